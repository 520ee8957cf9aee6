## Error pages

error-not-found = Page not found
error-not-found-text = Check the address. If you typed it from a printed sheet, check that nothing is missing.
error-method-not-allowed = This page cannot be used like that
error-method-not-allowed-text = Pages of this site can only be opened. Begin again at the start page.
error-query-too-long = The address is too long
error-query-too-long-text = Check that nothing was added to the address. You can also begin again at the start page.
error-head-too-large = Your browser sends too much with its request
error-head-too-large-text = Delete what your browser keeps for this address (its cookies), then open the page again.
error-internal = Sorry, the page could not be made
error-internal-text = Wait a little and open it again. If it is urgent, telephone a counter.
error-busy = The PDF cannot be made just now
error-busy-text = Many people are asking for PDFs. Wait a little and open it again, or go back to the page of the sheet and print it from your browser.
