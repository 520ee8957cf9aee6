## Texts on every page

page-service-name = 電子証明書の持ち物チェック
page-service-place = 鹿児島市の窓口で手続きをする方へ
page-skip = 本文へ移動
page-error-prefix = エラー:
page-source = このサイトは、鹿児島市の「電子証明書の発行・更新に必要な書類ご参考シート」をもとにしています。
page-private = 答えはどこにも保存しません。クッキーも使いません。
page-reference = 参考シートの全体を見る
page-jpki = 公的個人認証サービスポータルサイト（https://www.jpki.go.jp/）
page-start = はじめのページ
page-footer = このサイトについて
page-description = マイナンバーカードの電子証明書の発行・更新に必要な持ち物を調べて、A4の紙1枚に印刷できます。鹿児島市の窓口で手続きをする方へ。
