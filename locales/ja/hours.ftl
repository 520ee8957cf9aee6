## Opening hours, from the city's file

# $time (text): time, such as 8:45
# $hour (number): the same hour, 0 to 23
# $minute (number): the same minute
hours-time = { $time }
# $opens (text): time, such as 8:45
# $closes (text): time
hours-times = { $opens }～{ $closes }
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-offered = { $date } { $times }
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-today = 今日 { $date } { $times }
hours-differ = 受付時間は窓口によって違います。
# $weekdays (text): days of the week, such as hours-range
# $times (text): such as hours-times
hours-open = 受付時間：{ $weekdays } { $times }。
# $date (text): date with weekday
# $times (text): such as hours-times
hours-open-on = { $date }の受付時間：{ $times }。
# $first (text): day of the week
# $last (text): a later day of the week
hours-range = { $first }から{ $last }まで
# Between days of the week or ranges of them
hours-separator = 、
hours-closed-holidays = 休み：祝日。
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-year-end = 休み：{ $from }から{ $to }まで。
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-holidays-and-year-end = 休み：祝日、{ $from }から{ $to }まで。
# $checked (text): date
hours-may-change = 変わることがあります（{ $checked }に確認）。
hours-busy = 混むことがあります。時間に余裕を持ってください。
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed = { $date }は休みです（{ $reason }）。
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open = { $date }は{ $times }に開いています（{ $reason }）。
# $counter (text): short name of the counter
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed-at = { $counter }は、{ $date }は休みです（{ $reason }）。
# $counter (text): short name of the counter
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open-at = { $counter }は、{ $date }は{ $times }に開いています（{ $reason }）。
# $date (text): first day
# $hours (text): such as hours-open
hours-change = { $date }から変わります。{ $hours }
# $date (text): first day
# $counter (text): name of the new counter
# $telephone (text): its telephone number
hours-counter-opens = { $date }から、{ $counter }（電話 { $telephone }）でも手続きできます。
# $date (text): first day
# $counter (text): short name of the counter today
# $name (text): name from that day on
# $telephone (text): telephone number from that day on
hours-counter-change = { $date }から、{ $counter }は{ $name }（電話 { $telephone }）になります。
