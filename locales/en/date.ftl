## Dates in both calendars

# $year (number): western year
# $month (text): name of the month, such as date-january
# $day (number): day of the month
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-full = { $day } { $month } { $year } ({ $era } { $era-year })
# $year (number): western year
# $month (text): name of the month
# $day (number): day of the month
date-plain = { $day } { $month } { $year }
# $year (number): western year
# $month (text): name of the month
# $day (number): day of the month
# $weekday (text): weekday, such as date-monday-in-dates
date-day = { $weekday } { $day } { $month } { $year }
# $year (number): western year
# $month (text): name of the month
# $day (number): day of the month
# $weekday (text): weekday, such as date-monday-in-dates
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-day-and-era = { $weekday } { $day } { $month } { $year } ({ $era } { $era-year })
# $month (text): name of the month
# $day (number): day of the month
date-month-day = { $day } { $month }
# $date (text): day and month, such as date-month-day
# $weekday (text): weekday, such as date-monday-in-dates
date-near = { $weekday } { $date }
date-first-year = 1
date-western = Western
date-reiwa = Reiwa
date-heisei = Heisei
date-january = January
date-february = February
date-march = March
date-april = April
date-may = May
date-june = June
date-july = July
date-august = August
date-september = September
date-october = October
date-november = November
date-december = December
date-monday = Monday
date-tuesday = Tuesday
date-wednesday = Wednesday
date-thursday = Thursday
date-friday = Friday
date-saturday = Saturday
date-sunday = Sunday
date-monday-in-dates = Monday
date-tuesday-in-dates = Tuesday
date-wednesday-in-dates = Wednesday
date-thursday-in-dates = Thursday
date-friday-in-dates = Friday
date-saturday-in-dates = Saturday
date-sunday-in-dates = Sunday
