## Identity documents, and what they must show

document-my-number-card = My Number Card
document-resident-register-card = Basic Resident Register Card (Juki Card)
document-drivers-license = driver's license
document-driving-history-certificate = certificate of driving history (issued on 1 April 2012 or later)
document-passport = passport
document-physical-disability-certificate = physical disability certificate
document-mental-disability-certificate = mental disability certificate
document-rehabilitation-certificate = rehabilitation certificate
document-residence-card = residence card
document-special-permanent-resident-certificate = special permanent resident certificate
document-health-insurance-card = health insurance card
document-long-term-care-insurance-card = long-term care insurance card
document-medical-care-recipient-certificate = medical care recipient certificate
document-pension-handbook = pension handbook
document-child-rearing-allowance-certificate = child rearing allowance certificate
document-special-child-rearing-allowance-certificate = special child rearing allowance certificate
document-public-assistance-recipient-certificate = public assistance recipient certificate
document-must-show-pin-reset = Issued by a government or public office, and showing at least “name and birth date” or “name and address”.
document-must-show-agent = Issued by a government or public office, showing name, birth date, address, sex and photo of the face, and recognisable as the person named in the letter of proxy.
document-in-force = If it expires, it must still be valid.
document-examples = The list gives examples. Ask the counter whether another document can be used.
document-ended = no longer valid: ask the counter
document-only-ended = The documents that you chose are no longer valid. Bring another one, or ask the counter first.
