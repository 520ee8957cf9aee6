## Question pages

question-next = 次へ進む
question-back = 戻る
question-earlier = これまでの答え
question-change = 変更する
question-error-heading = 入力を確認してください

## Who comes for whom

question-who = だれが窓口に行きますか
question-who-self = 本人が行く（自分のこと。または、15歳以上の本人に付き添う）
question-who-agent = 15歳以上の人（成年被後見人を除く）の代わりに行く（代理人。家族も代理人です）
question-who-agent-restricted = 15歳未満の子ども、または成年被後見人（家庭裁判所が後見人を選んだ大人）のために行く（いっしょに行くときも）
question-who-parents = 親や後見人が行くときは、必要なものが違うことがあります。先に窓口へ電話してください。
question-who-self-restricted = 本人が1人で行く。15歳未満、または成年被後見人

## Which card

# $addressee (addressee): the cardholder, or an agent
question-card = { $addressee ->
    [self] あなた
   *[agent] 本人
    }が持っているカードはどれですか
# $addressee (addressee): the cardholder, or an agent
question-card-hint = { $addressee ->
    [self] 付き添う方は、本人（カードの名義人）のカードについて答えてください。
   *[agent] 本人とは、電子証明書を使う人（カードの名義人）のことです。本人のカードについて答えてください。
    }
question-card-short = カード
question-card-my-number = マイナンバーカード（カードの有効期限が、3か月より先）
question-card-my-number-hint = 特定在留カードを含みます
question-card-my-number-expired = マイナンバーカード（カードの有効期限が3か月以内、または過ぎている）
question-card-juki = 住民基本台帳カード（住基カード）
question-card-none = どれも持っていない、またはカードをなくした
question-card-help = カードの見分け方
question-card-help-text = 表に「個人番号カード」と書いてあるカードが、マイナンバーカードです。紙の「通知カード」は、マイナンバーカードではありません。
question-card-drawing = カードに印刷された有効期限を見てください

## What people hold in their hand, or want

question-errand = どれに当てはまりますか
question-errand-column = 有効期限通知書は、題名ではなく、中の「有効期限が到来するもの」の欄を見ます。
question-errand-drawing = この欄を見てください
question-errand-notice-certificate = 通知書のその欄に「電子証明書」とある（「更新手続」の欄に「電子証明書の更新」とあるときも）
question-errand-notice-card = 通知書のその欄に「マイナンバーカード」とある
question-errand-notice-both = 通知書のその欄に「マイナンバーカード・電子証明書」とある
question-errand-no-notice = 通知書は手元にないが、電子証明書の期限が近い
question-errand-issue = 新しく発行する（はじめて、期限が切れた、引っ越しや氏名の変更で使えなくなった）
question-errand-pin-reset = 暗証番号の再設定だけをする
question-errand-pin-reset-hint = 忘れたとき。何回も間違えて使えなくなったとき
question-errand-unsure = わからない
question-errand-unsure-hint = 有効期限の調べ方を案内します
question-errand-postcard = はがきなどで交付通知書が届いた方は、新しいカードの受け取りです。そこに書いてあるものを持って行ってください。
question-errand-renewed = 最近更新した方に、行き違いで有効期限通知書が届くことがあります。もう一度行く必要はありません。
question-errand-help = 有効期限通知書とは、電子証明書とは
question-errand-help-text = 期限が近い方に、地方公共団体情報システム機構（J-LIS）が封筒で送るお知らせです。転送されないため、引っ越した方には届かないことがあります。在留期間のある方には届きません。届いていなくても、期限まで3か月以内なら更新できます。
question-errand-help-certificate = 電子証明書は、マイナンバーカードのICチップに入っている電子的な証明です。インターネットの手続きで、本人だと示すために使います。「署名用」と「利用者証明用」の2つがあります。

## Labels of the procedure

question-procedure-short = 手続き
question-procedure-issue = 新しく発行する
question-procedure-renew = 更新する
question-procedure-pin-reset = 暗証番号の再設定だけ
question-procedure-unsure = わからない

## Labels of the notice

question-notice-short = 通知書の記載
question-notice-certificate = 電子証明書
question-notice-card = マイナンバーカード
question-notice-both = マイナンバーカード・電子証明書
question-notice-none = 通知書が手元にない

## Last day of validity

