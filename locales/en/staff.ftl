## For the city's staff: mistakes in its file, and the report of --check. Only in the languages of the staff; other
## languages have no such file

# $reason (text): of the operating system
staff-unreadable = the file cannot be read ({ $reason })
staff-encoding = save the file as UTF-8
staff-not-for-service = the service cannot read this file: give it mode 644, in folders of mode 755, outside of /home and /root
staff-plain-file = this is no plain file of at most 1 MB
# $code (text): code point
# $column (number): place in the line
staff-invisible = delete the invisible character { $code } at place { $column } of the line
# $number (number): version
staff-format = only format = { $number } can be read: use a file of that format

## Lines that are no TOML, and keys

# $reason (text): words of the parser
staff-syntax = this line is not valid TOML ({ $reason })
staff-quotes = write straight quotation marks ("), not those of Word or Excel
staff-half-width = write half-width digits, signs and blanks
# $key (text): name of a key
staff-missing = { $key } is missing: add it
# $key (text): what is written
# $known (text): list of keys or words, in the words of the parser
staff-unknown = there is no { $key } here ({ $known })
# $expected (text): in the words of the parser
staff-type = a value of another kind is needed ({ $expected })

## Values

staff-id = write an id of up to 40 lower-case letters, digits and hyphens, other than undecided
staff-telephone = write a telephone number with its area code, such as "099-216-1221", in half-width digits and quotation marks
staff-date = write a date such as 2026-12-13, from 2016 to 2099, without quotation marks and without a time
staff-time = write a time of 24 hours such as "8:45", in half-width digits and quotation marks
staff-month-day = write a month and a day such as "12-29"
staff-weekday = write one or more days of the week in English, such as "monday"
staff-yes-no = write true or false, without quotation marks
staff-contact-url = write an address that begins with https:, mailto: or tel:, such as "mailto:name@example.jp"
staff-languages = list "ja", "easy" and "en" once each, as far as they are offered; "ja" must be among them
staff-twice = this is given twice: delete one of them
staff-texts = write a text in each language, as in { "{" } ja = "…", easy = "…", en = "…" { "}" }
# $language (text): tag, such as en
staff-add-language = add { $language } = "…": a language that is offered needs every text
# $language (text): tag
# $example (text): a word with its reading
# $part (text): the part that is wrong
staff-reading = in { $language }, write kanji with their reading in kana, as in { $example }: correct “{ $part }”
# $language (text): tag
# $code (text): such as U+200B
staff-invisible-in = the text in { $language } has the invisible character { $code }: delete it
# $language (text): tag
# $sign (text): one character
# $usual (text): the character that it stands for
staff-compatible = write “{ $usual }” in { $language } instead of “{ $sign }”, which is a compatibility character
# $language (text): tag
staff-decomposed = the text in { $language } has letters from a Mac, whose marks are signs of their own: type it again, or save it as NFC
# $language (text): tag
# $sign (text): one character
# $code (text): such as U+26A0
staff-unprintable = the fonts of printed sheets have no “{ $sign }” ({ $code }) in { $language }: write it in words
# $language (text): tag
staff-no-readings = the text in { $language } has no readings: delete ｜, 《 and 》
# $language (text): tag
staff-one-line = the text in { $language } is empty, begins or ends with a blank, or has a line break: write it on one line
# $max (number): half-width characters
# $half (number): full-width characters
staff-too-long = the text is too long to print: at most { $max } characters, or { $half } in Japanese

## Hours and days

staff-closes-first = the counters close before they open: correct one of the times
staff-year-end = the days around the new year begin in one year and end in the next
staff-day-times = an open day has both opens and closes, or neither; a closed day has none
staff-change-order = put changes in the order of their days
staff-hours-change = hours that change on a day are written in [[hours_change]]
staff-counter-closes-first = this counter closes before it opens: correct one of the dates
staff-notice-ends-first = the last day of this notice comes before the first: exchange them
staff-notices-at-once = another notice is shown at that time: make one of them, or change the days

## Counters and documents

# $largest (number): code
staff-counter-code = the code of a counter is a number from 1 to { $largest }
# $codes (text): list of numbers
staff-document-code = the code of a document is one of { $codes }
# $id (text): id of the other counter or document
staff-taken = { $id } has this id or code: take another one
staff-no-such-counter = no counter has this id
staff-no-such-document = no national document has this id
staff-add-successor = add successor = "…", the id of the counter that serves instead
staff-add-closed-since = add closed_since = 2027-04-01, the first day on which this counter is closed, or delete the successor
staff-successor-is-closed = this counter is closed itself: name one that stays open
staff-successor-opens-later = this counter opens only after the other one has closed: let it open on that day at the latest, or name another successor
staff-no-open-counter = add a counter that is not closed
# $max (number): counters or documents
staff-too-many = at most { $max } fit on a sheet

## Ids and codes on printed sheets

# $id (text): of the city
staff-keep-city = the file to replace is that of { $id }: keep its id
staff-other-city = more than half of the counters on printed sheets are missing: if this is the file of another city, give it an id of its own; if not, add closed_since instead of deleting them
# $id (text): of a counter or document
# $code (number): its code
staff-keep-code = { $id } has the code { $code } on printed sheets: keep it, and use new codes for others
# $id (text): of a counter
staff-counter-is-missing = the counter { $id } is missing and is on printed sheets: add closed_since instead of deleting it
# $id (text): of a document
staff-document-is-missing = the document { $id } is missing and is on printed sheets: add ended_since instead of deleting it

## The report: names of its lines, and sentences

staff-report-city = city
staff-report-rules = source of the rules
staff-report-first-day = first day of a renewal
staff-report-first-day-unconfirmed = not confirmed; visitors on the day 3 months before are told to phone first
staff-report-first-day-same = the day 3 months before the expiry date
staff-report-first-day-next = the day after the one 3 months before
staff-report-operator = operator
staff-report-hours = hours
staff-report-counter = counter
staff-report-opened-since = new
staff-report-closed-since = closed for good
staff-report-closed = closed
staff-report-year-end = new year
staff-report-holiday = national holiday
staff-report-change = change
staff-report-single-day = single day
staff-report-document = document
staff-report-ended-since = not accepted
staff-report-notice = notice
staff-report-checked = checked
staff-warning = warning
# $date (text): day
staff-warning-open-day-passed = the open day { $date } has passed: delete it
# $date (text): day
staff-warning-maintenance = the open day { $date } is the Sunday after the third Saturday, when the national system is maintained and no city can do a procedure: check it
# $date (text): day
staff-warning-checked-in-future = the facts were checked on { $date }, which is still to come: correct checked
# $days (number): days
staff-warning-checked-long-ago = the facts were checked more than { $days } days ago: check them and change checked
# $date (text): day
# $case (text): id of the case
# $language (text): tag
# $pages (number): pages
# $allowed (number): pages
staff-warning-pages = with what is shown from { $date } on, the fullest sheet of { $case } in { $language } takes { $pages } pages instead of { $allowed }: shorten the notice, names or hours
