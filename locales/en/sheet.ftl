## The printed sheet

sheet-title = What to bring: electronic certificate
sheet-made = Made on
sheet-visit = Day of the visit
sheet-verdict = Result
sheet-verdict-once = One visit to the counter
sheet-verdict-once-reason = Get the items below ready and go to the counter.
sheet-verdict-twice = Two visits to the counter
sheet-verdict-twice-reason = After the first visit, forms are mailed to the cardholder. This takes days.
sheet-verdict-too-early = Not yet
# $opens (text): first day of the window
sheet-verdict-too-early-reason = You can go from { $opens }. A renewal is possible from 3 months before the last day of validity.
sheet-verdict-call-first = Telephone the counter before you go
sheet-verdict-call-first-reason = For a renewal by an agent, the Inquiry and Reply Form from the Notice of Expiry is needed. Ask the counter what to do without it.
sheet-items = What to bring
# $number (number): which visit
sheet-items-visit = What to bring on visit { $number }
sheet-items-cardholder = The cardholder prepares at home
sheet-items-agent = The agent prepares
sheet-between = In between
sheet-between-text = The forms come by mail. The cardholder writes the name and stamps the seal. Then go again.
sheet-why = Why
sheet-missing = Not at hand
sheet-documents-pin-reset = Identity documents that can be used (one or more)
sheet-documents-agent = The agent's identity documents (one or more)
sheet-documents-rest = Other examples
sheet-dates = When you can renew
# $opens (text): first day
# $expires (text): last day
sheet-dates-window = From { $opens } to { $expires }
sheet-dates-unknown = From 3 months before the last day of validity until that day
sheet-dates-lapsed = Last day of validity (it has passed)
sheet-fee = Fee
sheet-fee-free = Free
sheet-fee-free-note = A transitional measure since 1 April 2021 (Reiwa 3), for the time being. National rule: 200 yen per certificate.
sheet-fee-charged = There is a fee
sheet-fee-charged-note = It is issued together with a paid reissue of the My Number Card. Ask the counter how much it is.
sheet-counter = Counter
sheet-counters = Counters
sheet-counters-note = You can go to any of them.
sheet-telephone = Telephone
sheet-cautions = Please note
sheet-caution-pin-on-paper = Do not write a PIN on this paper.
sheet-caution-stay = If you have a period of stay, ask the counter first.
sheet-notes = Notes
sheet-answers = The answers that this rests on
# $city (text): name of the city
# $title (text): title of the city's document, in Japanese
# $version (number): version of the rules
sheet-foot-source = Source: { $city }'s reference sheet 「{ $title }」 (rules, version { $version }). It may have changed.
sheet-foot-private = Your answers were not stored.
sheet-foot-address = Address of this page:
sheet-print = Print
sheet-print-words = To print, choose “Print” in the menu of your browser. It fits on one A4 page.
sheet-again = Start again
sheet-foot-number = Sheet number:
sheet-qr = QR code that opens this page
