## The notice on a sheet that is out of date

stale-rules = The guidance has changed since this sheet was made. This is the current one.
stale-print = Print it again.
stale-visit = The day you planned to go has passed
stale-visit-text = Choose a new day.
stale-changed = The result has changed since this sheet was made. This is the result today.
stale-second-visit = The list for visit 2 is still right.
# $day (text): the day on which the sheet was made
# $title (text): its title then
# $result (text): its result then, such as sheet-verdict-once
stale-before = On { $day }: { $title }. { $result }.
# $day (text): the day on which the sheet was made
stale-before-renewal = On { $day }, it was still a renewal.
stale-card = If the card itself has expired or expires within 3 months, change the answer about the card.
stale-link = Choose the day of your visit again
stale-link-today = Open the guidance of today
