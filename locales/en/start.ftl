## Start page

start-title = Find out what to bring for your electronic certificate
# $city (text): name of the city
start-intro = Find out what to bring to a { $city } counter to get or renew the electronic certificate on a My Number Card. You can print your list on one A4 page.
start-begin = Start now
start-audience-heading = Who it is for
# $city (text): name of the city
start-audience = Use this if you are going to a { $city } counter for yourself or for someone else.
start-counter-only = You cannot get or renew a certificate at a convenience store or online. Go to a counter. Check for each person of your family.
start-moved = If you have just moved here and the address on the card has not been changed, phone a counter first.
start-duration-heading = How long it takes
start-duration = At most seven pages of questions. It takes a few minutes. Answer every question (required). You can say that you do not know.
start-prepare-heading = What you need
start-prepare-card = The cardholder's My Number Card
start-prepare-notice = The Notice of Expiry, if you have received one
start-not-asked-heading = What we do not ask
start-not-asked = We do not ask for your name, date of birth, address, card number or PINs. We do not store your answers.
start-stay-heading = If you have a period of stay
start-stay = Your card and certificate end with your period of stay. You are not sent a notice. Phone a counter before you go.
start-reference-heading = See everything on one page
start-reference = There is also a reference sheet with every case on one page.
start-number-heading = Open a sheet you made before
