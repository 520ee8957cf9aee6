## The page for the cardholder at home, when an agent goes to the counter

cardholder-title = ｜本人《ほんにん》へ：｜家《いえ》で する こと
cardholder-link = ｜本人《ほんにん》に ｜渡《わた》す ｜紙《かみ》
# $city (text): name of the city
cardholder-intro-issue = あなたの ｜代《か》わりに、｜代理人《だいりにん》が { $city }の ｜窓口《まどぐち》へ ｜行《い》きます。あなたの ｜電子証明書《でんししょうめいしょ》を ｜新《あたら》しく ｜作《つく》る（｜発行《はっこう》）ためです。
# $city (text): name of the city
cardholder-intro-renewal = あなたの ｜代《か》わりに、｜代理人《だいりにん》が { $city }の ｜窓口《まどぐち》へ ｜行《い》きます。あなたの ｜電子証明書《でんししょうめいしょ》を ｜更新《こうしん》する ためです。
cardholder-get = もらう
cardholder-get-issue = ｜代理人《だいりにん》が ｜1回目《いっかいめ》に ｜窓口《まどぐち》へ ｜行《い》きます。その あと、｜市《し》から ｜次《つぎ》の ｜紙《かみ》が ｜郵便《ゆうびん》で ｜届《とど》きます。
cardholder-get-renewal = ｜次《つぎ》の ｜紙《かみ》を ｜使《つか》います。｜有効期限通知書《ゆうこうきげんつうちしょ》と いっしょに ｜届《とど》いた ｜紙《かみ》です。
cardholder-form-name = ｜署名用電子証明書《しょめいようでんししょうめいしょ》・｜利用者証明用電子証明書《りようしゃしょうめいようでんししょうめいしょ》 ｜照会書兼回答書《しょうかいしょけんかいとうしょ》
cardholder-proxy-name = ｜委任状《いにんじょう》
cardholder-write = ｜書《か》く
cardholder-write-names = どの ｜紙《かみ》にも、｜名前《なまえ》を ｜書《か》いて、はんこを ｜押《お》して ください（｜記名《きめい》・｜押印《おういん》）。
cardholder-write-answers = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》には、｜市《し》の ｜質問《しつもん》が あります。｜渡《わた》す ｜前《まえ》に、｜答《こた》えを ｜全部《ぜんぶ》 ｜書《か》いて ください。
cardholder-write-pins = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》に ｜暗証番号《あんしょうばんごう》も ｜書《か》きます。｜代理人《だいりにん》に ｜見《み》せないで ください。
cardholder-seal = ｜封筒《ふうとう》を ｜閉《と》じる
cardholder-seal-text = ｜照会書兼回答書《しょうかいしょけんかいとうしょ》と ｜委任状《いにんじょう》を ｜封筒《ふうとう》に ｜入《い》れて、しっかり ｜閉《と》じて ください（｜封緘《ふうかん》）。｜開《あ》いた まま ｜渡《わた》さないで ください。
cardholder-hand-over = ｜代理人《だいりにん》に ｜渡《わた》す
cardholder-envelope = ｜閉《と》じた ｜封筒《ふうとう》（｜照会書兼回答書《しょうかいしょけんかいとうしょ》と ｜委任状《いにんじょう》）
cardholder-particulars = ｜代理人《だいりにん》に ｜教《おし》える こと
cardholder-particulars-text = ｜1回目《いっかいめ》に、｜窓口《まどぐち》の ｜人《ひと》が ｜代理人《だいりにん》に あなたの ことを ｜聞《き》きます。｜手《て》で ｜書《か》いて ｜渡《わた》して ください。ほかの ｜人《ひと》に ｜見《み》せないで ください。
cardholder-name = ｜名前《なまえ》
cardholder-birth-date = ｜生《う》まれた ｜日《ひ》
cardholder-address = ｜住所《じゅうしょ》
cardholder-sex = ｜性別《せいべつ》（｜男《おとこ》・｜女《おんな》）
cardholder-contact = ｜電話番号《でんわばんごう》など（｜連絡先《れんらくさき》）
cardholder-sheet = ｜代理人《だいりにん》の シートと いっしょに ｜使《つか》います。
cardholder-sheet-link = ｜代理人《だいりにん》の シートを ｜見《み》る
cardholder-file = ｜電子証明書《でんししょうめいしょ》の｜本人《ほんにん》の｜準備《じゅんび》
