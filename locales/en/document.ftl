## Identity documents, and what they must show

document-my-number-card = The agent's own My Number Card
document-resident-register-card = Basic Resident Register Card (Juki Card)
document-drivers-license = driver's licence
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
document-must-show-pin-reset = Issued by a government or public office, showing at least name and birth date, or name and address.
document-must-show-agent = Issued by a government or public office, showing name, birth date, address, sex and a photo of the face. When you hand in the letter of proxy, it must show that you are the agent named there.
document-in-force = If it has an expiry date, the date must not have passed.
document-examples = These are examples. Ask the counter whether you can use another document.
document-ended = No longer accepted: ask the counter
document-ended-insurance = No longer accepted: if you have an eligibility certificate (資格確認書), ask the counter
