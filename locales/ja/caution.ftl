## Cautions

caution-inquiry-form-missing = 照会書兼回答書か申請書がないときは、どこでもらえるか、郵送してもらえるかを、電話で聞いてください。
caution-reissue-takes-time = カードの再交付には日数がかかり、電子証明書は新しいカードと一緒に受け取ります。必要なものと行く日を、今、電話で聞いてください。
caution-signing-certificate-unavailable = 15歳未満の方と成年被後見人には、署名用電子証明書を発行できません。必要なものを電話で聞いてください。
caution-expiry-unknown = 先に期限を確かめてください。更新できるのは、期限の3か月前から期限の日までです。
caution-documents-ended = 選んだ書類は、今は使えません。ほかの書類を用意するか、先に窓口に電話で聞いてください。
# $date (text): date with weekday
caution-visit-closed-day-weekday = { $date }は、窓口が開いていないことがあります。別の日にするか、先に電話してください。
# $date (text): date with weekday
caution-visit-closed-day-holiday = { $date }は祝日です。窓口が開いていないことがあります。別の日にするか、先に電話してください。
# $date (text): date with weekday
caution-visit-closed-day-year-end = { $date }は年末年始の休みです。窓口が開いていないことがあります。別の日にするか、先に電話してください。
# $date (text): date with weekday
# $reason (text): reason from the city's file
caution-visit-closed-day-announced = { $date }は、窓口が休みの予定です（{ $reason }）。別の日にするか、先に電話してください。
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is closed
# $successor (text): name of the counter that serves instead
# $telephone (text): its telephone number
caution-counter-closed = { $counter }では、{ $date }から手続きできません。代わりに、{ $successor }（電話 { $telephone }）へ行ってください。
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is open
caution-counter-closed-yet = { $counter }の窓口は{ $date }に開きます。ほかの窓口にするか、その日から後に行ってください。
# $date (text): expiry date
caution-lapsed-so-issue = 期限は{ $date }です。行く日には切れているので、更新ではなく新しく発行します。カードの有効期限も確かめてください。
# $date (text): expiry date
# $last-open-day (text): last day on which it can be renewed
caution-lapsed-so-issue-or-renew = 期限は{ $date }です。行く日には切れているので、更新ではなく新しく発行します。更新したいときは、{ $last-open-day }までに行ってください。カードの有効期限も確かめてください。
caution-inquiry-form-lapsed = 前の通知書に付いていた照会書兼回答書は、もう使えません。
# $date (text): expiry date
caution-expiry-looks-like-card = 日付を確かめてください。入力した日（{ $date }）は、電子証明書ではなくカードの期限かもしれません。
# $date (text): the day 3 months before the expiry date
caution-window-first-day = { $date }は、期限のちょうど3か月前です。次の日から受け付ける市が多いので、この日に行くときは先に電話してください。
caution-window-last-day = 行く日は、更新できる最後の日です。足りないものがあると、更新ではなく新しい発行になります。
# $date (text): expiry date
# $last-open-day (text): last open day before it
caution-last-days-closed = 更新できる最後の日の{ $date }は、窓口が休みです。{ $last-open-day }までに行ってください。
# $date (text): expiry date
caution-last-days-closed-too-late = 更新できる最後の日の{ $date }まで、窓口が休みです。電話で聞くか、新しい発行の準備をしてください。
caution-mail-takes-days = 申請書などは、住民票の住所に届きます。引っ越し先には転送されません。届くまで日数がかかります。
# $city (text): name of the city
caution-resident-record = 本人の住民票が{ $city }にあるか確かめてください。ほかの市町村なら、そこで手続きします。
caution-pin-in-doubt = 暗証番号に自信がないものがあるときは、本人確認書類も持って行ってください。番号を再設定するときに必要です。
caution-agent-pin = 本人が暗証番号を忘れているときは、先に窓口に電話で聞いてください。
