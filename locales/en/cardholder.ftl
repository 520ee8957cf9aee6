## The page for the cardholder, when an agent goes to the counter

cardholder-title = For the cardholder: what to do
cardholder-link = Page for the cardholder
# $city (text): name of the city
cardholder-intro-issue = An agent is going to a { $city } counter to get an electronic certificate for you.
# $city (text): name of the city
cardholder-intro-renewal = An agent is going to a { $city } counter to renew your electronic certificate.
cardholder-by = Give everything to the agent by Day ____ Month ____.
cardholder-get = Get
cardholder-get-issue = After the agent's first visit, these papers come to you by post.
cardholder-get-renewal = Use these papers. The form and the letter of proxy came with your Notice of Expiry.
cardholder-form-name = Inquiry and Reply Form
cardholder-proxy-name = Letter of proxy
cardholder-write = Write
cardholder-write-names = Write your name on every paper, and stamp your seal on it.
cardholder-write-answers = Fill in all the answers on the Inquiry and Reply Form before you hand it over.
cardholder-write-pins = The Inquiry and Reply Form asks for your PINs. Do not show them to the agent.
cardholder-write-pins-wrong = If one is wrong, the agent may have to come again. If you do not know one, phone a counter before you write it.
cardholder-write-help = If you cannot write it yourself, phone a counter before anyone writes it for you.
cardholder-seal = Seal
cardholder-seal-text = Put the Inquiry and Reply Form and the letter of proxy in an envelope, and seal it. Do not hand them over open.
cardholder-seal-envelope = If an envelope came with the notice, use it.
cardholder-hand-over = Give to the agent
cardholder-envelope = The sealed envelope with the Inquiry and Reply Form and the letter of proxy
cardholder-particulars = What the agent must be able to say
cardholder-particulars-text = On visit 1, the counter asks the agent about you. Write this by hand, and keep it from others.
cardholder-name = Name
cardholder-birth-date = Date of birth
cardholder-address = Address
cardholder-sex = Sex
cardholder-contact = Contact
cardholder-sheet = This belongs to the agent's sheet.
cardholder-sheet-link = See the agent's sheet
cardholder-file = What the cardholder prepares
