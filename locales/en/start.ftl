## Start page

start-title = Find out what to bring for your electronic certificate
start-intro = You want an electronic certificate on a My Number Card issued or renewed: this site tells you what to bring to the counter. You can print the result on one sheet of A4 paper.
start-begin = Start
start-audience-heading = Who it is for
# $city (text): name of the city
start-audience = Cardholders who go to a counter of { $city }, and agents who go for them.
start-duration-heading = How long it takes
start-duration = At most nine questions. It takes a few minutes.
start-prepare-heading = Good to have at hand
start-prepare-card = The cardholder's My Number Card
start-prepare-notice = The Notice of Expiry, if one has come
start-not-asked-heading = What is not asked
start-not-asked = No name, birth date, address, card number or PIN. Your answers are not stored anywhere.
start-stay-heading = If you have a period of stay
start-stay = If you have a period of stay, ask the counter first. Your electronic certificate may end together with your period of stay.
start-reference-heading = Without answering questions
start-reference = There is also a reference sheet with every case on one page.
start-number-heading = Open a sheet that you made before
