## Pages of the exits

exit-juki-card = Apply for a My Number Card first
exit-juki-card-reason = The issue of certificates on Juki Cards ended on 22 December 2015. You need a My Number Card.
exit-juki-card-next = Phone a counter and ask how to apply for a My Number Card.
exit-no-card = Apply for a My Number Card first
exit-no-card-reason = You need a My Number Card to get or renew an electronic certificate.
exit-no-card-next = Phone a counter and ask how to apply for a My Number Card. If it is lost, phone at once.
exit-card-expired = Renew or replace the My Number Card first
exit-card-expired-reason = If the card has expired, you need to renew or replace the card first. That is a different procedure.
exit-check-expiry = Check when the electronic certificate expires
exit-check-expiry-reason = Expires within 3 months: renew. Expired, or never had one: get a new one. Stopped working after you moved or changed your name: get a new one, at any time. More than 3 months left: you cannot renew yet.
exit-check-expiry-next = Look at the Notice of Expiry, the line 電子証明書の有効期限 on the front of the card (filled in by hand), マイナポータル (while the certificate is valid), or use the JPKI User Client Software from the JPKI portal site. If you cannot find it, phone a counter.
exit-renew-card = You need to renew the My Number Card itself
exit-renew-card-reason = If the Notice of Expiry says My Number Card, or My Number Card and electronic certificate, you need to renew the card itself. That is a different procedure.
exit-renew-card-next = Apply for the new card online with your smartphone, or by post, using the form or QR code on the notice. You need a photo. When the card is ready, a card-ready notice (交付通知書) comes; take it to a counter. The new card has new certificates. If you have no notice, need help to apply, or need a certificate or a PIN before then, phone a counter.
exit-renew-card-stay = If you have a period of stay, do not use the steps below. Your card must be dealt with at a counter before it expires, even if you are waiting for your extension. Phone a counter now, also if it has already expired.
exit-renew-card-look-again = Look again at the expiry date printed on the card. If it is more than 3 months away, you only need to renew the certificate. Read the row, not the title, and change your answer.
exit-card-expired-look-again = If you looked at the handwritten date, change your answer. It is not the card's.
exit-renew-both = You need to renew the My Number Card itself
exit-renew-both-reason = If the Notice of Expiry says My Number Card, or My Number Card and electronic certificate, you need to renew the card itself. That is a different procedure.
exit-next-heading = What to do next
exit-change = Change the answer
exit-check-expiry-change = I know it now: back to the question
