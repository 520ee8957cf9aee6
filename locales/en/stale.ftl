## The notice on a sheet that is out of date

stale-rules = The guidance has changed since this was printed.
stale-visit = The planned day of the visit has passed.
stale-now = The same answers give today:
stale-link-rules = Open the current sheet
stale-link-visit = Open the sheet for today
