feature-recall = questions about papers of some weeks ago, for who likes them

## The audit

audit-recall = Round { $number }, a letter with questions

## Recall: questions about papers of some weeks ago

recall-title = Do you still know? From { $club }
recall-ago = { $weeks ->
    [one] A week ago you read “{ $title }”.
   *[other] { $weeks } weeks ago you read “{ $title }”.
}
recall-gap = Which word is missing in what you wrote?
recall-unclear = This was unclear to you then. Could you explain it now?
recall-open = Without looking: what did it show, in one sentence?
button-recall = Show what I wrote: { $title }
button-recall-off = No more questions
button-knew = I knew it
button-knew-not = Not really
recalled-yes = Well remembered. The day is noted, the answer is not.
recalled-no = That is what asking is for: now you have seen it again. The day is noted, the answer is not.
remind-recall-on = In the middle of each week you will get a few questions about what you read 1, 4 and 12 weeks ago, made from your own summaries. Of your answers I keep nothing but the day.
remind-recall-off = No more questions about what you read.