question-expiry = 電子証明書の期限（有効期間満了日）はいつですか
question-expiry-hint = 電子証明書の期限を入力します。カードの期限と違うことがあります。西暦でも令和でも入力できます。例：2027年2月15日、令和9年2月15日
question-expiry-short = 電子証明書の期限
question-expiry-unknown = わからない
question-expiry-help = 期限の調べ方
question-expiry-help-text = 有効期限通知書に書いてあります。発行のときにもらった「電子証明書の写し」にも書いてあります。カードを持って窓口で聞くこともできます。
question-expiry-help-card = カードの表の「電子証明書の有効期限」の行にも書いてあります。手書きなので、空いていることがあります。カードに印刷された有効期限は、カードの期限です。電子証明書の期限のほうが早いことがあります。
question-expiry-help-online = マイナポータル（電子証明書が有効な間）にログインするか、公的個人認証サービスポータルサイトの「利用者クライアントソフト」でも確認できます。
question-expiry-drawing-card = カードの期限（印刷）
question-expiry-drawing-certificate = 電子証明書の期限（手書き）

## Typed dates

question-date-year = 年
question-date-month = 月
question-date-day = 日

## Paid reissue of the card

question-reissue = カードも作り直しますか（壊れたなど。有料の再交付）
question-reissue-short = カードの有料再交付
question-reissue-yes = はい、お金を払って作り直す
question-reissue-no = いいえ、電子証明書だけ
question-reissue-help = 再交付とは
question-reissue-help-text = カードが壊れたときなどに、カードを作り直すことです。カードにお金を払うときは、電子証明書にも手数料がかかります。

## Labels of who comes

question-visitor-short = 窓口に行く人
question-visitor-self = 本人
question-visitor-agent = 代理人

## Labels of the restriction

question-restricted-short = 15歳未満または成年被後見人
question-restricted-yes = はい
question-restricted-no = いいえ

## PINs

# $count (number): how many PINs the cardholder has
question-pin = { $count }つの暗証番号が全部わかりますか
question-pin-hint = ここに番号は入力しません。間違えた回数は、正しい番号を入力するまで残ります。
question-pin-short = 暗証番号
question-pin-known = 全部わかる
question-pin-reset = わからない・自信がない番号や、間違えて使えなくなった番号がある
question-pin-help = どの暗証番号か
# $count (number): how many PINs the cardholder has
question-pin-help-text = { $count ->
    [3] カードを受け取ったときなどに決めた番号です。3つとも数字4桁で、3回続けて間違えると使えなくなります。使えなくなったときも、再設定します。
   *[other] カードを受け取ったときなどに決めた番号です。署名用は英数字6～16文字で、5回続けて間違えると使えなくなります。ほかの3つは数字4桁で、3回続けて間違えると使えなくなります。使えなくなったときも、再設定します。
    }
question-pin-help-store = 署名用か利用者証明用の一方を忘れたときは、コンビニで再設定できることがあります。
question-pin-none = 暗証番号のない「顔認証マイナンバーカード」の方は、窓口に電話してください。

## The form from the notice

question-form = 次の2つの紙が、両方とも手元にありますか
question-form-inquiry = 1. 照会書兼回答書（有効期限通知書に付いています。通知書の裏に印刷されていることもあります）
question-form-application = 2. 申請書
question-form-short = 照会書兼回答書と申請書
question-form-have = 両方ある
question-form-missing = ないものがある
question-form-help = 照会書兼回答書とは
question-form-help-text = 有効期限通知書に付いている紙です。正式な名前は「署名用電子証明書・利用者証明用電子証明書 照会書兼回答書」です。代理人が更新するときは、前もって本人が記入します。

## Identity documents

question-id-pin-reset = 持っていける本人確認書類はどれですか
question-id-agent = 代理人が持っていける本人確認書類はどれですか
question-id-hint = いくつでも選べます。
question-id-short = 本人確認書類
question-id-undecided = まだ決めていない
question-id-help = 迷いやすい書類
question-id-help-licence = マイナ免許証だけをお持ちの方は、それを運転免許証としては使えません。
question-id-help-residence = 特定在留カードを本人のカードとして使う方は、同じカードを本人確認書類としては使えません。
question-id-help-agent = 運転免許証には性別が、2020年からの旅券には住所が書いてありません。心配な方は、先に窓口に電話で聞いてください。

## Counter

question-office = どの窓口へ行きますか
question-office-hint = 下のどの窓口でも手続きできます。
question-office-short = 窓口
question-office-undecided = まだ決めていない

## Day of the visit

question-visit = いつ行きますか
question-when-and-where = いつ、どの窓口へ行きますか
question-visit-hint = 2回行くときは、1回目の日です。
question-visit-other = ほかの日（例：2027年2月15日）
question-visit-undecided = まだ決めていない
question-visit-short = 窓口に行く日
# $number (number): how many pages are left, this one included
question-remaining = あと{ $number }ページくらい
question-last = 最後のページ
