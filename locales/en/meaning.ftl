## What the sentences to show mean, and the words around them; official Japanese has none

meaning-heading = Show these at the counter
meaning-hint = You can also read them out on the phone.
# $addressee (addressee): the cardholder, or an agent
meaning-stay = { $addressee ->
    [self] If you have a period of stay, phone a counter before it ends: your card and certificate end with it.
   *[agent] If the cardholder has a period of stay, phone before it ends: card and certificate end with it.
    }
meaning-stay-more = They end even while an extension is pending. A residence card issued today may not work until tomorrow.
meaning-inquiry-form-missing = I do not have the Inquiry and Reply Form or the application form. Where can I get it?
meaning-reissue-takes-time = I would also like a replacement card. What do I need? When do I go to the counter?
meaning-signing-certificate-unavailable = The cardholder is under 15, or an adult ward. What do we need?
meaning-expiry-unknown = Please tell me when the electronic certificate expires.
meaning-documents-ended = Please tell me which other identity documents I can use.
meaning-visit-closed-day = Is the counter open on the day of my visit?
meaning-counter-closed = Which counter do I go to instead?
meaning-lapsed-so-issue = On the day of my visit, the electronic certificate will have expired. I would like a new one.
meaning-inquiry-form-lapsed = Can I still use the old Inquiry and Reply Form?
meaning-expiry-looks-like-card = Is this the expiry date of the card, or of the electronic certificate?
meaning-window-first-day = Can I renew the electronic certificate on the day exactly 3 months before it expires?
meaning-window-last-day = I am going on the day it expires. Can I renew it on that day?
meaning-last-days-closed = The counter is closed on the expiry date. By when must I come?
meaning-mail-takes-days = When will the forms arrive by post?
meaning-resident-record = Is the cardholder's resident record in this city?
meaning-pin-in-doubt = I have forgotten a PIN. Please reset it.
meaning-agent-pin = The cardholder has forgotten the PINs. What must we do?
meaning-period-of-stay = I have a period of stay. When does my electronic certificate expire?
meaning-help = I need help. I do not want to say my PIN aloud.
meaning-reset-pin = I would like to reset a PIN.
meaning-no-seal = I have no seal. Is a signature all right?
