## Commands: members

paper-nominate = Propose a paper
    .more = Give an arXiv id, a DOI, the address of a page, talk or video, or words to search. What I cannot read is entered by hand, with a title and a link.
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv id, DOI, address, or words to search
    .called-paper = The paper
    .label-pitch = Why the club should read it
    .label-title = Title, where it has to be entered by hand
    .called-title = Title
    .label-link = Link, where it has to be entered by hand
    .called-link = Link
paper-enter = Propose a reading that I cannot look up
    .title = By hand
    .example = /paper nominate title: The title on the page link: https://example.org/page
    .label-title = Title
    .label-authors = Authors
    .hint-authors = Separated by commas
    .label-link = Link
    .hint-link = Where it can be read, beginning with https://
    .label-pitch = Why the club should read it
paper-nominations = See what is proposed
    .example = /paper nominations
paper-vote = Approve the papers you would like to read
    .more = Name as many as you like by their numbers; naming again replaces your vote, and "none" takes it back. The most approved is read, always; of equals, one whose proposer did not win last time goes first, then the one that waited longest.
    .example = /paper vote 1 3
    .label-papers = Numbers from the ballot, or "none"
    .called-papers = Numbers from the ballot

## The audit

audit-nominate = Round { $number }, call for nominations
audit-vote = Round { $number }, ballot
audit-empty-soon = Round { $number }, early warning that there is nothing to pick from
audit-empty-now = Round { $number }, last warning that there is nothing to pick from

## Nominations and the vote

nominated-line = { $who } nominates: { $authors }
nominated-line-bare = { $who } nominates this.
retracted-warning = ⚠ This paper was retracted: its publisher or its authors took it back. Read it with that in mind.
nominations-title = { $count ->
    [one] One paper is proposed
   *[other] { $count } papers are proposed
}
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = { $count ->
    [one] A nomination of yours lapsed at the last pick: { $titles }. /paper nominate proposes it again.
   *[other] { $count } nominations of yours lapsed at the last pick: { $titles }. /paper nominate proposes them again.
}
nominations-none = Nothing is proposed yet. Be the first: /paper nominate takes an arXiv id, a DOI, an address or a few words to search.
withdrawn-nomination = “{ $title }” is no longer proposed.
enter-intro = I could not look this up, so please tell me what it is. It is proposed as you enter it.
ballot-title = Vote for the paper of { $day }
ballot-intro = The ballot is open. Approve as many as you like; the most approved is picked { $pick }.
ballot-over = { $count ->
    [0] This vote is over; no paper was picked.
    [one] This vote is over: { $titles } was picked.
   *[other] This vote is over: { $titles } were picked.
}
ballot-tie = It was a tie: { $titles } had as many approvals.
ballot-line = { $number }. { $paper }{ $count ->
    [0] {""}
    [one] {" "}· 1 approval
   *[other] {" "}· { $count } approvals
}
ballot-voters = { $count ->
    [0] Nobody has voted yet.
    [one] One member has voted.
   *[other] { $count } members have voted.
}
ballot-voted = { $count ->
    [0] Nobody voted.
    [one] One member voted.
   *[other] { $count } members voted.
}
ballot-choose = The papers you approve
voted = { $count ->
    [one] You approve one paper:
   *[other] You approve { $count } papers:
}
    { $titles }
voted-none = You approve none of them. You can vote again until the pick.

## Buttons and forms

button-withdraw = Take back { $number }

## Kinds and labels

label-pitch = Why

## Refusals

already-read = The club read “{ $title }” { $when }; please choose another paper.
being-read = The club is reading “{ $title }” right now, in round { $number }; please choose another paper.
already-nominated = “{ $title }” is proposed already, by { $who }; /paper nominations shows what is proposed.
too-many-nominations = You have { $most } papers proposed already; take one back with /paper nominations first.
no-such-nomination = That nomination is no longer open; /paper nominations lists the present ones.
not-yours = Only whoever nominated a paper, or an organizer, can take it back.
no-vote-here = There is no vote in this club: { $how }. An organizer can change that with /club settings or /club rhythm.
pick-by-vote = it is switched off in the rhythm
pick-by-queue = the nomination that waited longest is picked
pick-by-random = a nomination is drawn by lot
pick-by-organizer = an organizer picks
vote-opens = The vote is not open yet: it opens { $opens }. Until then /paper nominate adds a paper.
vote-not-open = The vote is not open yet; /paper now says when the pick is, and /paper nominate adds a paper.
vote-over = The vote this list belongs to is over; nothing was changed. /paper vote shows the ballot that is open now.
vote-undated = I cannot tell which vote this list belongs to: it was posted before I was updated. Nothing was changed; please choose on the newest ballot.
ballot-empty = The ballot is still empty; /paper nominate puts a paper on it.
setting-pick_by = { $value ->
    [queue] What was nominated first is read first
    [random] Chance chooses among the nominations
    [organizer] An organizer chooses the paper
   *[vote] A vote chooses the paper
} (pick_by: { $value })
setting-carry = { $value ->
    [0] What did not win is on no further ballot
    [one] What did not win stays for one more ballot
   *[other] What did not win stays for { $value } more ballots
} (carry: { $value })
