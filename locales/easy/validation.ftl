## Validation errors

validation-missing-card = カードを ｜選《えら》んで ください。
validation-missing-procedure = どれか 1つを ｜選《えら》んで ください。
validation-missing-notice = どれか 1つを ｜選《えら》んで ください。
validation-missing-expiry = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》を ｜書《か》いて ください。わからない ｜人《ひと》は「わからない」を ｜選《えら》んで ください。
validation-missing-reissue = お｜金《かね》を ｜払《はら》って カードを ｜作《つく》り｜直《なお》すか、｜選《えら》んで ください。
validation-missing-visitor = だれが ｜行《い》くか、｜選《えら》んで ください。
validation-missing-restricted = だれが ｜行《い》くか、｜選《えら》んで ください。
validation-missing-pin = ｜暗証番号《あんしょうばんごう》が わかるか、｜選《えら》んで ください。
validation-missing-form = 2つの ｜紙《かみ》が ｜両方《りょうほう》 あるか、｜選《えら》んで ください。
validation-missing-id = ｜本人確認書類《ほんにんかくにんしょるい》を 1つか、もっと ｜選《えら》んで ください。｜決《き》めて いない ｜人《ひと》は「まだ ｜決《き》めて いない」を ｜選《えら》んで ください。
validation-missing-office = ｜窓口《まどぐち》を ｜選《えら》んで ください。｜決《き》めて いない ｜人《ひと》は「まだ ｜決《き》めて いない」を ｜選《えら》んで ください。
validation-missing-visit = ｜行《い》く ｜日《ひ》を ｜選《えら》んで ください。まだ ｜決《き》めて いない ときは、「まだ ｜決《き》めて いない」を ｜選《えら》んで ください。
validation-unknown-value = その ｜答《こた》えは ありません。｜下《した》から ｜選《えら》んで ください。
validation-repeated = ｜答《こた》えが 2つか、もっと あります。1つに して ください。
validation-contradiction = ｜答《こた》えが 2つ あります。どちらか 1つに して ください。
validation-not-a-year = ｜年《とし》は ｜数字《すうじ》で ｜書《か》いて ください。｜例《れい》：2027
validation-not-a-month = ｜月《つき》は 1から 12までの ｜数字《すうじ》で ｜書《か》いて ください。
validation-not-a-day = ｜日《ひ》は 1から 31までの ｜数字《すうじ》で ｜書《か》いて ください。
validation-not-a-date = ｜年《とし》と ｜月《つき》と ｜日《ひ》を ｜数字《すうじ》で ｜書《か》いて ください。｜例《れい》：2027｜年《ねん》2｜月《がつ》15｜日《にち》
validation-no-such-day = その ｜日《ひ》は カレンダーに ありません。｜月《つき》と ｜日《ひ》を ｜確《たし》かめて ください。
# $date (text): the same date in both calendars
validation-outside-era = その ｜年《とし》の ｜名前《なまえ》に ない ｜日《ひ》です。{ $date }ですか。｜年《とし》の ｜名前《なまえ》と ｜年《とし》を ｜確《たし》かめて ください。
validation-out-of-range = 2016｜年《ねん》から 2099｜年《ねん》までの ｜日《ひ》を ｜書《か》いて ください。
validation-in-the-past = ｜今日《きょう》より ｜前《まえ》の ｜日《ひ》です。｜今日《きょう》か、｜今日《きょう》より あとの ｜日《ひ》を ｜書《か》いて ください。
validation-visit-too-far = 1｜年《ねん》より ｜先《さき》の ｜日《ひ》です。｜年《とし》を ｜確《たし》かめて ください。
validation-expiry-too-far = 6｜年《ねん》より ｜先《さき》の ｜日《ひ》です。｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》は、そんなに ｜長《なが》く ありません。カードの ｜期限《きげん》かもしれません。
