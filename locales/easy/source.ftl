## The document that the rules are read from, whatever the city of the counters (L6 to L102)

source-city = ｜鹿児島市《かごしまし》
source-title = ｜電子証明書《でんししょうめいしょ》の｜発行《はっこう》・｜更新《こうしん》に｜必要《ひつよう》な｜書類《しょるい》ご｜参考《さんこう》シート
