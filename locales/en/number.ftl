## Opening a sheet by its number

number-label = Sheet number
number-hint = It stands at the foot of the printed sheet.
number-open = Open the sheet
number-unreadable = This sheet number cannot be read
number-unreadable-text = Compare it with the number on your paper. A sign may be wrong or missing.
number-unknown-version-text = This number names a version of the guidance that does not exist. Compare it with your paper, or answer the questions again.
