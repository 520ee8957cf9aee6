## Reference page: the whole sheet at once

reference-title = Reference sheet: what is needed for the issue and renewal of electronic certificates
reference-intro = Every case on one page. If you answer the questions instead, you get a sheet for your own case only.
reference-card-heading = First of all
reference-card = For the issue or renewal of an electronic certificate, a My Number Card is needed.
reference-juki = If you have a Basic Resident Register Card (Juki Card) and want an electronic certificate issued or renewed, apply for a My Number Card. Electronic certificates on the Juki Card ended on 22 December 2015 (Heisei 27).
reference-check-heading = How to look up the last day of validity
reference-check = You can look it up with the JPKI User Client Software from the JPKI portal site (https://www.jpki.go.jp/).
reference-issue-heading = What is needed for an issue
reference-renewal-heading = What is needed for a renewal
reference-window = A renewal is possible from 3 months before the last day of validity until that day.
reference-notice = When the expiry is near, the Japan Agency for Local Authority Information Systems (J-LIS) sends a Notice of Expiry. If its column “items reaching expiry” says electronic certificate, the electronic certificate can be renewed. If it says My Number Card, or My Number Card and electronic certificate, the My Number Card itself must be renewed.
reference-no-notice = If no notice has come, you can still renew within 3 months before the last day of validity.
reference-self = If the cardholder goes (the person named on the My Number Card)
reference-agent = If an agent goes (anybody else)
reference-twice = Two visits to the counter are needed.
reference-pin-reset = For a PIN reset
# $number (number): number of the note with the list of documents
reference-see-note = (note { $number })
reference-column-item = What
reference-column-what = Details
reference-column-prepared = Who
reference-prepared-cardholder = cardholder
reference-prepared-visitor = visitor
reference-documents-heading = Identity documents
reference-note-pin-reset = (Note 1) Examples of identity documents for a PIN reset (one or more, besides the My Number Card)
reference-note-agent = (Note 2) Examples of identity documents for an agent (one or more, with a photo of the face)
reference-fee-charged = There is a fee for an issue together with a paid reissue of the My Number Card.
reference-counters-heading = Counters
