## Dates in both calendars

# $month (text): name of the month, such as date-january
# $day (number): day of the month
date-month-day = { $month }{ $day ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $day }｜日《にち》
    }
# $date (text): day and month, such as date-month-day
# $weekday (text): weekday, such as date-monday-in-dates
date-near = { $date }（{ $weekday }）
# $year (number): western year
# $date (text): day and month, such as date-month-day
date-plain = { $year }｜年《ねん》{ $date }
# $year (number): western year
# $day (text): day and month, such as date-month-day
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
date-day = { $year }｜年《ねん》{ $day }（{ $weekday }）
# $year (number): western year
# $near (text): such as date-near
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-day-and-era = { $year }｜年《ねん》（{ $era }{ $era-year }｜年《ねん》）{ $near }
# $date (text): such as date-plain
# $day (text): day and month, such as date-month-day
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-full = { $date }（{ $era }{ $era-year }｜年《ねん》{ $day }）
date-first-year = ｜元《がん》
date-western = ｜西暦《せいれき》
date-reiwa = ｜令和《れいわ》
date-heisei = ｜平成《へいせい》
date-january = 1｜月《がつ》
date-february = 2｜月《がつ》
date-march = 3｜月《がつ》
date-april = ｜4月《しがつ》
date-may = 5｜月《がつ》
date-june = 6｜月《がつ》
date-july = ｜7月《しちがつ》
date-august = 8｜月《がつ》
date-september = ｜9月《くがつ》
date-october = 10｜月《がつ》
date-november = 11｜月《がつ》
date-december = 12｜月《がつ》
date-monday = ｜月曜日《げつようび》
date-tuesday = ｜火曜日《かようび》
date-wednesday = ｜水曜日《すいようび》
date-thursday = ｜木曜日《もくようび》
date-friday = ｜金曜日《きんようび》
date-saturday = ｜土曜日《どようび》
date-sunday = ｜日曜日《にちようび》
date-monday-in-dates = ｜月曜日《げつようび》
date-tuesday-in-dates = ｜火曜日《かようび》
date-wednesday-in-dates = ｜水曜日《すいようび》
date-thursday-in-dates = ｜木曜日《もくようび》
date-friday-in-dates = ｜金曜日《きんようび》
date-saturday-in-dates = ｜土曜日《どようび》
date-sunday-in-dates = ｜日曜日《にちようび》
