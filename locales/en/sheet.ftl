## The printed sheet

sheet-title-issue-self = What to bring: new electronic certificate, going yourself
sheet-title-issue-agent = What to bring: new electronic certificate, for someone else
sheet-title-renew-self = What to bring: certificate renewal, going yourself
sheet-title-renew-agent = What to bring: certificate renewal, for someone else
sheet-made = Made on
sheet-visit = Visit
sheet-visit-first = Visit 1
sheet-visit-blank = Day ____ Month ____ (____)
# A blank for the name of the cardholder
sheet-name = For: ______________________
sheet-verdict = Result
sheet-verdict-once = Go to the counter once
sheet-verdict-once-full = Go to the counter once. Take everything on this list.
sheet-verdict-once-reason = Take everything on this list.
sheet-verdict-twice = Go to the counter twice
sheet-verdict-twice-full = Go to the counter twice. After visit 1, the city posts forms to the cardholder.
sheet-verdict-twice-reason = After visit 1, the city posts forms to the cardholder.
# $opens (text): first open day of the window
sheet-verdict-too-early = It is too early. You can renew from { $opens }
sheet-verdict-too-early-issue = If the certificate stopped working after you moved or changed your name, choose “Get a new one”.
sheet-verdict-call-first = Phone the counter before you go
sheet-verdict-call-first-text = Get the things on the list after you have phoned.
sheet-verdict-call-first-visits = Get the things on the list after you have phoned. Ask how many visits it takes, too.
sheet-verdict-check-first = Check this before you go
# $opens (text): first day on which the certificate can be renewed
sheet-verdict-if-right = If the date is right, it is too early. You can renew from { $opens }.
sheet-items = What to bring
# $number (number): which visit
sheet-items-visit = What to bring on visit { $number }
# After the number of a visit
sheet-rail = visit
sheet-items-cardholder = The cardholder gets ready
sheet-items-agent = The agent gets ready
sheet-page-to-give = Give the cardholder their page
sheet-page-to-give-by = by Day ____ Month ____
sheet-between = Between the visits
sheet-between-text = When the forms arrive, the cardholder writes their name and stamps their seal. Then make visit 2.
sheet-between-arrived = Forms arrived: Day ____ Month ____
sheet-between-second = Visit 2: Day ____ Month ____ (____)
# $addressee (addressee): the cardholder, or an agent
sheet-between-home = { $addressee ->
    [self] If you live in a home or hospital, arrange who takes the mail.
   *[agent] If the cardholder lives in a home or hospital, arrange who takes the mail.
    }
sheet-why = Why
sheet-missing = Missing? Phone first
sheet-documents-pin-reset = Identity document (one or more)
sheet-documents-agent = The agent's identity document (one or more)
sheet-dates = When you can renew
# $opens (text): first day
# $expires (text): last day
sheet-dates-window = From { $opens } to { $expires }
# $date (text): date with weekday
sheet-dates-from = Go to a counter from { $date }.
sheet-dates-unknown = From 3 months before the expiry date until that day
sheet-fee = Fee
sheet-fee-free = Free for now.
sheet-fee-free-note = The national rule is 200 yen a certificate.
sheet-fee-charged = There is a fee.
sheet-fee-charged-note = You also pay for the new card. Ask the counter how much it is.
sheet-counter = Counter
sheet-counters = Counters
sheet-counters-note = You can go to any of these.
sheet-telephone = Phone
sheet-cautions = Before you go
sheet-caution-pin-on-paper = Do not write a PIN on this paper.
sheet-caution-stay = If you have a period of stay, ask a counter before you go.
sheet-notes = Notes
sheet-afterwards = A new certificate may not work until the next day. If you have one on your phone, apply for that again.
sheet-help = If you need help with writing or typing, phone first.
sheet-answers = Your answers
# $city (text): city whose document it is
# $title (text): title of the document, in Japanese
# $version (number): version of the rules
sheet-foot-source = Source: { $city }'s reference sheet 「{ $title }」 (rules, version { $version })
sheet-foot-may-change = It may have changed.
sheet-foot-private = Your answers were not stored.
sheet-this-paper = Not an application form. You can show it on a phone. Write no PIN on it.
sheet-foot-address = Address of this page:
sheet-print-words = To print this page itself, choose “Print” in the menu of your browser.
sheet-one-page = It fits on one A4 page.
sheet-large = Large print
sheet-large-words = This is the large-print edition. It fits on four A4 pages or fewer.
sheet-standard = Standard size
sheet-again = Start again
sheet-one-person = This sheet is for one person.
sheet-next-person = Check for another person, same counter and day
sheet-foot-number = Sheet number:
# After the address of the page for the number
sheet-foot-qr = Type it there, or use the QR code.
sheet-qr = QR code that opens this page
