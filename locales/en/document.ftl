## Identity documents, and what they must show

document-my-number-card = The agent's own My Number Card
document-resident-register-card = Basic Resident Register Card (Juki Card)
document-drivers-license = Driver's licence
document-driving-history-certificate = Certificate of driving history (issued on 1 April 2012 or later)
# Beside other languages
document-driving-history-certificate-term = Certificate of driving history
document-passport = Passport
document-physical-disability-certificate = Physical disability certificate
document-mental-disability-certificate = Mental disability certificate
document-rehabilitation-certificate = Rehabilitation certificate
document-residence-card = Residence card
document-special-permanent-resident-certificate = Special permanent resident certificate
document-health-insurance-card = Health insurance card
document-long-term-care-insurance-card = Long-term care insurance card
document-medical-care-recipient-certificate = Medical care recipient certificate
document-pension-handbook = Pension handbook
document-child-rearing-allowance-certificate = Child rearing allowance certificate
document-special-child-rearing-allowance-certificate = Special child rearing allowance certificate
document-public-assistance-recipient-certificate = Public assistance recipient certificate
document-must-show-pin-reset = From a government or public office, showing at least name and birth date, or name and address.
document-must-show-agent = From a government or public office, showing name, birth date, address, sex and a photo of the face. It must match the agent named in the letter of proxy.
document-in-force = If it has an expiry date, it must be in date.
document-no-copies = No copies. Check that the name and address are up to date.
document-examples = Ask the counter about others.
document-take = Take
document-ended = Not valid now
document-ended-insurance = Not valid now (eligibility certificate 資格確認書: ask)
