## Accessibility page

accessibility-title = だれでも ｜使《つか》える サイトに する ために
accessibility-intro = ｜年齢《ねんれい》や ｜障害《しょうがい》や ｜機械《きかい》が ちがっても、だれでも ｜使《つか》える サイトに したいです。
accessibility-target-heading = ｜目標《もくひょう》
accessibility-target = ｜全部《ぜんぶ》の ページの ｜目標《もくひょう》は、JIS X 8341-3:2016の レベルAAと、WCAG 2.2の レベルAAです。
accessibility-checked-heading = ｜確《たし》かめた こと
accessibility-checked-automatic = サイトを ｜変《か》える とき、｜全部《ぜんぶ》の ページを、｜全部《ぜんぶ》の ｜言葉《ことば》で ｜調《しら》べます。プログラム（axe-core、Nu Html Checker）で ｜調《しら》べます。
accessibility-checked-keyboard = キーボードだけで、｜最初《さいしょ》から ｜最後《さいご》まで ｜使《つか》えます。スクリプトが なくても ｜使《つか》えます。
accessibility-checked-aloud = プログラム（Virtual Screen Reader）が、｜全部《ぜんぶ》の ページを ｜読《よ》みました。その ｜言葉《ことば》を ｜見《み》て、｜順番《じゅんばん》を ｜確《たし》かめました。
accessibility-checked-screen = ｜小《ちい》さい ｜画面《がめん》（320ピクセル）や、400%の ｜大《おお》きさや、｜色《いろ》を ｜変《か》える ｜設定《せってい》でも、｜全部《ぜんぶ》 ｜読《よ》めます。
accessibility-checked-paper = ｜印刷《いんさつ》した シートは、A4の ｜紙《かみ》で 1｜枚《まい》か 2｜枚《まい》です。｜色《いろ》が なくても ｜読《よ》めます。
accessibility-checked-large = ｜大《おお》きい ｜文字《もじ》（18ポイントより ｜大《おお》きい）の シートも あります。シートの ページで「｜大《おお》きい ｜文字《もじ》で ｜印刷《いんさつ》する」を ｜選《えら》びます。
accessibility-shortcomings-heading = まだ よくない こと
accessibility-shortcomings-people = ｜本当《ほんとう》の ｜画面《がめん》を ｜読《よ》む ソフト（VoiceOver、NVDA）で、まだ ｜試《ため》して いません。｜障害《しょうがい》が ある ｜人《ひと》や お｜年寄《としよ》りにも、まだ ｜試《ため》して もらって いません。
accessibility-shortcomings-kana = やさしい ｜日本語《にほんご》の ｜文章《ぶんしょう》は、｜日本語《にほんご》を ｜勉強《べんきょう》して いる ｜人《ひと》に、まだ ｜読《よ》んで もらって いません。
accessibility-help-heading = ｜使《つか》う ことが できない とき
accessibility-help = わからない ことや ｜使《つか》いにくい ことが ある ときは、｜窓口《まどぐち》へ ｜電話《でんわ》して ください。
