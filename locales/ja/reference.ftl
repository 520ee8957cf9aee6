## Reference page: the whole sheet at once

reference-title = 電子証明書の発行・更新に必要な書類 参考シート
reference-intro = すべての場合を1つにまとめたページです。質問に答えると、自分の場合だけのシートが作れます。
reference-card-heading = はじめに
reference-card = 電子証明書の発行・更新には、マイナンバーカードが必要です。
reference-juki = 住民基本台帳カードをお持ちで、電子証明書の発行や更新を希望する方は、マイナンバーカードを申請してください。住民基本台帳カードの電子証明書の発行は、平成27年12月22日に終了しました。
reference-check-heading = 電子証明書の期限の確認方法
reference-check = 有効期限通知書、カードの表の「電子証明書の有効期限」の行（手書き）、マイナポータル（電子証明書が有効な間）、公的個人認証サービスポータルサイト（https://www.jpki.go.jp/）で配布している利用者クライアントソフトで確認できます。カードに印刷された有効期限は、カードの期限です。
reference-issue-heading = 電子証明書の発行に必要なもの
reference-renewal-heading = 電子証明書の更新に必要なもの
reference-window = 更新は、期限（有効期間満了日）の3か月前から期限の日までできます。
reference-notice = 期限が近い方には、地方公共団体情報システム機構（J-LIS）から有効期限通知書が送られます。「有効期限が到来するもの」の欄に「電子証明書」と書いてある方が、電子証明書の更新の対象です。「マイナンバーカード」または「マイナンバーカード・電子証明書」と書いてある方は、マイナンバーカード自体の更新が必要です。
reference-no-notice = 通知書が届いていない方も、期限まで3か月以内なら更新できます。
reference-self = 本人（マイナンバーカードの名義人）が行く場合
reference-agent = 代理人（マイナンバーカードの名義人以外）が行く場合
reference-twice = 窓口へ合計2回行きます。
reference-pin-reset = 暗証番号を再設定する場合
# $number (number): number of the note with the list of documents
reference-see-note = （注{ $number }）
reference-column-item = 持ち物
reference-column-what = 内容
reference-column-prepared = だれが
reference-prepared-cardholder = 本人
reference-prepared-agent = 代理人
reference-documents-heading = 本人確認書類
reference-note-pin-reset = （注1）暗証番号の再設定に必要な本人確認書類の例（マイナンバーカードのほかに、1点以上）
reference-note-agent = （注2）代理人の本人確認書類の例（顔写真付き、1点以上）
reference-fee-charged = マイナンバーカードの有料の再交付と一緒に発行するときは、手数料がかかります。
reference-fee-free = 令和3年4月1日からの経過措置で、当分の間は無料です（国の規程では1件200円）。
reference-beyond-heading = 市の資料にないこと（ほかの市や国の案内で確かめたこと）
reference-beyond-issue = 引っ越しや氏名の変更のあとで使えなくなったときは、期限の前でも、新しく発行します。
reference-beyond-first-day = 期限のちょうど3か月前の日は、次の日から受け付ける市が多いので、行く前に電話してください。
reference-beyond-pins = 代理人が更新するときは、先に、4つの暗証番号が全部わかるか本人に確かめます。照会書兼回答書の番号が1つでも違うと、その日に手続きできないことがあります。
reference-counters-heading = 手続きできる窓口
reference-cases = すべての場合の一覧（確認用）
