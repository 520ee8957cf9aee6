## PDF

pdf-take = 印刷用のPDFを開く
pdf-store = コンビニで印刷するとき
pdf-store-save = 上のボタンでPDFを開き、スマートフォンに保存します。
pdf-store-send = コンビニの印刷用のアプリかウェブサイトに、PDFを送ります。番号が出ます。
pdf-store-print = 店のコピー機にその番号を入力し、A4の白黒で印刷します。
pdf-file = 電子証明書の持ち物シート
