## Question pages

question-next = ｜次《つぎ》へ
question-back = ｜戻《もど》る
question-earlier = ｜今《いま》までの ｜答《こた》え
question-change = ｜変《か》える
question-error-heading = ｜答《こた》えを ｜確《たし》かめて ください

## Which card

question-card = ｜本人《ほんにん》が ｜持《も》って いる カードは どれですか
question-card-hint = ｜本人《ほんにん》は、カードに ｜名前《なまえ》が ある ｜人《ひと》です。｜代《か》わりに ｜行《い》く ｜人《ひと》は、｜本人《ほんにん》の カードを ｜答《こた》えて ください。
question-card-short = ｜本人《ほんにん》の カード
question-card-my-number = マイナンバーカード（カードの ｜期限《きげん》が まだ ある）
question-card-my-number-hint = ｜特定在留《とくていざいりゅう》カードも ここです
question-card-my-number-expired = マイナンバーカード（カードの ｜期限《きげん》が ｜終《お》わった）
question-card-juki = ｜住民基本台帳《じゅうみんきほんだいちょう》カード（｜住基《じゅうき》カード）
question-card-none = どちらも ｜持《も》って いない
question-card-help = カードの ｜見分《みわ》け｜方《かた》
question-card-help-text = ｜表《おもて》に「｜個人《こじん》｜番号《ばんごう》カード」と ｜書《か》いて ある カードが、マイナンバーカードです。｜紙《かみ》の「｜通知《つうち》カード」は、マイナンバーカードでは ありません。
question-card-drawing = カードに ｜印刷《いんさつ》した ｜期限《きげん》を ｜見《み》て ください

## Which procedure

question-procedure = どの ｜手続《てつづ》きを しますか
question-procedure-short = ｜手続《てつづ》き
question-procedure-issue = ｜新《あたら》しく ｜作《つく》る（｜発行《はっこう》）
question-procedure-issue-hint = はじめての とき。｜期限《きげん》が ｜終《お》わった とき。｜引《ひ》っ｜越《こ》しや ｜名前《なまえ》の ｜変更《へんこう》で ｜使《つか》えなく なった とき
question-procedure-renew = ｜更新《こうしん》する
question-procedure-renew-hint = ｜期限《きげん》が ｜近《ちか》い とき（｜期限《きげん》の ｜前《まえ》に ｜新《あたら》しく します）。｜有効期限通知書《ゆうこうきげんつうちしょ》が ｜届《とど》いた とき
question-procedure-unsure = わからない
question-procedure-unsure-hint = ｜期限《きげん》の ｜調《しら》べ｜方《かた》を ｜教《おし》えます
question-procedure-help = ｜電子証明書《でんししょうめいしょ》とは
question-procedure-help-text = マイナンバーカードの ICチップに あります。インターネットで「｜私《わたし》です」と ｜伝《つた》えます。「｜署名用《しょめいよう》」と「｜利用者証明用《りようしゃしょうめいよう》」の 2つが あります。

## What the notice says

question-notice = ｜有効期限通知書《ゆうこうきげんつうちしょ》の「｜有効期限《ゆうこうきげん》が｜到来《とうらい》するもの」の ところに、｜何《なん》と ｜書《か》いて ありますか
question-notice-column = ｜上《うえ》の ｜大《おお》きい ｜題名《だいめい》では ありません。「｜更新手続《こうしんてつづき》」の ところに「｜電子証明書《でんししょうめいしょ》の｜更新《こうしん》」と ｜書《か》いて ある ときは、「｜電子証明書《でんししょうめいしょ》」を ｜選《えら》んで ください。
question-notice-short = ｜有効期限通知書《ゆうこうきげんつうちしょ》に ｜書《か》いて ある こと
question-notice-certificate = ｜電子証明書《でんししょうめいしょ》
question-notice-card = マイナンバーカード
question-notice-both = マイナンバーカード・｜電子証明書《でんししょうめいしょ》
question-notice-none = ｜届《とど》いて いない、｜今《いま》 ｜持《も》って いない
question-notice-help = ｜有効期限通知書《ゆうこうきげんつうちしょ》とは
question-notice-help-text = ｜期限《きげん》を ｜知《し》らせる ｜手紙《てがみ》です。｜期限《きげん》が ｜近《ちか》い ｜人《ひと》に、｜地方公共団体情報システム機構《ちほうこうきょうだんたいじょうほうシステムきこう》（J-LIS）が ｜封筒《ふうとう》で ｜送《おく》ります。｜引《ひ》っ｜越《こ》した ｜人《ひと》には ｜届《とど》かないかもしれません。｜在留期間《ざいりゅうきかん》が ある ｜人《ひと》には ｜届《とど》きません。｜届《とど》かなくても、｜期限《きげん》の 3か｜月《げつ》 ｜前《まえ》から ｜更新《こうしん》できます。
question-notice-drawing = ここを ｜見《み》て ください

## Last day of validity

