## Items: name, description, reason

item-my-number-card = The cardholder's My Number Card
item-my-number-card-reason = You always need it.
item-pins = PINs
item-pins-description = Make sure you know these PINs. Do not write them down here.
item-pins-description-reset = Make sure you know the PINs that you are not resetting. Do not write them down here.
item-pins-reason = You enter them at the counter.
item-identity-document = Identity document
item-identity-document-description = One or more of the documents below, as well as the My Number Card.
item-identity-document-reason = You need it to reset a PIN.
item-agent-identity-document = The agent's identity document
item-agent-identity-document-description = One or more of the documents below, with a photo of the face.
item-agent-identity-document-reason = It shows who has come to the counter.
item-cardholder-particulars = The cardholder's name, birth date, address, sex and contact
item-cardholder-particulars-description = You do not bring these. The counter will ask you for them.
item-cardholder-particulars-reason = The counter checks them.
item-inquiry-form-and-proxy = Inquiry and Reply Form, and letter of proxy
item-inquiry-form-and-proxy-description-issue = Use the forms that came by post (署名用電子証明書・利用者証明用電子証明書 照会書兼回答書). The cardholder writes their name, stamps their seal and seals both in an envelope. Bring it unopened.
item-inquiry-form-and-proxy-description-renewal = Use the forms that came with the Notice of Expiry (署名用電子証明書・利用者証明用電子証明書 照会書兼回答書). The cardholder fills them in beforehand, writes their name, stamps their seal and seals both in an envelope. Bring it unopened.
item-inquiry-form-and-proxy-reason = It shows what the cardholder wants.
item-application-form = Application form
item-application-form-reason = The cardholder is the one who applies.
item-again = The same as on visit 1.
item-application-form-description-issue = It came by post. The cardholder must write their name and stamp their seal on it.
item-application-form-description-renewal = The cardholder must write their name and stamp their seal on it. If you do not have it, ask the counter.
