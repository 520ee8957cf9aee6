## Question pages

question-next = Continue
question-back = Back
question-earlier = Your answers so far
question-change = Change
question-error-heading = Please check your answer

## Which card

question-card = Which card does the cardholder have?
question-card-hint = The cardholder is the person the certificate is for. If you are going for someone else, answer about their card.
question-card-short = The cardholder's card
question-card-my-number = My Number Card (マイナンバーカード), not expired
question-card-my-number-hint = This includes the residence card with My Number Card functions (特定在留カード)
question-card-my-number-expired = My Number Card (マイナンバーカード), expired
question-card-juki = Basic Resident Register Card (Juki Card)
question-card-none = Neither of them
question-card-help = How to tell the cards apart
question-card-help-text = A My Number Card says 個人番号カード on its front. The paper Notification Card (通知カード) is not a My Number Card.
question-card-drawing = Look at the expiry date printed on the card

## Which procedure

question-procedure = What do you want to do?
question-procedure-short = Procedure
question-procedure-issue = Get a new certificate (issue)
question-procedure-issue-hint = You have never had one, it has expired, or it stopped working after you moved or changed your name
question-procedure-renew = Renew a certificate (renewal)
question-procedure-renew-hint = It expires soon, or you have received a Notice of Expiry
question-procedure-unsure = I do not know
question-procedure-unsure-hint = We will show you how to check the expiry date
question-procedure-help = What is an electronic certificate?
question-procedure-help-text = It is stored in the IC chip of the My Number Card and shows who you are when you use services on the internet. There are two: one for signature and one for user identification.

## What the notice says

question-notice = Find 有効期限が到来するもの on your Notice of Expiry. What is written there?
question-notice-column = Look at the row, not at the title. If a row 更新手続 says 電子証明書の更新, choose “Electronic certificate”.
question-notice-short = What the notice says
question-notice-certificate = Electronic certificate
question-notice-card = My Number Card
question-notice-both = My Number Card and electronic certificate
question-notice-none = I have not received a notice, or I do not have it
question-notice-help = What is the Notice of Expiry?
question-notice-help-text = A letter (有効期限通知書) in an envelope from J-LIS, sent when the expiry date is near. It is not forwarded, so it may not arrive if you have moved. It is not sent to people with a period of stay. You can still renew without it in the 3 months before the expiry date.
question-notice-drawing = Look at this row

## Last day of validity

question-expiry = When does the electronic certificate expire?
question-expiry-hint = Give the date for the certificate (電子証明書), not the card. For example, 2027 2 15.
question-expiry-short = Expiry date
question-expiry-unknown = I do not know
question-expiry-help = How to find the expiry date
question-expiry-help-text = It is on the Notice of Expiry, and on the paper given with the certificate (電子証明書の写し). You can also ask at a counter with the card.
question-expiry-help-card = It is also on the front of the card, in the line 電子証明書の有効期限. It is filled in by hand and may be blank. The date printed on the card is when the card expires. The certificate may expire earlier.
question-expiry-help-online = You can also check it after you log in to マイナポータル (while the certificate is valid), or with the JPKI User Client Software from the JPKI portal site. In Japanese dates, 令和 is Reiwa and 平成 is Heisei.
question-expiry-drawing-card = Expiry date of the card (printed)
question-expiry-drawing-certificate = Expiry date of the certificate (by hand)

## Typed dates

question-date-era = Calendar
question-date-year = Year
question-date-month = Month
question-date-day = Day

## Paid reissue of the card

question-reissue = Are you also paying to replace the card, for example because it is broken?
question-reissue-short = Paid reissue of the card
question-reissue-yes = Yes, I am paying for a replacement card
question-reissue-no = No, only the electronic certificate
question-reissue-help = What is a reissue?
question-reissue-help-text = A reissue (再交付) is a replacement card, for example if yours is broken. If you pay for the card, you also pay for the certificate.

## Who comes

question-visitor = Who will go to the counter?
question-visitor-short = Who goes to the counter
question-visitor-self = The cardholder
question-visitor-self-hint = The person whose name is on the My Number Card
question-visitor-agent = An agent
question-visitor-agent-hint = Anyone else, including family
question-visitor-help = Parents and guardians
question-visitor-help-text = There may be another procedure for legal representatives (法定代理人), such as a child's parents or an adult's guardian. Phone a counter first.

## Under 15, or an adult ward

question-restricted = Is the cardholder under 15 years old, or an adult ward?
question-restricted-hint = We do not ask which one. We ask because they cannot get a certificate for signature.
question-restricted-short = Under 15 years old, or an adult ward
question-restricted-yes = Yes
question-restricted-no = No
question-restricted-help = What is an adult ward?
question-restricted-help-text = An adult for whom a family court has appointed a guardian (成年被後見人).

## PINs

question-pin = Does the cardholder know all four PINs?
question-pin-hint = Do not enter your PINs. Wrong tries count until you enter the right PIN.
question-pin-short = PINs
question-pin-known = Yes, all of them
question-pin-reset = No, not sure, or one is locked
question-pin-help = Which PINs?
question-pin-help-text = The PINs (暗証番号) chosen for the card, for example when you received it. The one for signature has 6 to 16 capital letters and digits and is locked after five wrong tries. The other three have 4 digits and are locked after three. A locked PIN must be reset too.
question-pin-help-store = If you have forgotten one of the PINs for signature and user identification, you may be able to reset it at a convenience store.
question-pin-help-none = If your card has no PINs (顔認証マイナンバーカード), phone a counter.

## The form from the notice

question-form = Do you have both of these papers?
question-form-inquiry = 1. The Inquiry and Reply Form (照会書兼回答書), which came with the Notice of Expiry or is on its back
question-form-application = 2. The application form (申請書)
question-form-short = Inquiry and Reply Form and application form
question-form-have = Yes, both
question-form-missing = No, one is missing
question-form-help = What is the Inquiry and Reply Form?
question-form-help-text = A form that came with the Notice of Expiry. Its full name is 署名用電子証明書・利用者証明用電子証明書 照会書兼回答書. If an agent renews, the cardholder fills it in beforehand.

## Identity documents

question-id-pin-reset = Which identity documents can you bring?
question-id-agent = Which identity documents can the agent bring?
question-id-hint = Choose as many as you like.
question-id-short = Identity documents
question-id-undecided = Not decided yet
question-id-help = Documents to check
question-id-help-licence = You cannot use a licence that is stored only on your My Number Card (マイナ免許証).
question-id-help-residence = A 特定在留カード that is the cardholder's card cannot be the identity document as well.
question-id-help-agent = A driver's licence does not show the sex, and passports since 2020 do not show the address. If in doubt, phone a counter first.

## Counter

question-office = Which counter will you go to?
question-office-hint = You can go to any of these.
question-office-short = Counter
question-office-undecided = Not decided yet

## Day of the visit

question-visit = When will you go to the counter?
question-visit-hint = If there are two visits, enter the day of the first. For example, 2027 2 15.
question-visit-undecided = Not decided yet
question-visit-short = Day of the visit
# $number (number): how many questions are left, this one included
question-remaining = About { $number } more
question-last = Last question
