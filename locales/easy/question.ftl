## Question pages

question-next = ｜次《つぎ》へ
question-back = ｜戻《もど》る
question-earlier = ｜今《いま》までの ｜答《こた》え
question-change = ｜変《か》える
question-error-heading = ｜答《こた》えを ｜確《たし》かめて ください

## Who comes for whom

question-who = だれが ｜窓口《まどぐち》へ ｜行《い》きますか
question-who-self = ｜本人《ほんにん》が ｜行《い》きます（｜自分《じぶん》。15｜歳《さい》か それより ｜上《うえ》の ｜人《ひと》と いっしょに ｜行《い》く ｜人《ひと》も、これです）
question-who-agent = 15｜歳《さい》か それより ｜上《うえ》の ｜人《ひと》の ｜代《か》わりに ｜行《い》きます（｜代理人《だいりにん》。｜家族《かぞく》も）
question-who-agent-restricted = 14｜歳《さい》までの ｜子《こ》どもか、｜成年被後見人《せいねんひこうけんにん》（｜裁判所《さいばんしょ》が ｜手伝《てつだ》う ｜人《ひと》を ｜決《き》めた ｜大人《おとな》）の ために ｜行《い》きます。いっしょに ｜行《い》く ときも、これです
question-who-parents = ｜親《おや》や ｜後見人《こうけんにん》が ｜行《い》く ときは、いる ものが ちがうかもしれません。｜先《さき》に ｜電話《でんわ》して ください。
question-who-self-restricted = ｜1人《ひとり》で ｜行《い》きます。14｜歳《さい》までか、｜成年被後見人《せいねんひこうけんにん》です

## Which card

# $addressee (addressee): the cardholder, or an agent
question-card = { $addressee ->
    [self] あなた
   *[agent] ｜本人《ほんにん》
    }が ｜持《も》って いる カードは どれですか
# $addressee (addressee): the cardholder, or an agent
question-card-hint = { $addressee ->
    [self] いっしょに ｜行《い》く ｜人《ひと》は、｜本人《ほんにん》（カードに ｜名前《なまえ》が ある ｜人《ひと》）の カードを ｜答《こた》えて ください。
   *[agent] ｜本人《ほんにん》は、カードに ｜名前《なまえ》が ある ｜人《ひと》です。｜本人《ほんにん》の カードを ｜答《こた》えて ください。
    }
question-card-short = カード
question-card-my-number = マイナンバーカード（カードの ｜期限《きげん》まで、まだ 3か｜月《げつ》より ｜長《なが》く あります）
question-card-my-number-hint = ｜特定在留《とくていざいりゅう》カードも ここです
question-card-my-number-expired = マイナンバーカード（カードの ｜期限《きげん》まで、あと 3か｜月《げつ》か それより ｜短《みじか》いです。もう ｜終《お》わった ときも、これです）
question-card-juki = ｜住民基本台帳《じゅうみんきほんだいちょう》カード（｜住基《じゅうき》カード）
question-card-none = どれも ありません。なくした ときも、これです
question-card-help = カードの ｜見分《みわ》け｜方《かた》
question-card-help-text = ｜表《おもて》に「｜個人《こじん》｜番号《ばんごう》カード」と ｜書《か》いて ある カードが、マイナンバーカードです。｜紙《かみ》の「｜通知《つうち》カード」は、マイナンバーカードでは ありません。
question-card-drawing = カードに ｜印刷《いんさつ》して ある ｜期限《きげん》を ｜見《み》て ください

## What people hold in their hand, or want

