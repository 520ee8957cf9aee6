## Cautions

caution-lapsed-so-issue = The last day of validity has passed, so this is an issue and not a renewal.
caution-window-first-day = You plan to go on the very first day on which renewal is possible. Some cities count from the next day. Telephone before you go on this day.
caution-expiry-unknown = You can renew from 3 months before the last day of validity until that day. You can look it up with the JPKI User Client Software from the JPKI portal site (https://www.jpki.go.jp/).
caution-inquiry-form-missing = The Inquiry and Reply Form from the Notice of Expiry is missing. Telephone the counter before you go.
caution-signing-certificate-unavailable = No electronic certificate for signature can be issued for a cardholder under 15 years old or an adult ward. For what else is needed, ask the counter.
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is closed
# $successor (text): name of the counter that serves instead
# $telephone (text): its telephone number
caution-counter-closed = From { $date } you cannot use the { $counter } counter. Go to { $successor } instead (telephone { $telephone }).
caution-mail-takes-days = The forms go by ordinary mail marked “do not forward” to the address on the resident record. This takes days.
caution-agent-pin = If the cardholder does not know the PINs, ask the counter first.
