## Items: name, what exactly it must be, why

item-my-number-card = The cardholder's My Number Card
item-my-number-card-why = It is needed for the issue and renewal of electronic certificates.
item-pins = PINs
item-pins-what = Remember these numbers. Do not write them on paper.
item-pins-why = They are needed for the procedure.
item-identity-document = Identity document
item-identity-document-what = One or more, issued by a government or public office, besides the My Number Card.
item-identity-document-why = It is needed for the PIN reset.
item-agent-identity-document = The agent's identity document
item-agent-identity-document-what = One or more, issued by a government or public office, with a photo of the face.
item-agent-identity-document-why = It shows that the agent is the person named in the letter of proxy.
item-cardholder-particulars = The cardholder's name, birth date, address, sex and contact
item-cardholder-particulars-what = Nothing to bring: be able to tell them at the counter.
item-cardholder-particulars-why = The counter checks them.
item-inquiry-form-and-proxy = Inquiry and Reply Form, and letter of proxy
item-inquiry-form-and-proxy-what-issue = The ones that came by mail. The cardholder writes the name, stamps the seal, and closes them in an envelope (sealed). Bring it unopened.
item-inquiry-form-and-proxy-what-renewal = The ones that came with the Notice of Expiry. The cardholder fills them in beforehand, writes the name, stamps the seal, and closes them in an envelope (sealed). Bring it unopened.
item-inquiry-form-and-proxy-why = They show that the cardholder wants this.
item-application-form = Application form
item-application-form-what = Name written and seal stamped by the cardholder.
item-application-form-why = It is the cardholder who applies.
