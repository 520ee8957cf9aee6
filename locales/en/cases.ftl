## The list of all cases, for the staff responsible for the rules

cases-title = List of all cases
cases-intro = For the staff responsible for the rules. It lists every set of answers that gives another result, caution or item, on fixed dates.
# $day (text): date with weekday
cases-dates = Reference date: { $day }
# $version (number): version of the rules
cases-version = Rules, version { $version }
cases-csv = Save as CSV
cases-number = No.
cases-answers = Answers
cases-outcome = Result
cases-cautions = Cautions
cases-items = Items
# $number (number): which visit
# $items (text): list of items
cases-visit = Visit { $number }: { $items }
cases-fee = Fee
cases-source = Source
# $ids (text): ids of cautions
cases-not-in-source = Not in the source: { $ids }
cases-separator = ;{" "}
cases-status-too-early = Too early
cases-status-call-first = Phone first
cases-status-check-first = Check first
cases-status-ready = Ready
cases-action-call = phone
cases-action-check = check
# $question (text): question in a few words
# $answer (text): its answer
cases-answer = { $question }: { $answer }
# $case (text): id of the case
# $status (text): such as cases-status-ready
cases-result = { $case } / { $status }
# $action (text): such as cases-action-call
# $caution (text): the caution
cases-caution = [{ $action }] { $caution }
