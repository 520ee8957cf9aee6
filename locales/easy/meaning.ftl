## What the sentences to show mean, and the words around them; official Japanese has none

meaning-heading = ｜窓口《まどぐち》で ｜見《み》せる ｜文《ぶん》
meaning-hint = ｜電話《でんわ》で ｜読《よ》む ことも できます。
# $addressee (addressee): the cardholder, or an agent
meaning-stay = ｜在留期間《ざいりゅうきかん》が ある ｜人《ひと》は、｜終《お》わる ｜前《まえ》に、｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
meaning-stay-more = ｜在留期間《ざいりゅうきかん》が ｜終《お》わると、カードも ｜電子証明書《でんししょうめいしょ》も ｜終《お》わります。｜新《あたら》しい ｜在留《ざいりゅう》カードが まだ なくても、｜電話《でんわ》して ください。
meaning-inquiry-form-missing = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》か ｜申請書《しんせいしょ》を ｜持《も》って いません。どこで もらえますか。
meaning-reissue-takes-time = カードも もう｜一度《いちど》 ｜作《つく》りたいです。｜何《なに》が いりますか。いつ ｜行《い》けば いいですか。
meaning-signing-certificate-unavailable = ｜本人《ほんにん》は 15｜歳《さい》より ｜若《わか》い ｜人《ひと》か、｜成年被後見人《せいねんひこうけんにん》です。｜何《なに》が いりますか。
meaning-expiry-unknown = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》は いつですか。
meaning-documents-ended = ほかの どの ｜書類《しょるい》を ｜使《つか》えますか。
meaning-visit-closed-day = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》は、｜窓口《まどぐち》が ｜開《あ》いて いますか。
meaning-counter-closed = どの ｜窓口《まどぐち》へ ｜行《い》けば いいですか。
meaning-lapsed-so-issue = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》には、｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》が もう ｜終《お》わって います。｜新《あたら》しく ｜作《つく》って ください。
meaning-inquiry-form-lapsed = ｜前《まえ》の ｜照会書兼回答書《しょうかいしょけんかいとうしょ》を まだ ｜使《つか》えますか。
meaning-expiry-looks-like-card = これは どちらの ｜期限《きげん》ですか。カードですか。｜電子証明書《でんししょうめいしょ》ですか。
meaning-window-first-day = ｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》の ｜日《ひ》に、もう ｜更新《こうしん》できますか。
meaning-window-last-day = ｜使《つか》える ｜最後《さいご》の ｜日《ひ》に ｜行《い》きます。その ｜日《ひ》に ｜更新《こうしん》できますか。
meaning-last-days-closed = ｜最後《さいご》の ｜日《ひ》は ｜窓口《まどぐち》が ｜休《やす》みです。いつまでに ｜行《い》けば いいですか。
meaning-mail-takes-days = ｜書類《しょるい》は いつ ｜届《とど》きますか。
meaning-resident-record = ｜本人《ほんにん》の ｜住民票《じゅうみんひょう》は、この ｜市《し》に ありますか。
meaning-pin-in-doubt = ｜暗証番号《あんしょうばんごう》が わかりません。もう｜一度《いちど》 ｜決《き》めたいです。
meaning-agent-pin = ｜本人《ほんにん》が ｜暗証番号《あんしょうばんごう》を ｜忘《わす》れました。どう すれば いいですか。
meaning-period-of-stay = ｜私《わたし》は ｜日本《にほん》に いる ことが できる ｜期間《きかん》が ｜決《き》まって います。｜電子証明書《でんししょうめいしょ》は いつまで ｜使《つか》えますか。
meaning-help = ｜手伝《てつだ》いが いります。｜暗証番号《あんしょうばんごう》を ｜声《こえ》に ｜出《だ》して ｜言《い》いたく ないです。
meaning-reset-pin = ｜暗証番号《あんしょうばんごう》を もう｜一度《いちど》 ｜決《き》めたいです。
meaning-no-seal = はんこが ありません。｜名前《なまえ》を ｜書《か》くだけで いいですか。
