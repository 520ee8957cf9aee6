## Texts on every page

page-service-name = Electronic certificate checklist
page-service-place = For visitors to the counters of Kagoshima City
page-skip = Skip to the main content
page-error-prefix = Error:
page-source = This site is based on Kagoshima City's reference sheet on documents for the issue and renewal of electronic certificates.
page-private = Your answers are not stored anywhere. No cookies are used.
page-reference = See the whole reference sheet
page-jpki = JPKI portal site (https://www.jpki.go.jp/)
page-start = Start page
page-footer = About this site
page-description = Find out what to bring to the counters of Kagoshima City for the electronic certificate on a My Number Card, and print it on one A4 page.
