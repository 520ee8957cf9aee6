## Start page

start-title = 電子証明書の手続きに必要なものを調べる
start-intro = マイナンバーカードの電子証明書を発行・更新するときに、窓口へ持っていくものがわかります。結果は、A4の紙1枚に印刷できます。
start-begin = はじめる
start-audience-heading = だれのためのページか
# $city (text): name of the city
start-audience = { $city }の窓口で手続きをする本人と、本人に代わって手続きをする代理人のためのページです。
start-duration-heading = かかる時間
start-duration = 質問は多くても9つです。数分で終わります。
start-prepare-heading = 手元にあるとよいもの
start-prepare-card = 本人のマイナンバーカード
start-prepare-notice = 有効期限通知書（届いている方）
start-not-asked-heading = 聞かないこと
start-not-asked = 氏名、生年月日、住所、カードの番号、暗証番号は聞きません。答えはどこにも保存しません。
start-stay-heading = 在留期間のある方
start-stay = 在留期間のある方は、先に窓口に聞いてください。電子証明書の期限は、在留期間に合わせて決まることがあります。
start-reference-heading = 質問に答えずに見る
start-reference = すべての場合をまとめた参考シートもあります。
start-number-heading = 前に作ったシートを開く
