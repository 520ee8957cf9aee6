## The notice on a sheet that is out of date

stale-rules = The guidance has changed since this sheet was made. This is the current one.
stale-visit = The day you planned to go has passed.
stale-changed = The result has changed since this sheet was made.
stale-second-visit = The list for visit 2 is still right.
stale-now = Today the result is:
stale-link = Choose the day of your visit again
