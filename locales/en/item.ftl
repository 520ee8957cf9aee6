## Items: name, description, reason

item-my-number-card = The cardholder's My Number Card
item-my-number-card-reason = Every issue or renewal needs it.
item-pins = PINs
item-pins-description = Remember these numbers. Do not write them on paper.
item-pins-reason = They are needed for the procedure.
item-identity-document = Identity document
item-identity-document-description = One or more of the documents below, besides the My Number Card.
item-identity-document-reason = It is needed for the PIN reset.
item-agent-identity-document = The agent's identity document
item-agent-identity-document-description = One or more of the documents below, with a photo of the face.
item-agent-identity-document-reason = It shows who the agent is.
item-cardholder-particulars = The cardholder's name, birth date, address, sex and contact
item-cardholder-particulars-description = Nothing to bring: be able to tell them at the counter.
item-cardholder-particulars-reason = The counter checks them.
item-inquiry-form-and-proxy = Inquiry and Reply Form, and letter of proxy
item-inquiry-form-and-proxy-description-issue = The ones that came by mail, name written and seal stamped by the cardholder, sealed in an envelope. Do not open it.
item-inquiry-form-and-proxy-description-renewal = The ones that came with the Notice of Expiry, filled in beforehand, name written and seal stamped by the cardholder, sealed in an envelope. Do not open it.
item-inquiry-form-and-proxy-reason = To show the cardholder's wish.
item-application-form = Application form
item-application-form-description = Name written and seal stamped by the cardholder.
item-application-form-reason = It is the cardholder who applies.
item-again = The same as on visit 1.
