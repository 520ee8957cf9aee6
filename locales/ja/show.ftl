## Sentences in Japanese, to show at the counter or to read out on the telephone; the same in every language

show-inquiry-form-missing = 照会書兼回答書か申請書がありません。どこでもらえますか。
show-reissue-takes-time = カードの再交付もお願いします。何が必要ですか。いつ窓口へ行けばいいですか。
show-signing-certificate-unavailable = 本人は15歳未満か、成年被後見人です。何が必要ですか。
show-expiry-unknown = 電子証明書の期限がいつか、教えてください。
show-documents-ended = ほかに使える本人確認書類を教えてください。
show-visit-closed-day = 窓口へ行く日に、窓口は開いていますか。
show-counter-closed = 代わりに行く窓口はどこですか。
show-lapsed-so-issue = 窓口へ行く日には、電子証明書の期限が切れています。新しく発行してください。
show-inquiry-form-lapsed = 前の照会書兼回答書は使えますか。
show-expiry-looks-like-card = これは、カードの期限ですか。電子証明書の期限ですか。
show-window-first-day = 期限のちょうど3か月前の日に、電子証明書を更新できますか。
show-window-last-day = 電子証明書の期限の日に行きます。その日に更新できますか。
show-last-days-closed = 期限の日は窓口が休みです。いつまでに来ればよいですか。
show-mail-takes-days = 申請書などは、いつごろ届きますか。
show-resident-record = 本人の住民票は、この市にありますか。
show-pin-in-doubt = 暗証番号を忘れました。再設定してください。
show-agent-pin = 本人が暗証番号を忘れました。どうすればよいですか。
show-period-of-stay = 在留期間があります。電子証明書の期限は、どうなりますか。
show-help = 手伝いが必要です。暗証番号は声に出したくありません。
show-reset-pin = 暗証番号の再設定をお願いします。
show-no-seal = 印鑑を持っていません。署名でもよいですか。
