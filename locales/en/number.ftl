## Opening a sheet by its number

number-title = Open a sheet by its number
number-label = Sheet number
number-hint = It is at the bottom of the printed sheet.
number-open = Open the sheet
number-missing = There is no number
number-missing-text = Enter the sheet number. It is at the bottom of the printed sheet.
number-unreadable = This sheet number cannot be read
number-unreadable-text = Check it against your paper. A character may be wrong or missing.
number-unknown-version = This sheet number cannot be read
number-unknown-version-text = This number is for a version of the guidance that does not exist. Check it against your paper, or answer the questions again.
