## PDF

pdf-take = PDFを保存する
pdf-take-words = コンビニのコピー機でも印刷できます（A4・1枚）。
pdf-file = 電子証明書の持ち物シート
