## For the city's staff: mistakes in its file, and the report of --check. Only in the languages of the staff; other
## languages have no such file

# $reason (text): of the operating system
staff-unreadable = ファイルを読めません（{ $reason }）
staff-encoding = 文字コードを UTF-8 にして保存してください
staff-not-for-service = サービスがこのファイルを読めません。権限を 644（フォルダーは 755）にして、/home と /root の外に置いてください
staff-plain-file = 1 MB までの普通のファイルではありません
# $code (text): code point
# $column (number): place in the line
staff-invisible = 見えない文字 { $code } が、この行の{ $column }文字目にあります。消してください
# $number (number): version
staff-format = format は { $number } だけを読めます。その形式のファイルを使ってください

## Lines that are no TOML, and keys

# $reason (text): words of the parser
staff-syntax = この行は TOML の書き方になっていません（{ $reason }）
staff-quotes = 引用符は半角の " にしてください
staff-half-width = 数字や記号や空白は半角で書きます
# $key (text): name of a key
staff-missing = { $key } がありません。足してください
# $key (text): what is written
# $known (text): list of keys or words, in the words of the parser
staff-unknown = { $key } という名前はありません（{ $known }）
# $expected (text): in the words of the parser
staff-type = 値の種類が違います（{ $expected }）

## Values

staff-id = id は半角の英小文字、数字、ハイフンで40字までです（undecided のほか）
staff-telephone = 電話番号は "099-216-1221" のように、市外局番から半角の数字とハイフンで、引用符を付けて書きます
staff-date = 日付は 2026-12-13 のように、引用符も時刻も付けずに書きます（2016年から2099年まで）
staff-time = 時刻は "8:45" のように、24時間で、半角で、引用符を付けて書きます
staff-month-day = 月と日は "12-29" のように書きます
staff-weekday = 曜日は "monday" のように英語で、1つ以上書きます
staff-yes-no = true か false を、引用符を付けずに書きます
staff-contact-url = "mailto:name@example.jp" のように、https:、mailto:、tel: のどれかで始まる宛先を書きます
staff-languages = 言語は "ja"、"easy"、"en" を1回ずつ書きます。"ja" は必ず入れてください
staff-twice = 2回書かれています。1つを消してください
staff-texts = 文は { "{" } ja = "…", easy = "…", en = "…" { "}" } のように言語ごとに書きます
# $language (text): tag, such as en
staff-add-language = { $language } = "…" を足してください。languages に挙げた言語には、すべての文が必要です
# $language (text): tag
# $example (text): a word with its reading
# $part (text): the part that is wrong
staff-reading = { $language } の漢字には { $example } のように、かなで読みを付けます。「{ $part }」を直してください
# $language (text): tag
# $code (text): such as U+200B
staff-invisible-in = { $language } の文に、見えない文字 { $code } があります。消してください
# $language (text): tag
# $sign (text): one character
# $usual (text): the character that it stands for
staff-compatible = { $language } の「{ $sign }」は互換漢字です。「{ $usual }」と書いてください
# $language (text): tag
staff-decomposed = { $language } の文に、濁点などが分かれた Mac の文字があります。入力し直すか、NFC で保存してください
# $language (text): tag
# $sign (text): one character
# $code (text): such as U+26A0
staff-unprintable = 印刷に使う書体に { $language } の「{ $sign }」（{ $code }）がありません。言葉で書いてください
# $language (text): tag
staff-no-readings = { $language } には読みを付けません。｜ と 《 と 》 を消してください
# $language (text): tag
staff-one-line = { $language } の文が空か、前後に空白があるか、改行があります。1行で書いてください
# $max (number): half-width characters
# $half (number): full-width characters
staff-too-long = 文が長くて印刷できません。半角で{ $max }字、全角で{ $half }字までにしてください

## Hours and days