question-errand = どれですか
question-errand-column = ｜有効期限通知書《ゆうこうきげんつうちしょ》は、｜上《うえ》の ｜大《おお》きい ｜題名《だいめい》では なく、「｜有効期限《ゆうこうきげん》が｜到来《とうらい》するもの」の ところを ｜見《み》ます。
question-errand-drawing = ここを ｜見《み》て ください
question-errand-notice-certificate = そこに「｜電子証明書《でんししょうめいしょ》」と あります（「｜更新手続《こうしんてつづき》」の ところに「｜電子証明書《でんししょうめいしょ》の｜更新《こうしん》」と ある ときも）
question-errand-notice-card = そこに「マイナンバーカード」と あります
question-errand-notice-both = そこに「マイナンバーカード・｜電子証明書《でんししょうめいしょ》」と あります
question-errand-no-notice = ｜有効期限通知書《ゆうこうきげんつうちしょ》は ありません。｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》が もうすぐです
question-errand-issue = ｜新《あたら》しく ｜作《つく》ります（｜発行《はっこう》）。はじめての とき、｜期限《きげん》が ｜終《お》わった とき、｜引《ひ》っ｜越《こ》しや ｜名前《なまえ》の ｜変更《へんこう》で ｜使《つか》えなく なった とき
question-errand-pin-reset = ｜暗証番号《あんしょうばんごう》だけを もう｜一度《いちど》 ｜決《き》めます
question-errand-pin-reset-hint = ｜忘《わす》れた とき。｜何回《なんかい》も まちがえて ｜使《つか》えなく なった とき
question-errand-unsure = わかりません
question-errand-unsure-hint = ｜期限《きげん》の ｜調《しら》べ｜方《かた》を ｜教《おし》えます
question-errand-postcard = ｜交付通知書《こうふつうちしょ》（はがきなど）が ｜来《き》た ｜人《ひと》は、｜新《あたら》しい カードを もらいに ｜行《い》きます。そこに ｜書《か》いて ある ものを ｜持《も》って ｜行《い》って ください。
question-errand-renewed = ｜最近《さいきん》 ｜更新《こうしん》した ｜人《ひと》にも、｜有効期限通知書《ゆうこうきげんつうちしょ》が ｜来《く》る ことが あります。もう｜一度《いちど》 ｜行《い》かなくて いいです。
question-errand-help = ｜有効期限通知書《ゆうこうきげんつうちしょ》とは、｜電子証明書《でんししょうめいしょ》とは
question-errand-help-text = ｜期限《きげん》を ｜知《し》らせる ｜手紙《てがみ》です。｜期限《きげん》が ｜近《ちか》い ｜人《ひと》に、｜地方公共団体情報システム機構《ちほうこうきょうだんたいじょうほうシステムきこう》（J-LIS）が ｜封筒《ふうとう》で ｜送《おく》ります。｜引《ひ》っ｜越《こ》した ｜人《ひと》には ｜届《とど》かないかもしれません。｜在留期間《ざいりゅうきかん》が ある ｜人《ひと》には ｜届《とど》きません。｜届《とど》かなくても、｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》から ｜更新《こうしん》できます。
question-errand-help-certificate = ｜電子証明書《でんししょうめいしょ》は、マイナンバーカードの ICチップに あります。インターネットで「｜私《わたし》です」と ｜伝《つた》えます。「｜署名用《しょめいよう》」と「｜利用者証明用《りようしゃしょうめいよう》」の 2つが あります。

## Labels of the procedure

question-procedure-short = ｜手続《てつづ》き
question-procedure-issue = ｜新《あたら》しく ｜作《つく》る（｜発行《はっこう》）
question-procedure-renew = ｜更新《こうしん》する
question-procedure-pin-reset = ｜暗証番号《あんしょうばんごう》だけ
question-procedure-unsure = わからない

## Labels of the notice

question-notice-short = ｜有効期限通知書《ゆうこうきげんつうちしょ》に ｜書《か》いて ある こと
question-notice-certificate = ｜電子証明書《でんししょうめいしょ》
question-notice-card = マイナンバーカード
question-notice-both = マイナンバーカード・｜電子証明書《でんししょうめいしょ》
question-notice-none = ｜今《いま》 ｜持《も》って いない

## Last day of validity

