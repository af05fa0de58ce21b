## Connections between papers

several-fit = Several papers fit “{ $typed }”: { $titles }; please give more of the title, or an id or link.

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = Make one paper of two that are the same
    .more = All that belongs to the first goes to the second; you are told what before it happens.
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = The paper that goes
    .label-into = The paper that stays
club-correct = Correct what is said of a paper
    .more = A form opens with what is there. What you correct stays, whatever the library says later.
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = Correct this paper
    .label-paper = A paper of the club
    .label-original = Back to what the library said
    .label-title = Title
    .label-authors = Authors, with ; between them
    .called-authors = Authors
    .hint-authors = What you leave empty stays as it is; the word none takes it away.
    .label-link = Address
    .label-published = Published, like 2017-06-12 or 2017
    .called-published = Published
button-correct-it = Correct it
button-sure-merge = Yes, make them one
merge-sure = Make “{ $title }” and “{ $into }” one paper, called “{ $into }”? What moves: { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
}, { $nominations ->
    [one] one open nomination
   *[other] { $nominations } open nominations
} with { $votes ->
    [one] one vote
   *[other] { $votes } votes
}; and its connections, terms, questions and builds, too. This cannot be undone.
merged = “{ $title }” is “{ $into }” now, with all that belonged to it.
corrected = “{ $title }” is corrected; what I had posted follows in a moment.
uncorrected = “{ $title }” is as it was again; what I had posted follows in a moment.
no-such-known-paper = The club has no paper “{ $typed }”; give its title, its arXiv id or its link as they stand in the club.
merge-same = “{ $title }” is that paper already; please name two that are not the same.
nothing-corrected = Everything about “{ $title }” stands like that already.
never-corrected = Nothing about “{ $title }” was corrected.

## The paper of the week

line-of-paper = { $line } – “{ $title }”

## Kinds and labels

authors-unknown = authors not named, { $year }
authors-more = { $first } et al.
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ retracted

## Refusals

nominate-what = Tell me which paper: an arXiv id, a DOI, an address, or a few words to search, like /paper nominate 1706.03762.
unreadable = { $why ->
    [address] “{ $link }” is not an address I can follow
    [private] { $link } leads into a private network or to an unusual port, where I do not go
    [unreachable] Nobody answers at { $link }
    [slow] { $link } did not answer in time
    [large] { $link } is too large to read
    [redirects] { $link } sends me on and on without an end
    [missing] There is nothing at { $link }
    [closed] { $link } does not let me in
    [other-kind] { $link } is a file I cannot read, such as a PDF
    [no-title] The page at { $link } does not say what it is called
   *[broken] { $link } sent something I cannot read
}; please enter it by hand, with the button or as /paper nominate title: THE TITLE link: https://…
nothing-found = I found nothing for “{ $words }”; try other words, an arXiv id, a DOI or an address, or enter it by hand.
no-such-doi = The DOI { $doi } leads nowhere; please check it, or enter the paper by hand.
no-such-pubmed = PubMed knows no paper { $number }; please check the number, or enter the paper by hand.
no-such-paper = arXiv knows no paper { $reference }; please check the number.
withdrawn = “{ $title }” was withdrawn ({ $comment }); please choose another paper.
bad-link = “{ $link }” is not a web address; it should begin with https://.
setting-search = Where words are searched, in turn (search: { $value })
no-such-search = I cannot search in “{ $typed }”; I know { $known }.
find-paper = Paper
