## Error pages

error-not-found = Page not found
error-not-found-text = Check the address. If you typed it from a printed sheet, check that nothing is missing.
error-method-not-allowed = You cannot use this page like that
error-method-not-allowed-text = You can only open pages on this site. Begin again at the start page.
error-query-too-long = The address is too long
error-query-too-long-text = Check that nothing was added to the address. You can also begin again at the start page.
error-head-too-large = The request headers are too large
error-head-too-large-text = Delete what your browser stores for this address (cookies), then open the page again.
error-internal = Something went wrong
error-internal-text = Try again in a moment. If it is urgent, phone a counter.
# $id (text): the id of the request in the log
error-id = If you ask about it, give this number: { $id }
error-busy = We cannot make the PDF right now
error-busy-text = Many people are asking for PDFs. Try again in a moment, or go back to the sheet and print it from your browser.
