## Sentences in Japanese, to show at the counter or to read out on the telephone; the same in every language

show-inquiry-form-missing = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》か｜申請書《しんせいしょ》がありません。どこでもらえますか。
show-signing-certificate-unavailable = ｜本人《ほんにん》は15｜歳《さい》｜未満《みまん》か、｜成年被後見人《せいねんひこうけんにん》です。｜何《なに》が｜必要《ひつよう》ですか。
show-expiry-unknown = ｜電子証明書《でんししょうめいしょ》の｜期限《きげん》がいつか、｜教《おし》えてください。
show-documents-ended = ほかに｜使《つか》える｜本人確認書類《ほんにんかくにんしょるい》を｜教《おし》えてください。
show-visit-closed-day = この｜日《ひ》に、｜窓口《まどぐち》は｜開《あ》いていますか。
show-counter-closed = ｜代《か》わりに｜行《い》く｜窓口《まどぐち》はどこですか。
show-lapsed-so-issue = ｜電子証明書《でんししょうめいしょ》の｜期限《きげん》が｜切《き》れました。｜新《あたら》しく｜発行《はっこう》してください。
show-inquiry-form-lapsed = ｜前《まえ》の｜照会書兼回答書《しょうかいしょけんかいとうしょ》は｜使《つか》えますか。
show-expiry-looks-like-card = これは、カードの｜期限《きげん》ですか。｜電子証明書《でんししょうめいしょ》の｜期限《きげん》ですか。
show-window-first-day = この｜日《ひ》から、｜電子証明書《でんししょうめいしょ》を｜更新《こうしん》できますか。
show-window-last-day = ｜今日《きょう》が｜電子証明書《でんししょうめいしょ》の｜期限《きげん》です。｜今日《きょう》、｜更新《こうしん》できますか。
show-last-days-closed = ｜期限《きげん》の｜日《ひ》は｜窓口《まどぐち》が｜休《やす》みです。いつまでに｜来《く》ればよいですか。
show-mail-takes-days = ｜申請書《しんせいしょ》などは、いつごろ｜届《とど》きますか。
show-resident-record = ｜本人《ほんにん》の｜住民票《じゅうみんひょう》は、この｜市《し》にありますか。
show-pin-in-doubt = ｜暗証番号《あんしょうばんごう》を｜忘《わす》れました。｜再設定《さいせってい》してください。
show-agent-pin = ｜本人《ほんにん》が｜暗証番号《あんしょうばんごう》を｜忘《わす》れました。どうすればよいですか。
show-period-of-stay = ｜在留期間《ざいりゅうきかん》があります。｜電子証明書《でんししょうめいしょ》の｜期限《きげん》は、どうなりますか。
show-no-seal = ｜印鑑《いんかん》を｜持《も》っていません。｜署名《しょめい》でもよいですか。
