feature-explaining = two members explain the paper to each other

## The audit

audit-explain = Round { $number }, a summary to read
audit-explain-alone = Round { $number }, a letter that nobody was there to swap with
audit-asked = Round { $number }, a question about a summary
audit-answered = Round { $number }, an answer about a summary
audit-clear = Round { $number }, a summary marked clear

## Explaining back in pairs

paper-explain = Swap summaries with somebody at the wrap
    .more = Each reads the other's summary and marks it clear or asks one question; you are paired with somebody you rarely met. "off" takes you off the list.
    .example = /paper explain
    .label-when = on or off
    .called-when = Whether you take part
paper-explain-ask = Ask one question about a summary you were given
    .title = Your one question
    .label-question = What is not clear yet?
    .hint-question = One question about the summary; its author gets it and may answer once.
paper-explain-answer = Answer the question about your summary
    .title = Your answer
    .label-answer = Your answer
    .hint-answer = As simply as you can; whoever asked gets it as a direct message.
explain-on = You are on the list: after the wrap { $wrap } you get somebody's summary as a direct message, and they or another get yours.
explain-on-first = You are on the list. Hand in your summary before the wrap { $wrap }, for that is what you swap.
explain-late = You are on the list. Hand in your summary, late as it is; then you are paired with whoever is waiting.
explain-waits = You are on the list: nobody is waiting right now, and you are paired with whoever asks next until the round is over.
explain-paired = You are paired; the other's summary comes as a direct message.
explain-off = You are off the list.
explain-already = You have swapped summaries in round { $number } already; the next round has its own list.
explain-cleared = Marked clear; its author is told. Thank you for reading.
explain-asked = Your question is with the author, who may answer it once.
explain-answered = Your answer is on its way. Thank you for explaining.
swap-title = { $who } explains
swap-intro = You asked to swap summaries in round { $number }; this is what { $who } wrote. Is it clear to you? If not, ask one question.
swap-clear = { $who } has read your summary and finds it clear.
swap-asked-title = { $who } has a question
swap-asked = { $who } has read your summary and asks one question. You may answer once.
swap-answered-title = { $who } answers
swap-over = That closes it; the rest is for the discussion.
swap-alone = Nobody else could swap summaries in round { $number } yet. You stay on the list: whoever asks before the next pick is paired with you.
swap-not = Nobody could be found to swap summaries with in round { $number }; the next round has its own list.
swap-no-summary = You wished to swap summaries in round { $number }, and yours is still to come. Handed in late it counts as well: then you are paired with whoever is waiting.
button-swap-off = Take me off the list
button-explain-clear = Clear
button-explain-ask = Ask one question
button-explain-answer = Answer
no-such-meeting = That summary was not given to you to read, or is no longer there.
meeting-marked = You have said what you had to say about this summary; it is one mark or one question.
meeting-answered = There is no question open about your summary here.
meeting-alone = The other one is no longer in the club.
button-swap = Swap summaries
