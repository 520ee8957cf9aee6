## The sentence for the clerk: always printed in Japanese, followed by its meaning in other languages

clerk-heading = For the clerk
clerk-issue = The cardholder has come for the issue of an electronic certificate.
clerk-issue-pin-reset = The cardholder has come for the issue of an electronic certificate and a PIN reset.
clerk-issue-agent = An agent has come for the issue of the cardholder's electronic certificate.
clerk-reissue = The cardholder has come for the issue of an electronic certificate with a paid reissue of the My Number Card.
clerk-reissue-pin-reset = The cardholder has come for the issue of an electronic certificate with a paid reissue of the My Number Card, and a PIN reset.
clerk-reissue-agent = An agent has come for the issue of the cardholder's electronic certificate with a paid reissue of the My Number Card.
clerk-lapsed = The cardholder has come for the issue of an electronic certificate, because the last one has lapsed.
clerk-lapsed-pin-reset = The cardholder has come for the issue of an electronic certificate, because the last one has lapsed, and for a PIN reset.
clerk-lapsed-agent = An agent has come for the issue of the cardholder's electronic certificate, because the last one has lapsed.
clerk-renewal = The cardholder has come for the renewal of an electronic certificate.
clerk-renewal-pin-reset = The cardholder has come for the renewal of an electronic certificate and a PIN reset.
clerk-renewal-agent = An agent has come for the renewal of the cardholder's electronic certificate.
