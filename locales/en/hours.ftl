## Opening hours, from the city's file

# $time (text): time, such as 8:45
# $hour (number): the same hour, 0 to 23
# $minute (number): the same minute
hours-time = { $time }
# $opens (text): time, such as 8:45
# $closes (text): time
hours-times = { $opens } to { $closes }
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-offered = { $date }, { $times }
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-today = Today, { $date }, { $times }
hours-differ = Hours differ by counter.
# $weekdays (text): days of the week, such as hours-range
# $times (text): such as hours-times
hours-open = Open { $weekdays }, { $times }.
# $date (text): date with weekday
# $times (text): such as hours-times
hours-open-on = Open { $times } on { $date }.
# $first (text): day of the week
# $last (text): a later day of the week
hours-range = { $first } to { $last }
# Between days of the week or ranges of them
hours-separator = ,{" "}
hours-closed-holidays = Closed on national holidays.
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-year-end = Closed from { $from } to { $to }.
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-holidays-and-year-end = Closed on national holidays and { $from } to { $to }.
# $checked (text): date
hours-may-change = These may change (checked on { $checked }).
hours-busy = It can be busy. Allow time.
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed = Closed on { $date } ({ $reason }).
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open = Open { $times } on { $date } ({ $reason }).
# $counter (text): short name of the counter
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed-at = { $counter }: closed on { $date } ({ $reason }).
# $counter (text): short name of the counter
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open-at = { $counter }: open { $times } on { $date } ({ $reason }).
# $date (text): first day
# $hours (text): such as hours-open
hours-change = From { $date }: { $hours }
# $date (text): first day
# $counter (text): name of the new counter
# $telephone (text): its telephone number
hours-counter-opens = From { $date } you can also go to { $counter } (phone { $telephone }).
# $date (text): first day
# $counter (text): short name of the counter today
# $name (text): name from that day on
# $telephone (text): telephone number from that day on
hours-counter-change = From { $date }, { $counter } is { $name } (phone { $telephone }).
