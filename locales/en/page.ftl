## Texts on every page

# $city (text): name of the city
page-service-place = For people going to a { $city } counter
# $city (text): name of the city
page-resident = This is for cardholders whose resident record (住民票) is in { $city }.
page-skip = Skip to the main content
page-languages = Other languages
page-error-prefix = Error:
# $city (text): city whose document it is
# $title (text): title of the document
page-source = This site is based on { $city }'s { $title }.
page-operator = This site is run by:
page-telephone = Telephone for questions:
page-private = We do not store your answers. We use no cookies.
page-reference = See the whole reference sheet
page-jpki = JPKI portal site (https://www.jpki.go.jp/)
page-start = Start page
page-footer = About this site
# $city (text): name of the city
page-description = Find out what to bring to a { $city } counter to get or renew the electronic certificate on a My Number Card, and print it on one A4 page.
# $city (text): name of the city
page-description-reference = Everything you need to get or renew the electronic certificate on a My Number Card at a { $city } counter: documents, dates, fee and counters.
