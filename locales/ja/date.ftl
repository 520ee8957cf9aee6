## Dates in both calendars

# $month (text): name of the month, such as date-january
# $day (number): day of the month
date-month-day = { $month }{ $day }日
# $date (text): day and month, such as date-month-day
# $weekday (text): weekday, such as date-monday-in-dates
date-near = { $date }（{ $weekday }）
# $year (number): western year
# $date (text): day and month, such as date-month-day
date-plain = { $year }年{ $date }
# $year (number): western year
# $day (text): day and month, such as date-month-day
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
date-day = { $year }年{ $day }（{ $weekday }）
# $year (number): western year
# $near (text): such as date-near
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-day-and-era = { $year }年（{ $era }{ $era-year }年）{ $near }
# $date (text): such as date-plain
# $day (text): day and month, such as date-month-day
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-full = { $date }（{ $era }{ $era-year }年{ $day }）
date-first-year = 元
date-western = 西暦
date-reiwa = 令和
date-heisei = 平成
date-january = 1月
date-february = 2月
date-march = 3月
date-april = 4月
date-may = 5月
date-june = 6月
date-july = 7月
date-august = 8月
date-september = 9月
date-october = 10月
date-november = 11月
date-december = 12月
date-monday = 月曜日
date-tuesday = 火曜日
date-wednesday = 水曜日
date-thursday = 木曜日
date-friday = 金曜日
date-saturday = 土曜日
date-sunday = 日曜日
date-monday-in-dates = 月
date-tuesday-in-dates = 火
date-wednesday-in-dates = 水
date-thursday-in-dates = 木
date-friday-in-dates = 金
date-saturday-in-dates = 土
date-sunday-in-dates = 日
