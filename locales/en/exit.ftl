## Pages of the exits

exit-juki = Apply for a My Number Card first
exit-juki-reason = Electronic certificates on the Juki Card ended on 22 December 2015 (Heisei 27). For the issue or renewal of an electronic certificate, a My Number Card is needed.
exit-juki-next = Ask a counter how to apply for a My Number Card.
exit-no-card = Apply for a My Number Card first
exit-no-card-reason = For the issue or renewal of an electronic certificate, a My Number Card is needed.
exit-no-card-next = Ask a counter how to apply for a My Number Card.
exit-check-expiry = Look up the last day of validity of the electronic certificate
exit-check-expiry-reason = If the certificate is still valid and its last day is at most 3 months away, it is a renewal. If that day has passed, or there never was a certificate, it is an issue.
exit-check-expiry-next = You can look it up with the JPKI User Client Software from the JPKI portal site. If you cannot do this, telephone a counter.
exit-renew-card = The My Number Card itself must be renewed
exit-renew-card-reason = If the Notice of Expiry names the My Number Card, or the My Number Card and the electronic certificate, the card itself must be renewed. This is another procedure than the renewal of an electronic certificate.
exit-renew-card-next = Ask a counter how to renew the card.
exit-next-heading = What to do next
exit-change = Change the answer
exit-check-expiry-change = I know it now: back to the question
