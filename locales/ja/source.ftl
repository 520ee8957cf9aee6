## The document that the rules are read from, whatever the city of the counters (L6 to L102)

source-city = 鹿児島市
source-title = 電子証明書の発行・更新に必要な書類ご参考シート
