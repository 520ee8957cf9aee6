## Texts on every page

# $city (text): name of the city
page-service-place = { $city }の ｜窓口《まどぐち》へ ｜行《い》く ｜人《ひと》の ための サイトです
# $city (text): name of the city
page-resident = ｜本人《ほんにん》（カードに ｜名前《なまえ》が ある ｜人《ひと》）の ｜住民票《じゅうみんひょう》が { $city }に ある ときの ｜手続《てつづ》きです。
page-skip = ｜本文《ほんぶん》へ ｜行《い》く
page-languages = ほかの ｜言葉《ことば》
page-error-prefix = エラー:
# $city (text): city whose document it is
# $title (text): title of the document
page-source = この サイトは、{ $city }の「{ $title }」を もとに して います。
page-operator = この サイトを ｜作《つく》って いる ところ：
page-telephone = ｜質問《しつもん》の ｜電話《でんわ》
page-private = ｜答《こた》えは ｜残《のこ》りません。クッキーも ｜使《つか》いません。
page-reference = ｜全部《ぜんぶ》の ｜場合《ばあい》を 1つの ページで ｜見《み》る
page-jpki = ｜公的個人認証《こうてきこじんにんしょう》サービス（https://www.jpki.go.jp/）
page-start = ｜最初《さいしょ》の ページ
page-footer = この サイトに ついて
# $city (text): name of the city
page-description = マイナンバーカードの ｜電子証明書《でんししょうめいしょ》の ｜手続《てつづ》きで、{ $city }の ｜窓口《まどぐち》へ ｜持《も》って ｜行《い》く ものが わかります。｜紙《かみ》に ｜印刷《いんさつ》できます。
# $city (text): name of the city
page-description-reference = { $city }の ｜窓口《まどぐち》で マイナンバーカードの ｜電子証明書《でんししょうめいしょ》の ｜手続《てつづ》きを する とき、いる ものの ｜表《ひょう》です。
