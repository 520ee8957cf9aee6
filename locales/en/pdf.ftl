## PDF

pdf-take = Open the PDF to print
pdf-take-words = You can print it at a convenience store, too (A4, one page).
pdf-file = electronic-certificate-sheet
