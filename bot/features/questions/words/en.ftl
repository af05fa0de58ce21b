feature-questions = questions to a paper, and asking people who know

## Asking people who know

paper-ask = Ask what only the authors, or an expert, could answer
    .more = Others stand behind your question; at the wrap the best five become one message that a volunteer sends.
    .example = /paper ask Does the effect hold for longer inputs?
    .label-question = Your question, in a sentence or two
    .called-question = Your question
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
paper-question = Write a question for people who know
    .example = Does the effect hold for longer inputs?
    .title = Your question
    .label-text = Your question
    .hint-text = Somebody who has never heard of this club should understand it.
paper-answers = File what people who know have answered
    .example = 1. Yes, up to four times as long.
    .title = File the answers
    .label-answers = The answers
    .hint-answers = Paste what came back; the whole club will see it in the thread.
    .label-by = Who answered
    .hint-by = The author or expert, as they would like to be named.
ask-title = Questions about “{ $title }”
ask-none = Nobody has asked anything about “{ $title }” yet.
ask-answered = All questions about “{ $title }” are answered.
ask-hint = Choose all that you would ask, too; choosing again replaces your choice. The best go to people who know.
ask-line = { $number }. { $text } – { $who }{ $count ->
    [0] {""}
    [one] {" "}· one voice
   *[other] {" "}· { $count } voices
}
ask-more = { $count ->
    [one] One more question has fewer voices.
   *[other] { $count } more questions have fewer voices.
}
ask-choose = Which would you ask, too?
asked = Your question is on the list in the thread. It counts with your own voice; others can add theirs.
asked-answered = This was asked and answered in round { $number }, the week of { $day }:
asked-again = This has been asked already; your voice counts for it now.
ask-voiced = { $count ->
    [one] You stand behind one question:
   *[other] You stand behind { $count } questions:
}
    { $texts }
ask-voiced-none = You stand behind none of them. You can choose again at any time.
too-many-questions = You have { $most } open questions in this round already; take one back first, or wait for an answer.
no-such-question = This question is not on the list any more; /paper ask shows what is.
unask-sure = Take back “{ $text }”? The voices for it go, too.
unasked = Your question is taken back.
question-sent = This question is on its way to people who know; it cannot be taken back any more.
button-ask = Ask a question
button-ask-about = About: { $title }
button-ask-round = Open from round { $number }
button-unask = Take back { $number }
button-sure-unask = Yes, take it back

## The message to people who know

inquiry-title = Who asks the people who know?
inquiry-intro = These questions about “{ $title }” have the most voices.
inquiry-wanted = Whoever volunteers gets them as one message, ready to send to the authors or an expert.
inquiry-line = { $number }. { $text }
inquiry-empty-card = The questions that stood here were taken back.
inquiry-taken-by = { $who } sends it. The answers will stand here in the thread.
inquiry-answered = The answers are in this thread.
button-carry = I will send it
button-carry-again = Show the message
button-answers = File the answers
button-step-back = I step back
inquiry-yours = It is yours, thank you. Copy this message and send it to the authors or an expert; it names nobody of the club.
inquiry-then = When answers come, file them: they are posted in the thread and kept with the paper.
inquiry-taken = { $who } sends this one already; ask { $who } if you know somebody, too.
inquiry-over = The answers to this are filed already; /paper ask shows them.
inquiry-no-questions = All questions of this message were taken back; there is nothing to send.
no-such-inquiry = There is no such message in this club; /paper ask shows the questions.
inquiry-not-yours = Only who sends the message files its answers; press “I will send it” first.
stepped-back = Thank you all the same; somebody else can send it now.
inquiry-reminder = A week ago you took the questions about “{ $title }” to people who know. Has anything come back?
answers-title = Answers about “{ $title }”
answers-from = Answered by { $who }
answers-label = The answers
answers-asked = What was asked
answers-thanks = Thanks to { $who } for asking.
answers-filed = The answers are filed with the paper and posted in the thread. Thank you.
expert-dear = Dear { $authors },
expert-hello = Hello,
expert-names-more = { $first } and co-authors
expert-names-and = { $first } and { $last }
expert-who = we are { $club }, a club of people who read research papers together. We have read “{ $title }” and talked about it, and { $count ->
    [one] one question has stayed open
   *[other] some questions have stayed open
}:
expert-thanks = Even a short answer would help us a lot; the whole club will read it. Thank you for your work and your time.
expert-sign = { $club }
expert-link = The paper: { $link }
digest-line-question = { $text }{ $count ->
    [0] {""}
    [one] {" "}· one voice
   *[other] {" "}· { $count } voices
}
label-questions = Asked of people who know

## The audit

audit-ask = Round { $number }, questions for people who know
audit-inquiry = Round { $number }, the call for who asks them
audit-inquiry-reminder = A reminder to who asks people who know
audit-answers = Round { $number }, answers of people who know

## Entries

counted-questions = { $count ->
    [one] one question for people who know
   *[other] { $count } questions for people who know
}
label-asked = Asked in the thread
now-questions = { $count ->
    [one] One question for people who know is open: /paper ask.
   *[other] { $count } questions for people who know are open: /paper ask.
}

## The figures of a year

year-questions = { $count ->
    [one] question asked
   *[other] questions asked
}
