## Opening hours, from the city's file

# $time (text): time, such as 8:45
# $hour (number): the same hour, 0 to 23
# $minute (number): the same minute
hours-time = { $hour ->
    [0] ｜午前《ごぜん》0｜時《じ》
    [1] ｜午前《ごぜん》1｜時《じ》
    [2] ｜午前《ごぜん》2｜時《じ》
    [3] ｜午前《ごぜん》3｜時《じ》
    [4] ｜午前《ごぜん》｜4時《よじ》
    [5] ｜午前《ごぜん》5｜時《じ》
    [6] ｜午前《ごぜん》6｜時《じ》
    [7] ｜午前《ごぜん》｜7時《しちじ》
    [8] ｜午前《ごぜん》8｜時《じ》
    [9] ｜午前《ごぜん》｜9時《くじ》
    [10] ｜午前《ごぜん》10｜時《じ》
    [11] ｜午前《ごぜん》11｜時《じ》
    [12] ｜午後《ごご》0｜時《じ》
    [13] ｜午後《ごご》1｜時《じ》
    [14] ｜午後《ごご》2｜時《じ》
    [15] ｜午後《ごご》3｜時《じ》
    [16] ｜午後《ごご》｜4時《よじ》
    [17] ｜午後《ごご》5｜時《じ》
    [18] ｜午後《ごご》6｜時《じ》
    [19] ｜午後《ごご》｜7時《しちじ》
    [20] ｜午後《ごご》8｜時《じ》
    [21] ｜午後《ごご》｜9時《くじ》
    [22] ｜午後《ごご》10｜時《じ》
   *[other] ｜午後《ごご》11｜時《じ》
    }{ $minute ->
    [0] { "" }
    [2] 2｜分《ふん》
    [5] 5｜分《ふん》
    [7] 7｜分《ふん》
    [9] 9｜分《ふん》
    [12] 12｜分《ふん》
    [15] 15｜分《ふん》
    [17] 17｜分《ふん》
    [19] 19｜分《ふん》
    [22] 22｜分《ふん》
    [25] 25｜分《ふん》
    [27] 27｜分《ふん》
    [29] 29｜分《ふん》
    [32] 32｜分《ふん》
    [35] 35｜分《ふん》
    [37] 37｜分《ふん》
    [39] 39｜分《ふん》
    [42] 42｜分《ふん》
    [45] 45｜分《ふん》
    [47] 47｜分《ふん》
    [49] 49｜分《ふん》
    [52] 52｜分《ふん》
    [55] 55｜分《ふん》
    [57] 57｜分《ふん》
    [59] 59｜分《ふん》
   *[other] { $minute }｜分《ぷん》
    }
# $opens (text): time, such as 8:45
# $closes (text): time
hours-times = { $opens }から { $closes }まで
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-offered = { $date } { $times }
# $date (text): day and month with weekday
# $times (text): such as hours-times
hours-today = ｜今日《きょう》 { $date } { $times }
hours-differ = ｜時間《じかん》は ｜窓口《まどぐち》に よって ちがいます。
# $weekdays (text): days of the week, such as hours-range
# $times (text): such as hours-times
hours-open = ｜開《あ》いて いる ｜時間《じかん》：{ $weekdays } { $times }。
# $date (text): date with weekday
# $times (text): such as hours-times
hours-open-on = { $date }は、{ $times } ｜開《あ》いて います。
# $first (text): day of the week
# $last (text): a later day of the week
hours-range = { $first }から { $last }まで
# Between days of the week or ranges of them
hours-separator = 、
hours-closed-holidays = ｜休《やす》み：｜祝日《しゅくじつ》（｜国《くに》の ｜休《やす》みの ｜日《ひ》）。
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-year-end = ｜休《やす》み：{ $from }から { $to }まで。
# $from (text): first day, such as 29 December
# $to (text): last day
hours-closed-holidays-and-year-end = ｜休《やす》み：｜祝日《しゅくじつ》（｜国《くに》の ｜休《やす》みの ｜日《ひ》）と、{ $from }から { $to }まで。
# $checked (text): date
hours-may-change = ｜変《か》わるかもしれません（{ $checked }に ｜調《しら》べました）。
hours-busy = ｜長《なが》く ｜待《ま》つかもしれません。｜時間《じかん》が ある ときに ｜行《い》って ください。
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed = { $date }は ｜休《やす》みです（{ $reason }）。
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open = { $date }は、{ $times } ｜開《あ》いて います（{ $reason }）。
# $counter (text): short name of the counter
# $date (text): date
# $reason (text): reason from the city's file
hours-special-closed-at = { $counter }は、{ $date }は ｜休《やす》みです（{ $reason }）。
# $counter (text): short name of the counter
# $date (text): date
# $times (text): such as hours-times
# $reason (text): reason from the city's file
hours-special-open-at = { $counter }は、{ $date }は、{ $times } ｜開《あ》いて います（{ $reason }）。
# $date (text): first day
# $hours (text): such as hours-open
hours-change = { $date }から ｜変《か》わります。{ $hours }
# $date (text): first day
# $counter (text): name of the new counter
# $telephone (text): its telephone number
hours-counter-opens = { $date }から、{ $counter }（｜電話《でんわ》 { $telephone }）でも ｜手続《てつづ》きが できます。
# $date (text): first day
# $counter (text): short name of the counter today
# $name (text): name from that day on
# $telephone (text): telephone number from that day on
hours-counter-change = { $date }から、{ $counter }は { $name }（｜電話《でんわ》 { $telephone }）に なります。
