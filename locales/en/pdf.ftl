## PDF

pdf-take = Open the PDF to print
pdf-store = To print it at a convenience store
pdf-store-save = Open the PDF with the button above, and save it on your phone.
pdf-store-send = Send the PDF to the store's printing app or website. You get a number.
pdf-store-print = Enter the number at the copy machine in the store. Print on A4, in black and white.
pdf-file = electronic-certificate-sheet
