## Dates in both calendars

# $month (text): name of the month, such as date-january
# $day (number): day of the month
date-month-day = { $day } { $month }
# $date (text): day and month, such as date-month-day
# $weekday (text): weekday, such as date-monday-in-dates
date-near = { $weekday } { $date }
# $year (number): western year
# $date (text): day and month, such as date-month-day
date-plain = { $date } { $year }
# $year (number): western year
# $day (text): day and month, such as date-month-day
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
date-day = { $weekday } { $date }
# $year (number): western year
# $near (text): such as date-near
# $date (text): such as date-plain
# $weekday (text): weekday, such as date-monday-in-dates
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-day-and-era = { $weekday } { $date } ({ $era } { $era-year })
# $date (text): such as date-plain
# $day (text): day and month, such as date-month-day
# $era (text): name of the Japanese era
# $era-year (text): year in that era
date-full = { $date } ({ $era } { $era-year })
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
