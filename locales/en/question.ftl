## Question pages

# $number (number): how many questions have been asked, this one included
question-number = Question { $number }
question-next = Continue
question-back = Back
question-earlier = Your answers so far
question-change = Change
question-required = Required
question-error-heading = Please check your answer

## Which card

question-card = Which card does the cardholder have?
question-card-hint = The cardholder is the person who will use the electronic certificate. If you are an agent, answer for the cardholder.
question-card-short = The cardholder's card
question-card-my-number = My Number Card
question-card-juki = Basic Resident Register Card (Juki Card)
question-card-none = Neither of them
question-card-help = How to tell the cards apart
question-card-help-text = A My Number Card says 個人番号カード on its front. The paper Notification Card (通知カード) is not a My Number Card.

## Which procedure

question-procedure = What do you want to do?
question-procedure-short = Procedure
question-procedure-issue = Get a new electronic certificate (issue)
question-procedure-issue-hint = It is the first one, or the last one has lapsed
question-procedure-renew = Renew an electronic certificate (renewal)
question-procedure-renew-hint = It will soon expire, or a Notice of Expiry has come
question-procedure-unsure = I do not know
question-procedure-unsure-hint = We show you how to look the last day of validity up
question-procedure-help = What is an electronic certificate?
question-procedure-help-text = It is kept in the IC chip of the My Number Card. It shows who you are when you use services on the internet. There are two: one for signature and one for user identification.

## What the notice says

question-notice = What does the Notice of Expiry say in the column “items reaching expiry” (有効期限が到来するもの)?
question-notice-short = What the notice says
question-notice-certificate = Electronic certificate
question-notice-card = My Number Card
question-notice-both = My Number Card and electronic certificate
question-notice-none = No notice has come, or I do not have it
question-notice-help = What is the Notice of Expiry?
question-notice-help-text = A letter (有効期限通知書) that the Japan Agency for Local Authority Information Systems (J-LIS) sends when the expiry is near. It is not forwarded, so it may not arrive if you have moved. Without it, you can still renew within 3 months before the last day of validity.

## Last day of validity

question-expiry = What is the last day of validity of the electronic certificate?
question-expiry-hint = For example: 2027, 2, 15 for 15 February 2027. It is not the same date as the expiry of the card.
question-expiry-short = Last day of validity
question-expiry-unknown = I do not know
question-expiry-help = How to find the last day of validity
question-expiry-help-text = You can look it up with the JPKI User Client Software from the JPKI portal site. The expiry date that is printed on the card is that of the card. The electronic certificate may end on another day. In Japanese dates, 令和 is Reiwa and 平成 is Heisei.

## Typed dates

question-date-era = Calendar
question-date-western = Western
question-date-year = Year
question-date-month = Month
question-date-day = Day

## Paid reissue of the card

question-reissue = Will it be issued together with a paid reissue of the My Number Card?
question-reissue-short = Paid reissue of the card
question-reissue-yes = Yes, together with a paid reissue
question-reissue-no = No, only the electronic certificate
question-reissue-help = What is a reissue?
question-reissue-help-text = The card is made again, for example because it was lost. If the electronic certificate comes with a paid reissue (有料の再交付), there is a fee for it too.

## Who comes

question-visitor = Who will go to the counter?
question-visitor-short = Who goes to the counter
question-visitor-self = The cardholder
question-visitor-self-hint = The person whose name is on the My Number Card
question-visitor-agent = An agent
question-visitor-agent-hint = Anybody else, also a member of the family
question-visitor-help = Parents and guardians
question-visitor-help-text = There may be another procedure for legal representatives (法定代理人), such as a child's parents or an adult's guardian. Ask the counter first.

## Under 15, or an adult ward

question-restricted = Is the cardholder under 15 years old, or an adult ward?
question-restricted-hint = You are not asked which of the two.
question-restricted-short = Under 15 years old, or an adult ward
question-restricted-yes = Yes, one of the two
question-restricted-no = No, neither
question-restricted-help = What is an adult ward?
question-restricted-help-text = A person for whom a family court has appointed a guardian of adults (成年被後見人).

## PINs

question-pin = Does the cardholder know the PINs?
question-pin-hint = You will not be asked for a PIN here.
question-pin-short = PINs
question-pin-known = Yes, all of them
question-pin-reset = No, a PIN reset is needed
question-pin-help = Which PINs?
question-pin-help-text = The numbers that were chosen for the card, for example when it was received (暗証番号). They are needed at the counter.

## The form from the notice

question-form = Do you have the Inquiry and Reply Form (照会書兼回答書) that came with the Notice of Expiry?
question-form-short = Inquiry and Reply Form
question-form-have = Yes
question-form-missing = No
question-form-help = What is the Inquiry and Reply Form?
question-form-help-text = A form that comes with the Notice of Expiry. Its full name is 署名用電子証明書・利用者証明用電子証明書 照会書兼回答書. For a renewal by an agent, the cardholder fills it in beforehand.

## Identity documents

question-id-pin-reset = Which identity documents can you bring?
question-id-agent = Which identity documents can the agent bring?
question-id-hint = Choose as many as you like.
question-id-short = Identity documents
question-id-undecided = Not decided yet
question-id-help = Which documents are accepted
question-id-help-licence = If your driver's license is recorded only on your My Number Card (マイナ免許証), you cannot show it as a driver's license.
question-id-help-agent = A driver's license does not show the sex, and passports since 2020 do not show the address. If you are in doubt, ask the counter first.

## Counter

question-office = Which counter will you go to?
question-office-hint = You can go to any of them.
question-office-short = Counter
question-office-undecided = Not decided yet

## Day of the visit

question-visit = On which day will you go to the counter?
question-visit-hint = If there are two visits, enter the day of the first.
question-visit-short = Day of the visit
