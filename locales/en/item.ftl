## Items: name, what exactly it must be, why

item-my-number-card = The cardholder's My Number Card
item-my-number-card-why = Every issue or renewal needs it.
item-pins = PINs
item-pins-what = Remember these numbers. Do not write them on paper.
item-pins-why = They are needed for the procedure.
item-identity-document = Identity document
item-identity-document-what = One or more of the documents below, besides the My Number Card.
item-identity-document-why = It is needed for the PIN reset.
item-agent-identity-document = The agent's identity document
item-agent-identity-document-what = One or more of the documents below, with a photo of the face.
item-agent-identity-document-why = It shows who the agent is.
item-cardholder-particulars = The cardholder's name, birth date, address, sex and contact
item-cardholder-particulars-what = Nothing to bring: be able to tell them at the counter.
item-cardholder-particulars-why = The counter checks them.
item-inquiry-form-and-proxy = Inquiry and Reply Form, and letter of proxy
item-inquiry-form-and-proxy-what-issue = The ones that came by mail, name written and seal stamped by the cardholder, sealed in an envelope. Do not open it.
item-inquiry-form-and-proxy-what-renewal = The ones that came with the Notice of Expiry, filled in beforehand, name written and seal stamped by the cardholder, sealed in an envelope. Do not open it.
item-inquiry-form-and-proxy-why = To show the cardholder's wish.
item-application-form = Application form
item-application-form-what = Name written and seal stamped by the cardholder.
item-application-form-why = It is the cardholder who applies.
item-again = The same as on visit 1.
