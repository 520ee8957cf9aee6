## PDF

pdf-take = 印刷用のPDFを開く
pdf-take-words = コンビニのコピー機でも印刷できます（A4・1枚）。
pdf-file = 電子証明書の持ち物シート
