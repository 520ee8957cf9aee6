## Accessibility page

accessibility-title = Accessibility
accessibility-intro = We want everyone to be able to use this site, whatever their age, disability or device.
accessibility-target-heading = Target
accessibility-target = Level AA of JIS X 8341-3:2016 and level AA of WCAG 2.2, for every page.
accessibility-checked-heading = What we check
accessibility-checked-automatic = At every change we check every kind of page automatically in every language (axe-core, Nu Html Checker).
accessibility-checked-keyboard = You can go all the way by keyboard alone, and without scripts.
accessibility-checked-aloud = A program (Virtual Screen Reader) writes down what a screen reader says of every kind of page in every language, and we read it: the order, and the headings.
accessibility-checked-screen = Nothing is lost on a screen 320 pixels wide, at 400% zoom, and with forced colours.
accessibility-checked-paper = A printed sheet fits on one A4 page and can be read without colours.
accessibility-checked-large = The sheet and the page for the cardholder have a large-print edition, in type of 18 points or more. Choose “Large print” on the page of a sheet.
accessibility-shortcomings-heading = Known shortcomings
accessibility-shortcomings-people = We have not yet tested it with a screen reader that people use (VoiceOver, NVDA), or with people with disabilities or older people.
accessibility-shortcomings-kana = Japanese words have no readings beside them. The pages in easy Japanese (やさしい にほんご) have readings.
accessibility-help-heading = If you cannot use it
accessibility-help = If something is unclear or hard to use, phone a counter.
