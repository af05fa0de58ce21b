## Two homes

club-home = Add a second channel or platform to the club
    .more = It gives a code for the other channel; whoever manages that one types it there. "leave: yes" takes this channel out.
    .example = /club home
    .label-code = The code from the club's other channel
    .label-leave = yes: this channel is no longer a home
label-homes = { $count ->
    [one] The club's home
   *[other] The club's { $count } homes
}
home-line = { $home }, since { $since }
home-line-here = { $home }, since { $since } (here)
home-code = In the other channel, whoever manages it types { $command } code: { $code } and the club lives there, too. The code works once, for 24 hours.
home-joined-title = { $club } lives here, too
home-joined = One ballot, one paper, one set of dates; this channel has its own card and thread. Members with accounts on both sides say /paper my link.
home-already = This channel is a home of { $name } already; type the code in the other channel.
leave-sure = Shall { $club } no longer live in this channel? Its other homes go on; what stands here stays.
button-sure-leave = Yes, leave this channel
left = { $club } no longer lives in this channel.
leave-where = This is none of the channels { $club } lives in; please say it in the one it is to leave.
last-home = This is the only home of { $club }. /club home adds another one first, and /club close closes the club.
code-wrong = I do not know that code; please check it, or ask for a new one.
code-used = That code was used already; please ask for a new one.
code-too-many = You have given { $most } codes within an hour that are not good; please try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.
code-expired = That code is no longer valid; please ask for a new one.
paper-my-link = Be one member with both your accounts
    .more = Type the code it gives you as { "/paper my link code: …" } with your other account. Notes, votes and streaks become one; "undo: yes" parts them again.
    .example = /paper my link
    .label-code = The code from your other account
    .label-undo = yes: part the accounts again
link-code = With your other account, in { $club }, type { $command } code: { $code } and you are one member: one vote, one streak. The code works once, for 24 hours. Show it to nobody.
linked = { $streak ->
    [0] You are one member now, { $name }: one vote, one streak. /paper my link undo: yes parts the accounts again.
    [one] You are one member now, { $name }: one vote, one streak of one round. /paper my link undo: yes parts the accounts again.
   *[other] You are one member now, { $name }: one vote, one streak of { $streak } rounds. /paper my link undo: yes parts the accounts again.
}
unlinked = The accounts are apart again, each with what it had brought. What came since is with { $name }.
link-no-member = You are no member here yet, so there is nothing to link. Ask for the code with the account you take part with.
link-other-club = That code is not of { $club }; please type it in a channel of the club it is from.
link-same = That is your own code; type it with your other account.
link-none = There is no link to undo.