question-expiry = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》（｜有効期間満了日《ゆうこうきかんまんりょうび》）は いつですか
question-expiry-hint = ｜期限《きげん》は、｜使《つか》える ｜最後《さいご》の ｜日《ひ》です。カードの ｜期限《きげん》とは ちがうかもしれません。｜例《れい》：2027｜年《ねん》2｜月《がつ》15｜日《にち》
question-expiry-short = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》
question-expiry-unknown = わからない
question-expiry-help = ｜期限《きげん》の ｜調《しら》べ｜方《かた》
question-expiry-help-text = ｜有効期限通知書《ゆうこうきげんつうちしょ》に ｜書《か》いて あります。カードと いっしょに もらった「｜電子証明書《でんししょうめいしょ》の｜写《うつ》し」にも あります。カードを ｜持《も》って、｜窓口《まどぐち》で ｜聞《き》く ことも できます。
question-expiry-help-card = カードの ｜表《おもて》の「｜電子証明書《でんししょうめいしょ》の｜有効期限《ゆうこうきげん》」にも あります。｜手《て》で ｜書《か》くので、｜何《なに》も ないかもしれません。｜印刷《いんさつ》した ｜期限《きげん》は、カードの ｜期限《きげん》です。｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》は、それより ｜早《はや》いかもしれません。
question-expiry-help-online = マイナポータルでも わかります（｜電子証明書《でんししょうめいしょ》が ｜使《つか》える ｜間《あいだ》だけ）。｜公的個人認証《こうてきこじんにんしょう》サービスの「｜利用者《りようしゃ》クライアントソフト」でも わかります。
question-expiry-drawing-card = カードの ｜期限《きげん》（｜印刷《いんさつ》）
question-expiry-drawing-certificate = ｜電子証明書《でんししょうめいしょ》の ｜期限《きげん》（｜手《て》で ｜書《か》いた もの）

## Typed dates

question-date-era = ｜年《とし》の ｜書《か》き｜方《かた》
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

## Who comes

question-visitor = だれが ｜窓口《まどぐち》へ ｜行《い》きますか
question-visitor-short = ｜窓口《まどぐち》へ ｜行《い》く ｜人《ひと》
question-visitor-self = ｜本人《ほんにん》
question-visitor-self-hint = マイナンバーカードに ｜名前《なまえ》が ある ｜人《ひと》
question-visitor-agent = ｜代理人《だいりにん》
question-visitor-agent-hint = ｜本人《ほんにん》の ｜代《か》わりに ｜行《い》く ｜人《ひと》。｜家族《かぞく》も ｜代理人《だいりにん》です
question-visitor-help = ｜親《おや》や ｜成年後見人《せいねんこうけんにん》が ｜行《い》く とき
question-visitor-help-text = ｜親《おや》や ｜成年後見人《せいねんこうけんにん》（｜法定代理人《ほうていだいりにん》）には、ちがう ｜手続《てつづ》きが あるかもしれません。｜先《さき》に ｜窓口《まどぐち》へ ｜電話《でんわ》して ください。

## Under 15, or an adult ward

question-restricted = ｜本人《ほんにん》は、15｜歳《さい》より ｜若《わか》い ｜人《ひと》か、｜成年被後見人《せいねんひこうけんにん》ですか
question-restricted-hint = どちらかは ｜聞《き》きません。「はい」の ｜人《ひと》は、｜署名用電子証明書《しょめいようでんししょうめいしょ》を ｜作《つく》る ことが できません。
question-restricted-short = 15｜歳《さい》より ｜若《わか》い ｜人《ひと》か ｜成年被後見人《せいねんひこうけんにん》
question-restricted-yes = はい
question-restricted-no = いいえ
question-restricted-help = ｜成年被後見人《せいねんひこうけんにん》とは
question-restricted-help-text = ｜家庭裁判所《かていさいばんしょ》が、｜手伝《てつだ》う ｜人《ひと》（｜成年後見人《せいねんこうけんにん》）を ｜決《き》めた ｜大人《おとな》です。

## PINs

question-pin = 4つの ｜暗証番号《あんしょうばんごう》が ｜全部《ぜんぶ》 わかりますか
question-pin-hint = ここに ｜暗証番号《あんしょうばんごう》を ｜書《か》かないで ください。まちがえた ｜回数《かいすう》は、｜正《ただ》しい ｜番号《ばんごう》を ｜入《い》れるまで ｜残《のこ》ります。
question-pin-short = ｜暗証番号《あんしょうばんごう》
question-pin-known = ｜全部《ぜんぶ》 わかる
question-pin-reset = わからない ｜番号《ばんごう》、よく わからない ｜番号《ばんごう》、まちがえて ｜使《つか》えなく なった ｜番号《ばんごう》が あります
question-pin-help = ｜暗証番号《あんしょうばんごう》とは
question-pin-help-text = ｜自分《じぶん》だけが ｜知《し》って いる ｜番号《ばんごう》や ｜文字《もじ》です。カードを もらった ときに ｜決《き》めました。｜署名用《しょめいよう》は ｜5回《ごかい》、ほかの 3つは ｜3回《さんかい》 ｜続《つづ》けて まちがえると、｜使《つか》えなく なります。その ときも、もう｜一度《いちど》 ｜決《き》めます（｜再設定《さいせってい》）。
question-pin-help-store = ｜署名用《しょめいよう》か ｜利用者証明用《りようしゃしょうめいよう》の 1つだけを ｜忘《わす》れた ときは、コンビニで ｜決《き》める ことが できるかもしれません。
question-pin-help-none = 「｜顔認証《かおにんしょう》マイナンバーカード」には ｜暗証番号《あんしょうばんごう》が ありません。その カードの ｜人《ひと》は、｜窓口《まどぐち》へ ｜電話《でんわ》して ください。

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

question-visit = いつ ｜窓口《まどぐち》へ ｜行《い》きますか
question-visit-hint = ｜2回《にかい》 ｜行《い》く ときは、｜1回目《いっかいめ》の ｜日《ひ》を ｜書《か》いて ください。
question-visit-undecided = まだ ｜決《き》めて いない
question-visit-short = ｜窓口《まどぐち》へ ｜行《い》く ｜日《ひ》
# $number (number): how many questions are left, this one included
question-remaining = ｜質問《しつもん》は あと { $number }くらい
question-last = ｜最後《さいご》の ｜質問《しつもん》
