## Accessibility page

accessibility-title = ウェブアクセシビリティ方針
accessibility-intro = 年齢や障害、使う機器にかかわらず、だれでも使えるサイトを目指しています。
accessibility-target-heading = 目標
accessibility-target = JIS X 8341-3:2016の適合レベルAAと、WCAG 2.2のレベルAAを目標にしています。すべてのページが対象です。
accessibility-checked-heading = 確認したこと
accessibility-checked-automatic = サイトを変えるたびに、すべての種類のページを、すべての言語で、自動検査（axe-core、Nu Html Checker）にかけています。
accessibility-checked-keyboard = キーボードだけで、また、スクリプトを使わずに、はじめから終わりまで進めることを確認しています。
accessibility-checked-aloud = すべての種類のページを、すべての言語で、画面読み上げソフトの代わりのプログラム（Virtual Screen Reader）に読み上げさせ、書き出した言葉を読んで、順番と見出しを確認しています。
accessibility-checked-screen = 幅320ピクセルの画面、400%の拡大、色を置き換える設定（強制カラー）で、内容が欠けないことを確認しています。
accessibility-checked-paper = 印刷したシートは、A4の紙1枚に収まり、色がなくても読めます。
accessibility-checked-large = シートと本人に渡す紙には、18ポイント以上の大きな文字の版があります。シートのページの「大きな文字で印刷する」から開けます。
accessibility-shortcomings-heading = わかっている問題
accessibility-shortcomings-people = 実際の画面読み上げソフト（VoiceOver、NVDAなど）での試験と、障害のある方や高齢の方による試験は、まだ行っていません。
accessibility-shortcomings-kana = 漢字にふりがなはありません。ふりがなは「やさしい にほんご」のページにあります。
accessibility-help-heading = 使えないときは
accessibility-help = このサイトでわからないことや、使いにくいことがあるときは、窓口に電話で聞いてください。
