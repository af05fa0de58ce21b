## Refusals

no-such-command = I do not know { $typed }; /paper help lists what I can do.
no-such-command-but = I do not know { $typed }; did you mean { $nearest }?
organizers-only = { $command } is for the club's organizers; ask one of them, or whoever manages this workspace.
organizers-only-elsewhere = { $command } is for the organizers of { $club }, and this channel is none of the club's; whoever manages the workspace the club lives in can use it in the club's channel.
place-only = Only whoever manages this workspace can let a club live in one of its channels; please ask them to type { $command } there.
visitor = You are here from another workspace: you can read along and press buttons like “Who has read it”. To vote and to hand in, please ask the club's organizers for an account in their workspace.
no-club = There is no club in this channel; an organizer founds one with /club start NAME.
which-club = You are in several clubs ({ $clubs }); please ask in the channel of the one you mean.
missing = Please give { $name } as well, like this: { $example }
missing-in-form = Please fill in { $name }.
too-long = { $name } may have { NUMBER($most) } characters and has { NUMBER($has) }; please shorten it.
not-a-choice = { $name } cannot be “{ $typed }”; it is one of { $choices }.
no-such-time = { $name } cannot be “{ $typed }”; give a weekday and a time like sat 09:00, or off.
no-such-day = { $name } cannot be “{ $typed }”; give a day like 2026-12-01.
no-such-zone = I do not know the time zone “{ $typed }”; did you mean { $nearest }?
no-such-number = { $name } cannot be “{ $typed }”; give a number from { $least } to { $most }.
no-such-language = I do not speak “{ $typed }” yet; I know { $known }.
mention-them = I cannot tell who “{ $typed }” is; please type @ and choose the person from the list, so that it is certain who is meant.
mentioned-no-member = The person you mean is no member of { $club }; members join with their first nomination, vote or entry.
several-members = Several members are called { $typed }: { $members }. Give the number of the one you mean, like { $name }: #12
member-numbered = { $number } { $name }, here since { $since }
choose-member = Or somebody who cannot be mentioned here …
no-such-member = Nobody called { $name } is a member here; members join with their first nomination, vote or entry.
last-organizer = { $name } is the last organizer; name another one first.
library-down = The library does not answer right now; please try again in a few minutes.
library-down-by-hand = The library does not answer right now; try again in a few minutes, or enter the paper by hand: /paper nominate title: THE TITLE link: https://…
store-down = I cannot write anything down right now, so nothing was changed; please try again in a minute.
stopping = I am being stopped and could not bring that to its end; please try again in a minute or two.
took-too-long = That took too long to reach me, so nothing was changed; please try again.
overtaken = You have done something newer since, so this was left out; please try again if you still want it.
went-wrong = Something went wrong on my side and nothing was changed; please try again, and tell an organizer if it stays so.
nominate-what = Tell me which paper: an arXiv id, a DOI, an address, or a few words to search, like /paper nominate 1706.03762.
enough-looked-up = I have looked up { $most } papers for you within an hour; please try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, or enter it by hand: /paper nominate title: THE TITLE link: https://…
needs-title = I cannot look into { $link }; please give its title too, like /paper nominate title: THE TITLE link: { $link }
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
no-such-search = I cannot search in “{ $typed }”; I know { $known }.
no-such-paper = arXiv knows no paper { $reference }; please check the number.
withdrawn = “{ $title }” was withdrawn ({ $comment }); please choose another paper.
bad-link = “{ $link }” is not a web address; it should begin with https://.
already-read = The club read “{ $title }” in round { $number }, the week of { $day }; please choose another paper.
button-over = What this was about is over, so nothing was changed; please type the command again.
no-such-field = { $command } has no field “{ $typed }”; did you mean “{ $nearest }:”? Its fields are { $names }. Nothing was handed in yet.
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
vote-not-open = The vote is not open yet; /paper now says when the pick is, and /paper nominate adds a paper.
vote-over = The vote this list belongs to is over; nothing was changed. /paper vote shows the ballot that is open now.
vote-undated = I cannot tell which vote this list belongs to: it was posted before I was updated. Nothing was changed; please choose on the newest ballot.
ballot-empty = The ballot is still empty; /paper nominate puts a paper on it.
not-on-ballot = “{ $typed }” is not on the ballot; { $most ->
    [0] it is still empty, and /paper nominate puts a paper on it.
    [one] there is one paper, number 1.
   *[other] use numbers from 1 to { $most }.
}
technique-missing = Please say which technique of “{ $typed }” would help here, and how; the paper is kept.
nothing-written = Please fill in at least one field.
nothing-to-read = There is no paper to hand in for yet; /paper now says when the next one is picked.
revealed-already = What you wrote on “{ $title }” was revealed at the wrap and stays as it is; /paper my notes can delete it.
round-over = That round is over and takes no more entries; /paper now shows the present one.
note-over = “{ $title }” was read in round { $number }, the week of { $day }, and takes no more entries.
not-this-round = “{ $typed }” is not a paper of this round; /paper now shows which is.
no-such-note = That note is not there any more; /paper my notes lists yours.
away-past = An absence cannot begin in the past; late entries count until the next pick.
away-order = The last day must come after the first, by a year at most.
zone-needed = I need the club's time zone, like this: /club start The Margin Notes zone: Europe/Berlin
already-a-club = This channel is the home of { $name } already; /club settings changes it.
already-paused = The club is paused already; /club resume goes on.
not-paused = The club is not paused.
no-longer-coming = That round is not coming any more; /club skip asks about the next one.
pick-nothing-read = No paper is being read right now, so there is nothing to replace or to join; /club pick with when: now reads this one at once.
pick-round-over = The round this was about reads something else by now; /club pick chooses again.
pick-round-full = A round reads { $most } papers at most; /club pick with when: replace puts this one in the place of another.
pick-written-on = Somebody has written on “{ $title }” in this round already, and nothing anybody wrote is taken away: it stays.
pick-runs-already = The paper you chose is being read already; /club pick with when: replace reads another one instead.
nothing-to-undo = There is no choice of yours to take back any more; /club audit lists what was chosen.
paused-no-pick = The club is paused; /club resume goes on first.
until-past = Please give a day after today, like 2027-01-07.
pick-stays-on = The pick cannot be switched off; /club pause stops the picks.
rhythm-order = The { $first } must come before the { $second } in the club's week, and not at the same time; please move one of them.
