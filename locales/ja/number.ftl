## Opening a sheet by its number

number-title = 番号でシートを開く
number-label = シート番号
number-hint = 印刷したシートの下に書いてある番号です。
number-open = シートを開く
number-missing = 番号が入力されていません
number-missing-text = シートの下にあるシート番号を入力してください。
number-unreadable = シート番号を読み取れません
number-unreadable-text = 紙の番号と見比べてください。文字が違っていたり、抜けていたりすることがあります。
number-unknown-version = シート番号を読み取れません
number-unknown-version-text = この番号は、このサイトにない版の案内のものです。紙の番号と見比べるか、はじめからもう一度答えてください。
