## The printed sheet

sheet-title-issue-self = ｜電子証明書《でんししょうめいしょ》の ｜発行《はっこう》 ｜持《も》ち｜物《もの》シート（｜本人《ほんにん》が ｜行《い》く）
sheet-title-issue-agent = ｜電子証明書《でんししょうめいしょ》の ｜発行《はっこう》 ｜持《も》ち｜物《もの》シート（｜代理人《だいりにん》が ｜行《い》く）
sheet-title-renew-self = ｜電子証明書《でんししょうめいしょ》の ｜更新《こうしん》 ｜持《も》ち｜物《もの》シート（｜本人《ほんにん》が ｜行《い》く）
sheet-title-renew-agent = ｜電子証明書《でんししょうめいしょ》の ｜更新《こうしん》 ｜持《も》ち｜物《もの》シート（｜代理人《だいりにん》が ｜行《い》く）
sheet-made = ｜作《つく》った ｜日《ひ》
sheet-visit = ｜行《い》く ｜日《ひ》
sheet-visit-first = ｜1回目《いっかいめ》に ｜行《い》く ｜日《ひ》
sheet-visit-blank = ＿＿｜月《がつ》＿＿｜日《にち》（　　）
# A blank for the name of the cardholder
sheet-name = ＿＿＿＿＿＿＿＿さん
sheet-verdict = ｜結果《けっか》
sheet-verdict-once = ｜窓口《まどぐち》へ ｜1回《いっかい》 ｜行《い》きます
sheet-verdict-once-full = ｜窓口《まどぐち》へ ｜1回《いっかい》 ｜行《い》きます。｜下《した》の ものを ｜全部《ぜんぶ》 ｜持《も》って ｜行《い》って ください。
sheet-verdict-once-reason = ｜下《した》の ものを ｜全部《ぜんぶ》 ｜持《も》って ｜行《い》って ください。
sheet-verdict-twice = ｜窓口《まどぐち》へ ｜2回《にかい》 ｜行《い》きます
sheet-verdict-twice-full = ｜窓口《まどぐち》へ ｜2回《にかい》 ｜行《い》きます。｜1回目《いっかいめ》の あと、｜市《し》が ｜本人《ほんにん》の ｜住所《じゅうしょ》へ ｜書類《しょるい》を ｜送《おく》ります。｜書類《しょるい》が ｜届《とど》いた あとで、｜2回目《にかいめ》に ｜行《い》きます。
sheet-verdict-twice-reason = ｜1回目《いっかいめ》の あと、｜市《し》が ｜本人《ほんにん》の ｜住所《じゅうしょ》へ ｜書類《しょるい》を ｜送《おく》ります。｜書類《しょるい》が ｜届《とど》いた あとで、｜2回目《にかいめ》に ｜行《い》きます。
# $opens (text): first open day of the window
sheet-verdict-too-early = まだ ｜更新《こうしん》できません。{ $opens }から できます
sheet-verdict-too-early-issue = ｜引《ひ》っ｜越《こ》しや ｜名前《なまえ》の ｜変更《へんこう》で ｜使《つか》えなく なった ときは、「｜新《あたら》しく ｜作《つく》ります（｜発行《はっこう》）」を ｜選《えら》んで ください。
sheet-verdict-call-first = ｜行《い》く ｜前《まえ》に、｜窓口《まどぐち》へ ｜電話《でんわ》して ください
sheet-verdict-call-first-text = ｜先《さき》に ｜電話《でんわ》して ください。それから、｜持《も》って ｜行《い》く ものを そろえます。
sheet-verdict-call-first-visits = ｜先《さき》に ｜電話《でんわ》して ください。それから、｜持《も》って ｜行《い》く ものを そろえます。｜何回《なんかい》 ｜行《い》くかも ｜聞《き》いて ください。
sheet-verdict-check-first = ｜行《い》く ｜前《まえ》に、｜確《たし》かめて ください
# $opens (text): first day on which the certificate can be renewed
sheet-verdict-if-right = ｜日《ひ》が ｜正《ただ》しい ときは、まだ ｜更新《こうしん》できません。{ $opens }から できます。
sheet-items = ｜持《も》ち｜物《もの》
# $number (number): which visit
sheet-items-visit = { $number }｜回目《かいめ》の ｜持《も》ち｜物《もの》
# After the number of a visit
sheet-rail = ｜回目《かいめ》
sheet-items-cardholder = ｜本人《ほんにん》が ｜用意《ようい》する もの
sheet-items-agent = ｜代理人《だいりにん》が ｜用意《ようい》する もの
sheet-page-to-give = ｜本人《ほんにん》に「｜本人《ほんにん》へ」の ｜紙《かみ》を ｜渡《わた》す
sheet-page-to-give-by = ＿＿｜月《がつ》＿＿｜日《にち》まで
sheet-between = ｜1回目《いっかいめ》と ｜2回目《にかいめ》の ｜間《あいだ》
sheet-between-text = ｜書類《しょるい》が ｜届《とど》いたら、｜本人《ほんにん》が ｜名前《なまえ》を ｜書《か》いて、はんこを ｜押《お》します。その あと、｜2回目《にかいめ》に ｜行《い》って ください。
sheet-between-arrived = ｜届《とど》いた ｜日《ひ》：＿＿｜月《がつ》＿＿｜日《にち》
sheet-between-second = ｜2回目《にかいめ》に ｜行《い》く ｜日《ひ》：＿＿｜月《がつ》＿＿｜日《にち》（　　）
# $addressee (addressee): the cardholder, or an agent
sheet-between-home = ｜施設《しせつ》や ｜病院《びょういん》に いる ｜人《ひと》は、だれが もらうか ｜決《き》めて ください。
sheet-why = なぜですか
sheet-missing = ない ときは、｜先《さき》に ｜電話《でんわ》
sheet-documents-pin-reset = ｜本人確認書類《ほんにんかくにんしょるい》（1つ いります）
sheet-documents-agent = ｜代理人《だいりにん》の ｜本人確認書類《ほんにんかくにんしょるい》（1つ いります）
sheet-dates = ｜更新《こうしん》できる ｜日《ひ》
# $opens (text): first day
# $expires (text): last day
sheet-dates-window = { $opens }から { $expires }まで
# $date (text): date with weekday
sheet-dates-from = ｜窓口《まどぐち》へは、{ $date }から ｜行《い》って ください。
sheet-dates-unknown = ｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》から ｜期限《きげん》の ｜日《ひ》まで
sheet-fee = お｜金《かね》（｜手数料《てすうりょう》）
sheet-fee-free = 0｜円《えん》です。
sheet-fee-free-note = ｜国《くに》の きまりでは 200｜円《えん》です。｜今《いま》は お｜金《かね》が かかりません。
sheet-fee-charged = かかります。
sheet-fee-charged-note = カードも お｜金《かね》を ｜払《はら》って ｜作《つく》り｜直《なお》す からです。いくらか、｜窓口《まどぐち》で ｜聞《き》いて ください。
sheet-counter = ｜窓口《まどぐち》
sheet-counters = ｜手続《てつづ》きが できる ｜窓口《まどぐち》
sheet-counters-note = ｜下《した》の どの ｜窓口《まどぐち》でも ｜手続《てつづ》きが できます。
sheet-telephone = ｜電話《でんわ》
sheet-cautions = ｜行《い》く ｜前《まえ》に
sheet-caution-pin-on-paper = この ｜紙《かみ》に ｜暗証番号《あんしょうばんごう》を ｜書《か》かないで ください。
sheet-caution-stay = ｜在留期間《ざいりゅうきかん》が ある ｜人《ひと》は、｜行《い》く ｜前《まえ》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
sheet-notes = メモ
sheet-afterwards = ｜新《あたら》しい ｜電子証明書《でんししょうめいしょ》は、｜次《つぎ》の ｜日《ひ》まで ｜使《つか》えないかもしれません。スマートフォンの ｜電子証明書《でんししょうめいしょ》を ｜使《つか》って いる ｜人《ひと》は、もう｜一度《いちど》 ｜申《もう》し｜込《こ》んで ください。
sheet-help = ｜書《か》く ことや ｜番号《ばんごう》を ｜入《い》れる ことに ｜手伝《てつだ》いが いる ｜人《ひと》は、｜先《さき》に ｜電話《でんわ》して ください。
sheet-answers = あなたの ｜答《こた》え
# $city (text): city whose document it is
# $title (text): title of the document, in Japanese
# $version (number): version of the rules
sheet-foot-source = もとの ｜資料《しりょう》：{ $city }「{ $title }」（ルール ｜第《だい》{ $version }｜版《はん》）
sheet-foot-may-change = ｜変《か》わるかもしれません。
sheet-foot-private = ｜答《こた》えは ｜保存《ほぞん》して いません。
sheet-this-paper = これは ｜申請書《しんせいしょ》では ありません。スマートフォンの ｜画面《がめん》でも いいです。｜暗証番号《あんしょうばんごう》を ｜書《か》かないで ください。
sheet-foot-address = この ページの アドレス：
sheet-print-words = この ページを ｜印刷《いんさつ》する ときは、ブラウザーの メニューで「｜印刷《いんさつ》」を ｜選《えら》んで ください。
sheet-one-page = A4の ｜紙《かみ》で 1｜枚《まい》か 2｜枚《まい》です。
sheet-large = ｜大《おお》きい ｜文字《もじ》で ｜印刷《いんさつ》する
sheet-large-words = ｜大《おお》きい ｜文字《もじ》の シートです。A4の ｜紙《かみ》で 4｜枚《まい》か、それより ｜少《すく》ないです。
sheet-standard = ふつうの ｜大《おお》きさに ｜戻《もど》す
sheet-again = ｜最初《さいしょ》から もう｜一度《いちど》
sheet-one-person = この シートは ｜1人分《ひとりぶん》です。
sheet-next-person = ｜家族《かぞく》の ぶんも ｜調《しら》べる（｜同《おな》じ ｜窓口《まどぐち》と ｜日《ひ》で）
sheet-foot-number = シートの ｜番号《ばんごう》：
# After the address of the page for the number
sheet-foot-qr = ここに ｜番号《ばんごう》を ｜入《い》れるか、｜右《みぎ》の QRコードで ｜開《ひら》いて ください。
sheet-qr = この ページを ｜開《ひら》く QRコード
