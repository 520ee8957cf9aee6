## Reference page: the whole sheet at once

reference-title = What to bring to get or renew an electronic certificate
reference-intro = Every case on one page. Answer the questions to get a sheet for your own case only.
reference-card-heading = First of all
reference-card = You need a My Number Card to get or renew an electronic certificate.
reference-juki = If you have a Basic Resident Register Card (Juki Card), apply for a My Number Card. The issue of certificates on Juki Cards ended on 22 December 2015.
reference-check-heading = How to check the expiry date
reference-check = Look at the Notice of Expiry, the line 電子証明書の有効期限 on the front of the card (filled in by hand), マイナポータル (while the certificate is valid), or use the JPKI User Client Software from the JPKI portal site (https://www.jpki.go.jp/). The date printed on the card is when the card expires.
reference-issue-heading = To get a new certificate (issue)
reference-renewal-heading = To renew a certificate (renewal)
reference-window = You can renew from 3 months before the expiry date until that day.
reference-notice = When the expiry date is near, the Japan Agency for Local Authority Information Systems (J-LIS) sends a Notice of Expiry. If 有効期限が到来するもの says electronic certificate, you can renew the certificate. If it says My Number Card, or My Number Card and electronic certificate, you need to renew the card itself.
reference-no-notice = Without a notice, you can still renew in the 3 months before the expiry date.
reference-self = If the cardholder goes
reference-agent = If an agent goes (anyone else)
reference-twice = You go to the counter twice.
reference-pin-reset = For a PIN reset
# $number (number): number of the note with the list of documents
reference-see-note = (note { $number })
reference-column-item = What
reference-column-what = Details
reference-column-prepared = Who
reference-prepared-cardholder = cardholder
reference-prepared-agent = agent
reference-documents-heading = Identity documents
reference-note-pin-reset = (Note 1) Examples of identity documents for a PIN reset (one or more, as well as the My Number Card)
reference-note-agent = (Note 2) Examples of identity documents for an agent (one or more, with a photo of the face)
reference-fee-charged = If you also pay to replace the My Number Card, you pay for the certificate too.
reference-fee-free = This is a transitional measure since 1 April 2021. The national rule is 200 yen a certificate.
reference-beyond-heading = Not in the city's document
reference-beyond-issue = A certificate that stopped working after a move or a change of name is issued anew, even before it expires.
reference-beyond-first-day = On the day exactly 3 months before the expiry date, phone first: most cities start a day later.
reference-beyond-pins = Before an agent renews, check that the cardholder knows all four PINs. If one PIN on the form is wrong, the agent may have to come again.
reference-counters-heading = Counters
reference-cases = List of all cases (for proofreading)
