## Question pages

question-next = Continue
question-back = Back
question-earlier = Your answers so far
question-change = Change
question-error-heading = Please check your answer

## Who comes for whom

question-who = Who will go to the counter?
question-who-self = I am going for myself, or with a cardholder aged 15 or over
question-who-agent = I am going for someone aged 15 or over without a court-appointed guardian (agent, 代理人; this includes family)
question-who-agent-restricted = I am going for, or with, a child under 15 or an adult with a court-appointed guardian (成年被後見人)
question-who-parents = Parents and guardians may need other documents. Phone a counter first.
question-who-self-restricted = I am going alone, and I am under 15 or have a court-appointed guardian

## Which card

# $addressee (addressee): the cardholder, or an agent
question-card = { $addressee ->
    [self] Which card do you have?
   *[agent] Which card does the cardholder have?
    }
# $addressee (addressee): the cardholder, or an agent
question-card-hint = { $addressee ->
    [self] If you are going with someone else, answer about their card.
   *[agent] The cardholder is the person the certificate is for. Answer about their card.
    }
question-card-short = Card
question-card-my-number = My Number Card (マイナンバーカード), with more than 3 months left before the card expires
question-card-my-number-hint = This includes the residence card with My Number Card functions (特定在留カード)
question-card-my-number-expired = My Number Card (マイナンバーカード), but the card itself has expired or expires within 3 months
question-card-juki = Basic Resident Register Card (Juki Card)
question-card-none = None of these, or the card is lost
question-card-help = How to tell the cards apart
question-card-help-text = A My Number Card says 個人番号カード on its front. The paper Notification Card (通知カード) is not a My Number Card.
question-card-drawing = Look at the expiry date printed on the card

## What people hold in their hand, or want

question-errand = Which of these applies to you?
question-errand-column = On a Notice of Expiry, look at the row 有効期限が到来するもの, not at the title.
question-errand-drawing = Look at this row
question-errand-notice-certificate = The row of the notice says 電子証明書 (or a row 更新手続 says 電子証明書の更新)
question-errand-notice-card = The row of the notice says マイナンバーカード
question-errand-notice-both = The row of the notice says マイナンバーカード・電子証明書
question-errand-no-notice = I have no notice, but the certificate expires soon
question-errand-issue = Get a new one (never had one, it has expired, or it stopped working after I moved or changed my name)
question-errand-pin-reset = Only reset a PIN
question-errand-pin-reset-hint = You have forgotten it, or it is locked because it was entered incorrectly too many times
question-errand-unsure = I do not know
question-errand-unsure-hint = We will show you how to check the expiry date
question-errand-postcard = If you have received a card-ready notice (交付通知書), it is for picking up a new card. Take the things it lists.
question-errand-renewed = If you renewed in the last few weeks, a notice may still arrive. You do not need to go again.
question-errand-help = What are the Notice of Expiry and the certificate?
question-errand-help-text = A letter (有効期限通知書) in an envelope from J-LIS, sent when the expiry date is near. It is not forwarded, so it may not arrive if you have moved. It is not sent to people with a period of stay. You can still renew without it in the 3 months before the expiry date.
question-errand-help-certificate = The certificate is stored in the IC chip of the My Number Card and shows who you are when you use services on the internet. There are two: one for signature and one for user identification.

## Labels of the procedure

question-procedure-short = Procedure
question-procedure-issue = Get a new certificate (issue)
question-procedure-renew = Renew a certificate (renewal)
question-procedure-pin-reset = Only reset a PIN
question-procedure-unsure = I do not know

## Labels of the notice

question-notice-short = What the notice says
question-notice-certificate = Electronic certificate
question-notice-card = My Number Card
question-notice-both = My Number Card and electronic certificate
question-notice-none = No notice

## Last day of validity

question-expiry = When does the electronic certificate expire?
question-expiry-hint = Give the date for the certificate (電子証明書), not the card. For example, 15 2 2027.
question-expiry-short = Expiry date
question-expiry-unknown = I do not know
question-expiry-help = How to find the expiry date
question-expiry-help-text = It is on the Notice of Expiry, and on the paper given with the certificate (電子証明書の写し). You can also ask at a counter with the card.
question-expiry-help-card = It is also on the front of the card, in the line 電子証明書の有効期限. It is filled in by hand and may be blank. The date printed on the card is when the card expires. The certificate may expire earlier.
question-expiry-help-online = You can also check it after you log in to マイナポータル (while the certificate is valid), or with the JPKI User Client Software from the JPKI portal site. In Japanese dates, 令和 is Reiwa and 平成 is Heisei.
question-expiry-drawing-card = Expiry date of the card (printed)
question-expiry-drawing-certificate = Expiry date of the certificate (by hand)

## Typed dates

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

## Labels of who comes

question-visitor-short = Who goes to the counter
question-visitor-self = The cardholder
question-visitor-agent = Someone else (agent, 代理人)

## Labels of the restriction

question-restricted-short = Under 15 years old, or an adult ward
question-restricted-yes = Yes
question-restricted-no = No

## PINs

# $count (number): how many PINs the cardholder has
question-pin = Do you know all { $count ->
    [3] three
   *[other] four
    } PINs?
question-pin-hint = Do not enter your PINs. Wrong tries count until you enter the right PIN.
question-pin-short = PINs
question-pin-known = Yes, all of them
question-pin-reset = No, not sure, or one is locked
question-pin-help = Which PINs?
# $count (number): how many PINs the cardholder has
question-pin-help-text = { $count ->
    [3] The PINs (暗証番号) chosen for the card, for example when you received it. All three have 4 digits and are locked after three wrong tries. A locked PIN must be reset too.
   *[other] The PINs (暗証番号) chosen for the card, for example when you received it. The one for signature has 6 to 16 capital letters and digits and is locked after five wrong tries. The other three have 4 digits and are locked after three. A locked PIN must be reset too.
    }
question-pin-help-store = If you have forgotten one of the PINs for signature and user identification, you may be able to reset it at a convenience store.
question-pin-none = If your card has no PINs (顔認証マイナンバーカード), phone a counter.

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

question-visit = When will you go?
question-when-and-where = When and where will you go?
question-visit-hint = If there are two visits, choose the day of the first.
question-visit-other = Another day, for example 15 2 2027
question-visit-undecided = Not decided yet
question-visit-short = Day of the visit
# $number (number): how many pages are left, this one included
question-remaining = About { $number } more pages
question-last = Last page
