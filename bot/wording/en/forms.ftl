## Buttons and forms

button-summary = Hand in a summary
button-summary-of = Summary: { $title }
button-critique-of = Critique: { $title }
button-critique = Hand in a critique
button-late = Hand in late
button-entries = Who has read it
button-entries-older = Earlier, in round { $number }
button-entries-newer = Later, in round { $number }
button-remind = Remind me
button-remind-off = Stop reminding me
button-by-hand = Enter it by hand
button-again = Open it again, filled in
button-try-again = Try again
button-vote = Vote
button-why = Why?
button-help = What can I do here?
button-now = Where are we?
button-withdraw = Take back { $number }
button-drop = Delete: { $title }
button-older = Older notes
button-sure-drop = Yes, delete it
button-sure-forget = Yes, forget me
button-sure-skip = Yes, skip it
button-sure-close = Yes, close the club
form-submit = Hand in
form-for = On “{ $title }”