question-expiry = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》（｜有効期間満了日《ゆうこうきかんまんりょうび》）は いつですか
question-expiry-hint = ｜期限《きげん》は、｜使《つか》える ｜最後《さいご》の ｜日《ひ》です。カードの ｜期限《きげん》とは ちがうかもしれません。｜令和《れいわ》でも いいです。｜例《れい》：2027｜年《ねん》2｜月《がつ》15｜日《にち》
question-expiry-short = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》
question-expiry-unknown = わからない
question-expiry-help = ｜期限《きげん》の ｜調《しら》べ｜方《かた》
question-expiry-help-text = ｜有効期限通知書《ゆうこうきげんつうちしょ》に ｜書《か》いて あります。｜発行《はっこう》の ときに もらった「｜電子証明書《でんししょうめいしょ》の｜写《うつ》し」にも あります。カードを ｜持《も》って、｜窓口《まどぐち》で ｜聞《き》く ことも できます。
question-expiry-help-card = カードの ｜表《おもて》の「｜電子証明書《でんししょうめいしょ》の｜有効期限《ゆうこうきげん》」にも あります。｜手《て》で ｜書《か》くので、｜何《なに》も ないかもしれません。｜印刷《いんさつ》して ある ｜期限《きげん》は、カードの ｜期限《きげん》です。｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》は、それより ｜早《はや》いかもしれません。
question-expiry-help-online = マイナポータルでも わかります（｜電子証明書《でんししょうめいしょ》が ｜使《つか》える ｜間《あいだ》だけ）。｜公的個人認証《こうてきこじんにんしょう》サービスの「｜利用者《りようしゃ》クライアントソフト」でも わかります。
question-expiry-drawing-card = カードの ｜期限《きげん》（｜印刷《いんさつ》）
question-expiry-drawing-certificate = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》（｜手《て》で ｜書《か》いた もの）

## Typed dates

question-date-year = ｜年《ねん》
question-date-month = ｜月《つき》
question-date-day = ｜日《ひ》

## Paid reissue of the card

question-reissue = カードも ｜作《つく》り｜直《なお》しますか（こわれた ときなど。｜有料《ゆうりょう》の ｜再交付《さいこうふ》）
question-reissue-short = カードを ｜作《つく》り｜直《なお》す（｜有料《ゆうりょう》の ｜再交付《さいこうふ》）
question-reissue-yes = はい、お｜金《かね》を ｜払《はら》って ｜作《つく》り｜直《なお》す
question-reissue-no = いいえ、｜電子証明書《でんししょうめいしょ》だけ
question-reissue-help = ｜再交付《さいこうふ》とは
question-reissue-help-text = カードが こわれた ときなどに、カードを もう｜一度《いちど》 ｜作《つく》る ことです。カードに お｜金《かね》を ｜払《はら》う ときは、｜電子証明書《でんししょうめいしょ》にも お｜金《かね》が かかります。

## Labels of who comes

question-visitor-short = ｜窓口《まどぐち》へ ｜行《い》く ｜人《ひと》
question-visitor-self = ｜本人《ほんにん》
question-visitor-agent = ｜代理人《だいりにん》

## Labels of the restriction

question-restricted-short = 15｜歳《さい》より ｜若《わか》い ｜人《ひと》か ｜成年被後見人《せいねんひこうけんにん》
question-restricted-yes = はい
question-restricted-no = いいえ

## PINs

# $count (number): how many PINs the cardholder has
question-pin = { $count }つの ｜暗証番号《あんしょうばんごう》が ｜全部《ぜんぶ》 わかりますか
question-pin-hint = ここに ｜暗証番号《あんしょうばんごう》を ｜書《か》かないで ください。まちがえた ｜回数《かいすう》は、｜正《ただ》しい ｜番号《ばんごう》を ｜入《い》れるまで ｜残《のこ》ります。
question-pin-short = ｜暗証番号《あんしょうばんごう》
question-pin-known = ｜全部《ぜんぶ》 わかる
question-pin-reset = わからない ｜番号《ばんごう》、よく わからない ｜番号《ばんごう》、まちがえて ｜使《つか》えなく なった ｜番号《ばんごう》が あります
question-pin-help = ｜暗証番号《あんしょうばんごう》とは
# $count (number): how many PINs the cardholder has
question-pin-help-text = { $count ->
    [3] ｜自分《じぶん》だけが ｜知《し》って いる ｜番号《ばんごう》です。カードを もらった ときに ｜決《き》めました。｜3回《さんかい》 ｜続《つづ》けて まちがえると、｜使《つか》えなく なります。その ときも、もう｜一度《いちど》 ｜決《き》めます（｜再設定《さいせってい》）。
   *[other] ｜自分《じぶん》だけが ｜知《し》って いる ｜番号《ばんごう》や ｜文字《もじ》です。カードを もらった ときに ｜決《き》めました。｜署名用《しょめいよう》は ｜5回《ごかい》、ほかの 3つは ｜3回《さんかい》 ｜続《つづ》けて まちがえると、｜使《つか》えなく なります。その ときも、もう｜一度《いちど》 ｜決《き》めます（｜再設定《さいせってい》）。
    }
