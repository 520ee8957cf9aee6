## Texts on every page

# $city (text): name of the city
page-service-place = { $city }の窓口で手続きをする方へ
# $city (text): name of the city
page-resident = 本人（カードの名義人）の住民票が{ $city }にあるときの手続きです。
page-skip = 本文へ移動
page-languages = ほかの言語
page-error-prefix = エラー:
# $city (text): city whose document it is
# $title (text): title of the document
page-source = このサイトは、{ $city }の「{ $title }」をもとにしています。
page-operator = このサイトの運営：
page-telephone = 問い合わせの電話
page-private = 答えは保存しません。クッキーも使いません。
page-reference = 参考シートの全体を見る
page-jpki = 公的個人認証サービスポータルサイト（https://www.jpki.go.jp/）
page-start = はじめのページ
page-footer = このサイトについて
# $city (text): name of the city
page-description = マイナンバーカードの電子証明書の発行・更新に必要な持ち物を調べて、A4の紙1枚に印刷できます。{ $city }の窓口で手続きをする方へ。
# $city (text): name of the city
page-description-reference = { $city }の窓口で、マイナンバーカードの電子証明書を発行・更新するときに必要なもの、期間、手数料、窓口の一覧です。
