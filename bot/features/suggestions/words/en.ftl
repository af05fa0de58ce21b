feature-suggestions = new papers from what the club follows

## The audit

audit-suggest = Round { $number }, suggestions
audit-organizers-sources = To the organizers: a source that gives nothing

## What a club follows, and the new papers proposed from it

club-follow = See or change what the club follows for new papers
    .more = A category of arXiv (cs.LG), words or a question to arXiv, or a feed's address. Half a day before the vote the nearest new papers are proposed.
    .example = /club follow cs.LG
    .label-source = A category like cs.LG, words, or a feed
    .called-source = What to follow
    .label-stop = What to follow no longer: its number or name
    .called-stop = What to follow no longer
    .label-suggest = Papers proposed a round, 0 to 10
    .called-suggest = Papers proposed a round
follow-title = What { $club } follows
follow-none = The club follows nothing yet. /club follow takes a category of arXiv like cs.LG, a few words to search there, or the address of a feed.
follow-line = { $number }. { $source }
follow-suggest = { $count ->
    [0] No papers are proposed; /club follow suggest: 3 changes that.
    [one] At most one new paper is proposed a round.
   *[other] At most { $count } new papers are proposed a round.
}
follow-next = The next suggestions come { $at }.
follow-added = { $club } now follows { $source }.
follow-stopped = { $club } no longer follows { $source }.
button-stop-following = Stop { $source }
suggested-title = New, and near what we read
suggested-intro = { $count ->
    [one] Before the vote opens: a paper you may want to propose.
   *[other] Before the vote opens: papers you may want to propose.
}
suggested-near = Near “{ $title }”: { $words }
suggested-new = New in { $source }
button-nominate = Nominate { $number }
source-fails = { $club }: I get nothing from { $source } – { $problem }.
source-fails-hint = The week goes on without it, and I go on trying. /club follow shows how it does and stops it.
source-problem-address = its address cannot be followed
source-problem-private = its address is not a public one
source-problem-unreachable = nobody answers at its address
source-problem-slow = it takes too long to answer
source-problem-large = it is too large
source-problem-redirects = it sends me in a circle
source-problem-missing = there is nothing at its address any more
source-problem-closed = it does not let me in
source-problem-broken = what it sends cannot be read
source-problem-other-kind = its address leads to something that is no feed
source-problem-silent = it does not answer
no-source-category = arXiv has no category “{ $typed }”; did you mean { $nearest }?
no-source-address = “{ $typed }” is no address I can follow; give the feed's whole address, like https://example.org/feed.xml.
no-source-question = I cannot read the question “{ $typed }”; write it like ti:attention AND (cat:cs.LG OR cat:stat.ML), or give plain words.
no-source-words = “{ $typed }” has no words to search for; give a category like cs.LG, a few words, or a feed's address.
no-source-empty = Tell me what to follow: a category of arXiv like cs.LG, a few words, or a feed's address.
no-source-too-long = That is too long to follow; give a category like cs.LG, a few words, or a feed's address.
source-unread = I cannot follow { $source }: { $problem }. Please check the address, or give the address of its feed.
source-silent = { $source } cannot be looked at right now; please try again in a few minutes.
source-finds-nothing = arXiv finds nothing for “{ $source }”; try other words, or a category like cs.LG.
source-known = The club follows { $source } already; /club follow lists everything it follows.
source-not-followed = The club does not follow “{ $typed }”; /club follow lists what it does.
too-many-sources = The club follows { $most } sources already; stop one with /club follow first.
label-sources = Sources that give nothing
