## Cautions

caution-inquiry-form-missing = ｜代理人《だいりにん》の ｜更新《こうしん》には、｜照会書兼回答書《しょうかいしょけんかいとうしょ》と ｜申請書《しんせいしょ》が いります。どこで もらえるか、｜郵便《ゆうびん》で ｜送《おく》って もらえるか、｜電話《でんわ》で ｜聞《き》いて ください。
caution-reissue-takes-time = カードを もう｜一度《いちど》 ｜作《つく》るには、｜時間《じかん》が かかります。｜電子証明書《でんししょうめいしょ》は、｜新《あたら》しい カードと いっしょに もらいます。すぐに ｜電話《でんわ》して ください。
caution-signing-certificate-unavailable = 15｜歳《さい》より ｜若《わか》い ｜人《ひと》と ｜成年被後見人《せいねんひこうけんにん》は、｜署名用電子証明書《しょめいようでんししょうめいしょ》を ｜作《つく》る ことが できません。ほかに ｜何《なに》が いるか、｜電話《でんわ》で ｜聞《き》いて ください。
caution-expiry-unknown = ｜先《さき》に、｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》を ｜調《しら》べて ください。｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》から ｜期限《きげん》の ｜日《ひ》まで、｜更新《こうしん》できます。
caution-documents-ended = ｜選《えら》んだ ｜書類《しょるい》は、｜今《いま》は ｜使《つか》えません。ほかの ｜書類《しょるい》を ｜用意《ようい》するか、｜先《さき》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
# $date (text): date with weekday
caution-visit-closed-day-weekday = { $date }は、｜窓口《まどぐち》が ｜休《やす》みかもしれません。ほかの ｜日《ひ》に ｜行《い》くか、｜先《さき》に ｜電話《でんわ》で ｜聞《き》いて ください。
# $date (text): date with weekday
caution-visit-closed-day-holiday = { $date }は ｜祝日《しゅくじつ》（｜国《くに》の ｜休《やす》みの ｜日《ひ》）です。｜窓口《まどぐち》が ｜休《やす》みかもしれません。ほかの ｜日《ひ》に ｜行《い》くか、｜先《さき》に ｜電話《でんわ》で ｜聞《き》いて ください。
# $date (text): date with weekday
caution-visit-closed-day-year-end = { $date }は、｜年《とし》の ｜終《お》わりと ｜始《はじ》めの ｜休《やす》みです。｜窓口《まどぐち》が ｜休《やす》みかもしれません。ほかの ｜日《ひ》に ｜行《い》くか、｜先《さき》に ｜電話《でんわ》で ｜聞《き》いて ください。
# $date (text): date with weekday
# $reason (text): reason from the city's file
caution-visit-closed-day-announced = { $date }は、｜窓口《まどぐち》が ｜休《やす》みの ｜予定《よてい》です（{ $reason }）。ほかの ｜日《ひ》に ｜行《い》くか、｜先《さき》に ｜電話《でんわ》で ｜聞《き》いて ください。
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is closed
# $successor (text): name of the counter that serves instead
# $telephone (text): its telephone number
caution-counter-closed = { $counter }では、{ $date }から ｜手続《てつづ》きが できません。{ $successor }（｜電話《でんわ》 { $telephone }）へ ｜行《い》って ください。
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is open
caution-counter-closed-yet = { $counter }の ｜窓口《まどぐち》は { $date }に ｜開《あ》きます。ほかの ｜窓口《まどぐち》へ ｜行《い》くか、その ｜日《ひ》から あとに ｜行《い》って ください。
# $date (text): expiry date
caution-lapsed-so-issue = ｜期限《きげん》は { $date }です。｜行《い》く ｜日《ひ》には、もう ｜終《お》わって います。｜更新《こうしん》では なく、｜新《あたら》しく ｜作《つく》ります（｜発行《はっこう》）。カードの ｜期限《きげん》も ｜見《み》て ください。
# $date (text): expiry date
# $last-open-day (text): last day on which it can be renewed
caution-lapsed-so-issue-or-renew = ｜期限《きげん》は { $date }です。｜行《い》く ｜日《ひ》には、もう ｜終《お》わって います。｜更新《こうしん》では なく、｜新《あたら》しく ｜作《つく》ります（｜発行《はっこう》）。｜更新《こうしん》したい ときは、{ $last-open-day }までに ｜行《い》って ください。カードの ｜期限《きげん》も ｜見《み》て ください。
caution-inquiry-form-lapsed = ｜前《まえ》の ｜有効期限通知書《ゆうこうきげんつうちしょ》の ｜照会書兼回答書《しょうかいしょけんかいとうしょ》は、もう ｜使《つか》えません。
# $date (text): expiry date
caution-expiry-looks-like-card = ｜日《ひ》を ｜確《たし》かめて ください。{ $date }は、｜電子証明書《でんししょうめいしょ》では なく、カードの ｜期限《きげん》かもしれません。
# $date (text): the day 3 months before the expiry date
caution-window-first-day = { $date }は、｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》の ｜日《ひ》です。｜次《つぎ》の ｜日《ひ》から ｜更新《こうしん》できる ｜市《し》が ｜多《おお》いです。この ｜日《ひ》に ｜行《い》く ｜人《ひと》は、｜先《さき》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
caution-window-last-day = ｜行《い》く ｜日《ひ》は、｜更新《こうしん》できる ｜最後《さいご》の ｜日《ひ》です。｜足《た》りない ものが あると、｜更新《こうしん》できません。その ときは ｜新《あたら》しく ｜作《つく》ります（｜発行《はっこう》）。
# $date (text): expiry date
# $last-open-day (text): last open day before it
caution-last-days-closed = ｜更新《こうしん》できる ｜最後《さいご》の ｜日《ひ》（{ $date }）は、｜窓口《まどぐち》が ｜休《やす》みです。{ $last-open-day }までに ｜行《い》って ください。
# $date (text): expiry date
caution-last-days-closed-too-late = ｜更新《こうしん》できる ｜最後《さいご》の ｜日《ひ》（{ $date }）まで、｜窓口《まどぐち》が ｜休《やす》みです。｜電話《でんわ》で ｜聞《き》くか、｜新《あたら》しく ｜作《つく》る（｜発行《はっこう》）｜準備《じゅんび》を して ください。
caution-mail-takes-days = ｜申請書《しんせいしょ》などは、｜住民票《じゅうみんひょう》の ｜住所《じゅうしょ》に ｜届《とど》きます。ほかの ｜住所《じゅうしょ》には ｜届《とど》きません。｜届《とど》くまで ｜何日《なんにち》か かかります。
# $city (text): name of the city
caution-resident-record = ｜本人《ほんにん》の ｜住民票《じゅうみんひょう》が { $city }に あるか、｜確《たし》かめて ください。ほかの ｜市《し》や ｜町《まち》に ある ときは、そこで ｜手続《てつづ》きを します。
caution-pin-in-doubt = ｜暗証番号《あんしょうばんごう》が よく わからない ときは、｜本人確認書類《ほんにんかくにんしょるい》も ｜持《も》って ｜行《い》って ください。｜番号《ばんごう》を もう｜一度《いちど》 ｜決《き》める（｜再設定《さいせってい》）ときに いります。
caution-agent-pin = ｜本人《ほんにん》が ｜暗証番号《あんしょうばんごう》を ｜忘《わす》れた ときは、｜先《さき》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