question-pin-help-store = ｜署名用《しょめいよう》か ｜利用者証明用《りようしゃしょうめいよう》の 1つだけを ｜忘《わす》れた ときは、コンビニで ｜決《き》める ことが できるかもしれません。
question-pin-none = 「｜顔認証《かおにんしょう》マイナンバーカード」には ｜暗証番号《あんしょうばんごう》が ありません。その カードの ｜人《ひと》は、｜窓口《まどぐち》へ ｜電話《でんわ》して ください。

## The form from the notice

question-form = ｜次《つぎ》の 2つの ｜紙《かみ》を、どちらも ｜持《も》って いますか
question-form-inquiry = 1. ｜照会書兼回答書《しょうかいしょけんかいとうしょ》（｜有効期限通知書《ゆうこうきげんつうちしょ》と いっしょに ｜届《とど》きます。｜裏《うら》に あるかもしれません）
question-form-application = 2. ｜申請書《しんせいしょ》（｜手続《てつづ》きを ｜申《もう》し｜込《こ》む ｜紙《かみ》）
question-form-short = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》と ｜申請書《しんせいしょ》
question-form-have = どちらも ある
question-form-missing = ない ものが ある
question-form-help = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》とは
question-form-help-text = ｜市《し》の ｜質問《しつもん》に ｜本人《ほんにん》が ｜答《こた》える ｜紙《かみ》です。｜有効期限通知書《ゆうこうきげんつうちしょ》と いっしょに ｜届《とど》きます。｜代理人《だいりにん》が ｜更新《こうしん》する ときは、｜本人《ほんにん》が ｜先《さき》に ｜書《か》きます。

## Identity documents

question-id-pin-reset = どの ｜本人確認書類《ほんにんかくにんしょるい》を ｜持《も》って ｜行《い》きますか
question-id-agent = ｜代理人《だいりにん》は、どの ｜本人確認書類《ほんにんかくにんしょるい》を ｜持《も》って ｜行《い》きますか
question-id-hint = だれかを ｜確《たし》かめる カードや ｜手帳《てちょう》です。いくつでも ｜選《えら》べます。
question-id-short = ｜本人確認書類《ほんにんかくにんしょるい》
question-id-undecided = まだ ｜決《き》めて いない
question-id-help = まちがえやすい ｜書類《しょるい》
question-id-help-licence = マイナ｜免許証《めんきょしょう》だけを ｜持《も》って いる ｜人《ひと》は、それを ｜運転免許証《うんてんめんきょしょう》として ｜使《つか》えません。
question-id-help-residence = ｜特定在留《とくていざいりゅう》カードを ｜本人《ほんにん》の カードとして ｜使《つか》う ｜人《ひと》は、それを ｜本人確認書類《ほんにんかくにんしょるい》として ｜使《つか》えません。
question-id-help-agent = ｜運転免許証《うんてんめんきょしょう》には ｜性別《せいべつ》（｜男《おとこ》・｜女《おんな》）が ありません。2020｜年《ねん》からの ｜旅券《りょけん》には ｜住所《じゅうしょ》が ありません。わからない ｜人《ひと》は、｜先《さき》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。

## Counter

question-office = どの ｜窓口《まどぐち》へ ｜行《い》きますか
question-office-hint = ｜窓口《まどぐち》は、｜市役所《しやくしょ》で ｜手続《てつづ》きを する ところです。｜下《した》の どの ｜窓口《まどぐち》でも ｜手続《てつづ》きが できます。
question-office-short = ｜窓口《まどぐち》
question-office-undecided = まだ ｜決《き》めて いない

## Day of the visit

question-visit = いつ ｜行《い》きますか
question-when-and-where = いつ、どの ｜窓口《まどぐち》へ ｜行《い》きますか
question-visit-hint = ｜2回《にかい》 ｜行《い》く ときは、｜1回目《いっかいめ》の ｜日《ひ》です。
question-visit-other = ほかの ｜日《ひ》（｜例《れい》：2027｜年《ねん》2｜月《がつ》15｜日《にち》）
question-visit-undecided = まだ ｜決《き》めて いない
question-visit-short = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》
# $number (number): how many pages are left, this one included
question-remaining = あと { $number }ページくらい
question-last = ｜最後《さいご》の ページ
