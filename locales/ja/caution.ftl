## Cautions

caution-lapsed-so-issue = 有効期間満了日を過ぎているので、更新ではなく、発行の手続きになります。
caution-window-first-day = 窓口に行く日は、更新できる期間の最初の日です。次の日から受け付ける市もあるので、この日に行くときは、先に電話で確かめてください。
caution-expiry-unknown = 更新できるのは、有効期間満了日の3か月前から満了日までです。満了日は、公的個人認証サービスポータルサイト（https://www.jpki.go.jp/）の利用者クライアントソフトで確認できます。
caution-inquiry-form-missing = 有効期限通知書に付いている照会書兼回答書がありません。行く前に、窓口に電話で聞いてください。
caution-signing-certificate-unavailable = 15歳未満の方と成年被後見人の方には、署名用電子証明書を発行できません。ほかに必要なことは、窓口に聞いてください。
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is closed
# $successor (text): name of the counter that serves instead
# $telephone (text): its telephone number
caution-counter-closed = { $date }から、{ $counter }では手続きできません。代わりに、{ $successor }（電話 { $telephone }）へ行ってください。
caution-mail-takes-days = 申請書などは、住民票に記載された本人の住所に、転送不要の普通郵便で届きます。日数がかかります。
caution-agent-pin = 本人が暗証番号を忘れているときは、先に窓口に聞いてください。
