## Items: name, description, reason

item-my-number-card = The cardholder's My Number Card
item-my-number-card-own = Your My Number Card
item-my-number-card-description = The expiry date printed on it must not have passed.
item-my-number-card-description-reissue = Bring the present card if you have it.
item-my-number-card-reason = You always need it.
item-pins = PINs
item-pins-description = Make sure you know them. Do not write them down here.
item-pins-description-reset = Know the ones you are not resetting. Think of new ones for the others.
item-pins-reason = You enter them at the counter.
item-if-unsure = Not sure, or locked? Take an identity document
item-if-unsure-description = One is enough, such as a passport. You need it to reset a PIN.
item-identity-document = Identity document
item-identity-document-description = One or more of the documents below, as well as the card.
item-identity-document-reason = You need it to reset a PIN.
item-agent-identity-document = The agent's identity document
item-agent-identity-document-description = One or more of the documents below, with a photo of the face.
item-agent-identity-document-reason = It shows who has come to the counter.
item-cardholder-particulars = Be able to say these about the cardholder
item-cardholder-particulars-description = Name 氏名, birth date 生年月日, address 住所, sex 性別, contact 連絡先
item-cardholder-particulars-reason = The counter asks for them and checks them. You do not bring them.
item-inquiry-form-and-proxy = Inquiry and Reply Form, and letter of proxy
item-inquiry-form-and-proxy-description = From the post. Sealed in an envelope by the cardholder. Bring it unopened.
item-inquiry-form-and-proxy-description-renewal = From the Notice of Expiry. Filled in and sealed by the cardholder. Bring it unopened.
item-inquiry-form-and-proxy-detail = The full name of the form is 署名用電子証明書・利用者証明用電子証明書 照会書兼回答書. When it comes by post, the cardholder writes their name, stamps their seal and seals both papers in an envelope.
item-inquiry-form-and-proxy-detail-renewal = The full name of the form is 署名用電子証明書・利用者証明用電子証明書 照会書兼回答書. The cardholder fills it in beforehand, writes their name, stamps their seal and seals both papers in an envelope.
item-inquiry-form-and-proxy-reason = It shows what the cardholder wants.
item-application-form = Application form
item-application-form-reason = The cardholder is the one who applies.
item-again = The same as on visit 1.
item-application-form-description = From the post. The cardholder must write their name and stamp their seal on it.
item-application-form-description-renewal = With the cardholder's name and seal.
# $number (number): how many PINs are needed
item-agent-pin = Check with the cardholder: all { $number } PINs are known
item-agent-pin-description = If one PIN on the form is wrong, you may have to come again. If one is forgotten, phone first.
