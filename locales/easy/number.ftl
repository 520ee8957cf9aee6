## Opening a sheet by its number

number-title = シートを ｜番号《ばんごう》で ｜開《ひら》く
number-label = シートの ｜番号《ばんごう》
number-hint = ｜印刷《いんさつ》した シートの ｜下《した》に ある ｜番号《ばんごう》です。
number-open = シートを ｜開《ひら》く
number-missing = ｜番号《ばんごう》が ありません
number-missing-text = シートの ｜下《した》に ある ｜番号《ばんごう》を ｜入《い》れて ください。
number-unreadable = この シートの ｜番号《ばんごう》は ｜使《つか》えません
number-unreadable-text = ｜紙《かみ》の ｜番号《ばんごう》と もう｜一度《いちど》 くらべて ください。ちがう ｜文字《もじ》や、｜足《た》りない ｜文字《もじ》が あるかもしれません。
number-unknown-version = この シートの ｜番号《ばんごう》は ｜使《つか》えません
number-unknown-version-text = この ｜番号《ばんごう》は、この サイトに ない ｜案内《あんない》の ｜番号《ばんごう》です。｜紙《かみ》の ｜番号《ばんごう》と もう｜一度《いちど》 くらべるか、｜最初《さいしょ》から ｜答《こた》えて ください。
