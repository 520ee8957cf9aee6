## Pages of the exits

exit-juki-card = Apply for a My Number Card first
exit-juki-card-reason = The issue of certificates on Juki Cards ended on 22 December 2015. You need a My Number Card.
exit-juki-card-next = Phone a counter and ask how to apply for a My Number Card.
exit-no-card = Apply for a My Number Card first
exit-no-card-reason = You need a My Number Card to get or renew an electronic certificate.
exit-no-card-next = Phone a counter and ask how to apply for a My Number Card. If it is lost, phone at once.
exit-card-expired = First, renew or replace the My Number Card itself
exit-card-expired-reason = If the card has expired or expires within 3 months, renew or replace it first. That is a different procedure.
exit-check-expiry = Check when the electronic certificate expires
exit-check-expiry-reason = The procedure depends on the expiry date. Find the date, then choose what applies.
exit-check-expiry-next = Look at the Notice of Expiry, the line 電子証明書の有効期限 on the front of the card (filled in by hand), マイナポータル (while the certificate is valid), or use the JPKI User Client Software from the JPKI portal site. If you cannot find it, phone a counter.
exit-check-expiry-soon = Expires within 3 months
exit-check-expiry-renew = Renew
exit-check-expiry-expired = Expired, or never had one
exit-check-expiry-issue = Get a new one
exit-check-expiry-stopped = Stopped working after you moved or changed your name
exit-check-expiry-later = Expires in more than 3 months: you cannot renew yet
exit-check-expiry-from = See from when you can renew
exit-check-expiry-card = The card itself expires soon
exit-renew-card = You need to renew the My Number Card itself
exit-renew-card-reason = If the Notice of Expiry says My Number Card, or My Number Card and electronic certificate, you need to renew the card itself. That is a different procedure.
exit-renew-card-next = Apply for the new card online with your smartphone, or by post, using the form or QR code on the notice. You need a photo. When the card is ready, a card-ready notice (交付通知書) comes; take it to a counter. The new card has new certificates. If you have no notice, need help to apply, or need a certificate or a PIN before then, phone a counter.
# $addressee (addressee): the cardholder, or an agent
exit-renew-card-stay = { $addressee ->
    [self] If you have a period of stay, do not use the steps below. Your card must be dealt with at a counter before it expires, even if you are waiting for your extension. Phone a counter now, also if it has already expired.
   *[agent] If the cardholder has a period of stay, do not use the steps below. The card must be dealt with at a counter before it expires, even while an extension is pending. Phone a counter now, also if it has already expired.
    }
exit-renew-card-look-again = Look again at the expiry date printed on the card. If it is more than 3 months away, you only need to renew the certificate. Read the row, not the title, and change your answer.
exit-card-expired-look-again = If you looked at the handwritten date, change your answer. It is not the card's.
exit-renew-both = You need to renew the My Number Card itself
exit-renew-both-reason = If the Notice of Expiry says My Number Card, or My Number Card and electronic certificate, you need to renew the card itself. That is a different procedure.
exit-reset-pin = What you need to reset a PIN
exit-reset-pin-reason = Go to a counter once.
# $addressee (addressee): the cardholder, or somebody who may be an agent
exit-reset-pin-next = { $addressee ->
    [self] Go to a counter with your card and one identity document. Think of new PINs before you go.
   *[agent] The cardholder goes to a counter with the card and one identity document. Think of new PINs before you go.
    }
exit-reset-pin-store = If you have forgotten only one of the PINs for signature and user identification, you may be able to reset it at some convenience stores. If you have forgotten both, only a counter can.
exit-reset-pin-others = Phone a counter first. If someone else goes, or the cardholder is under 15 or has a court-appointed guardian, you need other things and perhaps two visits.
exit-reset-pin-anyone = What you need to reset a PIN
exit-reset-pin-anyone-reason = The cardholder goes to a counter once.
exit-reset-pin-by-phone = Phone a counter first
exit-reset-pin-by-phone-reason = Ask about resetting a PIN.
exit-next-heading = What to do next
exit-change = Change the answer
exit-change-errand = Change the answer about the notice
exit-change-card = Change the answer about the card
