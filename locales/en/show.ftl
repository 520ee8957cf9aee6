## Sentences in Japanese, to show at the counter or to read out on the telephone; the same in every language

show-inquiry-form-missing = 照会書兼回答書か申請書がありません。どこでもらえますか。
show-signing-certificate-unavailable = 本人は15歳未満か、成年被後見人です。何が必要ですか。
show-expiry-unknown = 電子証明書の期限がいつか、教えてください。
show-documents-ended = ほかに使える本人確認書類を教えてください。
show-visit-closed-day = この日に、窓口は開いていますか。
show-counter-closed = 代わりに行く窓口はどこですか。
show-lapsed-so-issue = 電子証明書の期限が切れました。新しく発行してください。
show-inquiry-form-lapsed = 前の照会書兼回答書は使えますか。
show-expiry-looks-like-card = これは、カードの期限ですか。電子証明書の期限ですか。
show-window-first-day = この日から、電子証明書を更新できますか。
show-window-last-day = 今日が電子証明書の期限です。今日、更新できますか。
show-last-days-closed = 期限の日は窓口が休みです。いつまでに来ればよいですか。
show-mail-takes-days = 申請書などは、いつごろ届きますか。
show-resident-record = 本人の住民票は、この市にありますか。
show-pin-in-doubt = 暗証番号を忘れました。再設定してください。
show-agent-pin = 本人が暗証番号を忘れました。どうすればよいですか。
show-period-of-stay = 在留期間があります。電子証明書の期限は、どうなりますか。
show-no-seal = 印鑑を持っていません。署名でもよいですか。

## What the sentences mean; not shown on Japanese pages

show-inquiry-form-missing-meaning = I do not have the Inquiry and Reply Form or the application form. Where can I get it?
show-signing-certificate-unavailable-meaning = The cardholder is under 15, or an adult ward. What do we need?
show-expiry-unknown-meaning = Please tell me when the electronic certificate expires.
show-documents-ended-meaning = Please tell me which other identity documents I can use.
show-visit-closed-day-meaning = Is the counter open on this day?
show-counter-closed-meaning = Which counter do I go to instead?
show-lapsed-so-issue-meaning = My electronic certificate has expired. I would like a new one.
show-inquiry-form-lapsed-meaning = Can I still use the old Inquiry and Reply Form?
show-expiry-looks-like-card-meaning = Is this the expiry date of the card, or of the electronic certificate?
show-window-first-day-meaning = Can I renew the electronic certificate from this day?
show-window-last-day-meaning = My electronic certificate expires today. Can I renew it today?
show-last-days-closed-meaning = The counter is closed on the expiry date. By when must I come?
show-mail-takes-days-meaning = When will the forms arrive by post?
show-resident-record-meaning = Is the cardholder's resident record in this city?
show-pin-in-doubt-meaning = I have forgotten a PIN. Please reset it.
show-agent-pin-meaning = The cardholder has forgotten the PINs. What must we do?
show-period-of-stay-meaning = I have a period of stay. When does my electronic certificate expire?
show-no-seal-meaning = I have no seal. Is a signature all right?

## Around the sentences

show-heading = Show these at the counter
show-hint = You can also read them out on the phone.
