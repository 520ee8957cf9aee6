## Cautions

caution-inquiry-form-missing = You need the Inquiry and Reply Form and the application form. Phone and ask where to get what is missing, and whether it can be posted.
caution-reissue-takes-time = A replacement card takes time to make. The certificate comes with it. Phone now and ask what to bring, and when.
caution-signing-certificate-unavailable = Under 15 or an adult ward: no certificate for signature. Phone and ask what you need.
caution-expiry-unknown = Check the expiry date before you go. You can renew in the 3 months before it.
caution-documents-ended = The documents you chose are no longer accepted. Choose another one, or phone a counter first.
# $date (text): date with weekday
caution-visit-closed-day-weekday = The counter may be closed on { $date }. Choose another day, or phone first.
# $date (text): date with weekday
caution-visit-closed-day-holiday = { $date } is a national holiday. The counter may be closed. Choose another day, or phone first.
# $date (text): date with weekday
caution-visit-closed-day-year-end = { $date } is in the New Year holidays. The counter may be closed. Choose another day, or phone first.
# $date (text): date with weekday
# $reason (text): reason from the city's file
caution-visit-closed-day-announced = The counter is due to be closed on { $date } ({ $reason }). Choose another day, or phone first.
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is closed
# $successor (text): name of the counter that serves instead
# $telephone (text): its telephone number
caution-counter-closed = You cannot use the { $counter } counter from { $date }. Go to { $successor } instead (phone { $telephone }).
# $counter (text): short name of the chosen counter
# $date (text): first day on which it is open
caution-counter-closed-yet = The { $counter } counter opens on { $date }. Go to another one, or on a later day.
# $date (text): expiry date
caution-lapsed-so-issue = It expires on { $date }, before your visit, so you need a new one, not a renewal. Check that the card itself has not expired, too.
# $date (text): expiry date
# $last-open-day (text): last day on which it can be renewed
caution-lapsed-so-issue-or-renew = It expires on { $date }, before your visit, so you need a new one, not a renewal. To renew instead, go by { $last-open-day }. Check that the card itself has not expired, too.
caution-inquiry-form-lapsed = You can no longer use the Inquiry and Reply Form from the old notice.
# $date (text): expiry date
caution-expiry-looks-like-card = Check the date. { $date } may be when the card expires, not the certificate.
# $date (text): the day 3 months before the expiry date
caution-window-first-day = { $date } is exactly 3 months before the expiry date. Most cities start a day later, so phone before going on that day.
caution-window-last-day = Your visit is on the last day you can renew. If anything is missing, you will need a new certificate instead.
# $date (text): expiry date
# $last-open-day (text): last open day before it
caution-last-days-closed = The counters are closed on the last day you can renew ({ $date }). Go by { $last-open-day }.
# $date (text): expiry date
caution-last-days-closed-too-late = The counters are closed until the last day you can renew ({ $date }). Phone a counter, or plan to get a new certificate.
caution-mail-takes-days = The city posts the forms to the address on the resident record. They are not forwarded and take some days.
# $city (text): name of the city
caution-resident-record = The cardholder's resident record must be in { $city }. If it is in another town, go there.
caution-pin-in-doubt = If you are not sure of a PIN, take an identity document as well. You need it to reset a PIN.
caution-agent-pin = If the cardholder does not know the PINs, phone a counter first.
