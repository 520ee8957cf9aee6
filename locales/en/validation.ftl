## Validation errors

validation-missing-card = Choose which card it is.
validation-missing-procedure = Choose what applies to you.
validation-missing-notice = Choose what applies to you.
validation-missing-expiry = Enter the expiry date. If you do not know it, tick “I do not know”.
validation-missing-reissue = Choose whether you are also paying to replace the card.
validation-missing-visitor = Choose who will go to the counter.
validation-missing-restricted = Choose who will go to the counter.
validation-missing-pin = Choose whether you know the PINs.
validation-missing-form = Choose whether you have both papers.
validation-missing-id = Choose one or more identity documents. If you have not decided, choose “Not decided yet”.
validation-missing-office = Choose a counter. If you have not decided, choose “Not decided yet”.
validation-missing-visit = Choose the day you will go. If you have not decided, choose “Not decided yet”.
validation-unknown-value = There is no such answer. Choose one from the list below.
validation-repeated = More than one answer was given. Give one.
validation-contradiction = You gave two answers. Give only one.
validation-not-a-year = Enter the year as a number, for example 2027.
validation-not-a-month = Enter the month as a number from 1 to 12.
validation-not-a-day = Enter the day as a number from 1 to 31.
validation-not-a-date = Enter the day, the month and the year as numbers, for example 15 2 2027.
validation-no-such-day = There is no such day in the calendar. Check the month and the day.
# $date (text): the same date in both calendars
validation-outside-era = That day is not in that era. Do you mean { $date }? Check the era and the year.
validation-out-of-range = Enter a day from 2016 to 2099.
validation-in-the-past = That day has passed. Enter today or a later day.
validation-visit-too-far = That is more than a year ahead. Check the year.
validation-expiry-too-far = That is more than 6 years ahead. No certificate lasts that long. Is it the expiry date of the card?