staff-closes-first = 終わりの時刻が始まりより前か同じです。どちらかを直してください
staff-year-end = 年末年始は年末の日から年始の日までです
staff-day-times = 休みの日に時刻は書けません。開く日には opens と closes の両方を書くか、両方を消してください
staff-change-order = 変わる日は、早い順に書きます
staff-hours-change = 受付時間が変わる日は、[[hours_change]] に書きます
staff-counter-closes-first = 開く日より前に閉まる窓口です。どちらかの日付を直してください
staff-notice-ends-first = お知らせの最後の日が最初の日より前です。入れ替えてください
staff-notices-at-once = 同じ日に出るお知らせが2つあります。1つにまとめるか、日を変えてください

## Counters and documents

# $largest (number): code
staff-counter-code = 窓口の code は1から{ $largest }までの数です
# $codes (text): list of numbers
staff-document-code = 書類の code は { $codes } のどれかです
# $id (text): id of the other counter or document
staff-taken = { $id } がこの id か code を使っています。別のものにしてください
staff-no-such-counter = この id の窓口はありません
staff-no-such-document = この id の全国共通の書類はありません
staff-add-successor = successor = "…"（代わりの窓口の id）を足してください
staff-add-closed-since = closed_since = 2027-04-01（閉まる最初の日）を足すか、successor を消してください
staff-successor-is-closed = 代わりの窓口も閉まっています。開いている窓口にしてください
staff-successor-opens-later = 後継の窓口が、閉まる日にまだ開いていません。その日までに開くようにするか、別の窓口を書いてください
staff-no-open-counter = 開いている窓口がありません。足してください
# $max (number): counters or documents
staff-too-many = 多すぎてシートに入りません。{ $max }までにしてください

## Ids and codes on printed sheets

# $id (text): of the city
staff-keep-city = 置き換える前のファイルは { $id } のものです。id を変えないでください
staff-other-city = 印刷されたシートにある窓口の半分以上がありません。ほかの市のファイルなら id をその市の名前にし、そうでなければ消さずに closed_since を足してください
# $id (text): of a counter or document
# $code (number): its code
staff-keep-code = 印刷されたシートでは { $id } の code は { $code } です。変えたり、ほかのものに使ったりしないでください
# $id (text): of a counter
staff-counter-is-missing = 印刷されたシートにある窓口 { $id } がありません。消さずに closed_since を足してください
# $id (text): of a document
staff-document-is-missing = 印刷されたシートにある書類 { $id } がありません。消さずに ended_since を足してください

## The report: names of its lines, and sentences

staff-report-city = 市
staff-report-rules = ルールの出典
staff-report-first-day = 更新の最初の日
staff-report-first-day-unconfirmed = 未確認。3か月前の日に来る方には、先に電話するように案内します
staff-report-first-day-same = 3か月前の同じ日
staff-report-first-day-next = 3か月前の次の日
staff-report-operator = 運営
staff-report-hours = 受付時間
staff-report-counter = 窓口
staff-report-opened-since = 新しい窓口
staff-report-closed-since = 閉鎖
staff-report-closed = 休み
staff-report-year-end = 年末年始
staff-report-holiday = 祝日
staff-report-change = 変更
staff-report-single-day = 特別な日
staff-report-document = 書類
staff-report-ended-since = 終了
staff-report-notice = お知らせ
staff-report-checked = 確認日
staff-warning = 注意
# $date (text): day
staff-warning-open-day-passed = 開く日 { $date } は過ぎました。消してください
# $date (text): day
staff-warning-maintenance = 開く日 { $date } は第3土曜日の次の日曜日で、全国のシステムの点検でどの市でも手続きできません。確かめてください
# $date (text): day
staff-warning-checked-in-future = 確認日 { $date } が先の日です。checked を直してください
# $days (number): days
staff-warning-checked-long-ago = 確認から{ $days }日より多くたっています。内容を確かめて checked を直してください
# $date (text): day
# $case (text): id of the case
# $language (text): tag
# $pages (number): pages
# $allowed (number): pages
staff-warning-pages = { $date } から、いちばん多い { $case } のシート（{ $language }）が { $pages } ページになります（{ $allowed } ページまで）。お知らせ、名前、受付時間を短くしてください
