## Sentences to show at the counter or to read out on the telephone; always also shown in Japanese

show-inquiry-form-missing = I do not have the Inquiry and Reply Form. What must I do to renew?
show-signing-certificate-unavailable = The cardholder is under 15, or an adult ward. What do we need?
show-expiry-unknown = Please tell me when the electronic certificate expires.
show-documents-ended = Please tell me which other identity documents I can use.
show-visit-closed-day = Is the counter open on this day?
show-counter-closed = Which counter do I go to instead?
show-lapsed-so-issue = My electronic certificate has expired. I would like a new one.
show-inquiry-form-lapsed = Can I still use the old Inquiry and Reply Form?
show-expiry-looks-like-card = Is this the expiry date of the card, or of the electronic certificate?
show-window-first-day = Can I renew the electronic certificate from this day?
show-window-last-day = My electronic certificate expires today. Can I renew it today?
show-last-days-closed = The counter is closed on the expiry date. By when must I come?
show-mail-takes-days = When will the forms arrive by post?
show-pin-in-doubt = I have forgotten a PIN. Please reset it.
show-agent-pin = The cardholder has forgotten the PINs. What must we do?
show-period-of-stay = I have a period of stay. When does my electronic certificate expire?
show-no-seal = I have no seal. Is a signature all right?
show-heading = Show these at the counter
show-hint = You can also read them out on the phone.
