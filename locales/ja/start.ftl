## Start page

start-title = 電子証明書の手続きに必要なものを調べる
# $city (text): name of the city
start-intro = マイナンバーカードの電子証明書を発行・更新するときに、{ $city }の窓口へ持って行くものがわかります。結果は、A4の紙1枚に印刷できます。
start-begin = はじめる
start-audience-heading = だれのためのページか
# $city (text): name of the city
start-audience = { $city }の窓口に、自分の手続きで行く方と、ほかの人の代わりに行く方のためのページです。
start-counter-only = 発行と更新は、コンビニやインターネットではできません。窓口で手続きします。1枚は1人分です。家族の分は、1人ずつ調べてください。
start-moved = 引っ越してきて、カードの住所を変えていない方は、先に窓口へ電話してください。
start-duration-heading = かかる時間
start-duration = 質問は多くても7ページです。数分で終わります。全部の質問に答えてください（必須）。わからないときの答えも選べます。
start-prepare-heading = 用意するもの
start-prepare-card = 本人のマイナンバーカード
start-prepare-notice = 有効期限通知書（届いている方）
start-not-asked-heading = 聞かないこと
start-not-asked = 氏名、生年月日、住所、カードの番号、暗証番号は聞きません。答えは保存しません。
start-stay-heading = 在留期間のある方
start-stay = 外国籍で在留期間が決まっている方は、行く前に窓口へ電話してください。在留期間が終わると、カードも電子証明書も使えなくなります。通知書は届きません。
start-reference-heading = 1ページで全部見る
start-reference = すべての場合をまとめた参考シートもあります。
start-number-heading = 前に作ったシートを開く
