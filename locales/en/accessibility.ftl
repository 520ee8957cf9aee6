## Accessibility page

accessibility-title = Accessibility
accessibility-intro = This site is meant for everybody, whatever their age, disability or device.
accessibility-target-heading = Target
accessibility-target = Level AA of JIS X 8341-3:2016 and level AA of WCAG 2.2, for every page.
accessibility-checked-heading = What is checked
accessibility-checked-automatic = At every change, every kind of page is checked automatically in Japanese and English (axe-core, Nu Html Checker).
accessibility-checked-keyboard = The whole way can be gone by keyboard alone, and without scripts.
accessibility-checked-screen = Nothing is lost on a screen 320 pixels wide, at 400% zoom, and with forced colours.
accessibility-checked-paper = A printed sheet fits on one A4 page and can be read without colours.
accessibility-shortcomings-heading = Known shortcomings
accessibility-shortcomings-people = No test with a screen reader, and none by people with disabilities or elderly people, has been made yet.
accessibility-shortcomings-paper = To fit on one page, the notes on the printed sheet are small (9 points). To read it in large type, use the screen.
accessibility-shortcomings-kana = Japanese words have no readings beside them.
accessibility-help-heading = If you cannot use it
accessibility-help = If something is unclear or hard to use, telephone a counter.
