## Privacy page

privacy-title = Privacy
privacy-intro = Your answers are not stored anywhere. This page says what is asked and where your answers can be seen.
privacy-asked-heading = What is asked
privacy-asked-errand = Which card it is, what you want to do, what the Notice of Expiry says, the last day of validity, whether the card is reissued for a fee
privacy-asked-visit = Who goes to the counter, whether the PINs are known, whether the Inquiry and Reply Form is at hand, which kinds of identity document can be brought, which counter, on which day
privacy-asked-restricted = Whether the cardholder is under 15 years old or an adult ward (not which of the two)
privacy-not-asked-heading = What is not asked
privacy-not-asked = No name, birth date, address, contact, card number or PIN. There is no field to enter them.
privacy-server-heading = What the server keeps
privacy-server-answers = No answers are stored. No cookies are used.
privacy-server-log = It records only which page was opened, when, whether that went well, how large the answer was and how long it took, under a number that is new for each request. The part of the address with your answers, sheet numbers, and where you come from are not recorded.
privacy-server-counts = It counts how often each kind of page, sheet and PDF was asked for. Counts say nothing about a single person.
privacy-server-memory = So that it need not make the same page again for the next person, it keeps the latest pages in its memory for a while, without anything about who asked for them. They are gone when others take their place, or when the program ends.
privacy-server-others = No services of other companies are used. You go to another site only if you follow a link, and that site is not told the address of the page that you came from.
privacy-browser-heading = What your browser keeps
privacy-browser-address = Your answers are in the address of the page. People to whom you send the address, or who use the same device, may see them.
privacy-browser-history = The address stays in the history of your browser. On a shared computer, clear the history afterwards, or use a private window.
privacy-browser-clear = You can clear the history in the menu of your browser, under “History”. On many computers, Ctrl + Shift + Delete opens the page for it.
privacy-paper-heading = What stands on paper
privacy-paper = The printed sheet shows the answers that you chose and the address of the page. Cut the paper up when you no longer need it.
