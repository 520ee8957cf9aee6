## Privacy page

privacy-title = Privacy
privacy-intro = We do not store your answers. This page says what we ask and where your answers can be seen.
privacy-asked-heading = What we ask
privacy-asked-errand = Which card it is, what you want to do, what the Notice of Expiry says, when the certificate expires, whether you are paying to replace the card
privacy-asked-visit = Who goes to the counter, whether the PINs are known, whether you have the Inquiry and Reply Form, which kinds of identity document you can bring, which counter, on which day
privacy-asked-restricted = Whether the cardholder is under 15 years old or an adult ward (not which of the two)
privacy-not-asked-heading = What we do not ask
privacy-not-asked = We do not ask for a name, date of birth, address, contact, card number or PIN. There is no field for them.
privacy-server-heading = What the server keeps
privacy-server-answers = We do not store your answers. We use no cookies.
privacy-server-log = It records which page was opened, when, whether that worked, how large the page was and how long it took, under a number that is new for each request. It does not record your answers in the address, sheet numbers, or where you come from.
privacy-server-kept = Only the people who run the server read this record. It is deleted after about 14 days.
privacy-server-counts = It counts how often each kind of page, sheet and PDF is opened. The counts say nothing about a single person.
privacy-server-others = We use no services of other companies. You go to another site only if you follow a link. That site is not told the address of the page you came from.
privacy-browser-heading = What your browser keeps
privacy-browser-address = Your answers are in the address of the page. People you send the address to, or who use the same device, may see them.
privacy-browser-history = The address stays in the history of your browser, and it may keep the pages with questions until you close it or clear the history. On a shared computer, clear the history afterwards, or use a private window.
privacy-browser-clear = You can clear the history in the menu of your browser, under “History”. On many computers, Ctrl + Shift + Delete opens the page for it.
privacy-paper-heading = What the printed sheet shows
privacy-paper = The printed sheet shows your answers and the address of the page. Cut it up when you no longer need it.
