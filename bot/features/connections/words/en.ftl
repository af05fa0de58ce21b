feature-connections = how the papers you read hang together

## The audit

audit-connection = Round { $number }, a connection between papers

## Connections between papers

paper-connect = Tie a paper to another one
    .more = Says how this week's paper (or the one you name) stands to another paper of the club, or to any other.
    .example = /paper connect 1512.03385 kind: builds-on why: the residual stream comes from there
    .label-to = The other paper: its title, or an id or link
    .called-to = The other paper
    .label-kind = How the paper stands to the other one
    .label-why = Why, in a sentence
    .called-why = Why they belong together
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
paper-connections = See what ties to a paper, two steps deep
    .more = As a list and as a picture: what it builds on and what builds on it, what it contradicts or could replace.
    .example = /paper connections
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
tie-builds-on = “{ $one }” builds on “{ $other }”
tie-contradicts = “{ $one }” contradicts “{ $other }”
tie-borrows-from = “{ $one }” borrows from “{ $other }”
tie-same-idea = “{ $one }” has the same idea as “{ $other }”
tie-could-replace = “{ $one }” could replace “{ $other }”
out-builds-on = builds on
out-contradicts = contradicts
out-borrows-from = borrows from
out-same-idea = has the same idea as
out-could-replace = could replace
in-builds-on = is built on by
in-contradicts = is contradicted by
in-borrows-from = lends to
in-could-replace = could be replaced by
connections-itself = itself { $relation } “{ $title }”
connections-title = What ties to “{ $title }”
connections-further = One step further
connections-voice = { $who }: { $why }
connections-week = { $tied } – { $who }
connections-none = Nothing ties to “{ $title }” yet; /paper connect ties the first.
connections-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
connections-not-drawn = { $count ->
    [one] and one paper more that is not drawn
   *[other] and { $count } papers more that are not drawn
}
connections-picture = { $title }: { $lines }
picture-untitled = (its title stands in the list)
connections-remove = Take a connection back …
connection-said = { $who }: { $tied }.
connection-removed = A connection stood here; it was taken back.
connected = Noted: { $tied }. It stands in the thread.
connected-again = That was known since { $since }; your reason is added.
connected-disconnect-sure = Take this back: { $tied }?
disconnected = The connection is taken back.
borrows = It is noted as borrowing from “{ $title }”.
borrows-what = It is noted as borrowing from “{ $title }”; call it again to say which technique would help here.
borrowed-late = Your critique was changed in the meantime, so I left it as it is now; choose again if you still want to.
borrowed = Noted: your critique borrows from “{ $title }”.
borrows-which = Which paper is the technique from?
borrows-unknown = I could not find “{ $typed }”. You can choose a paper here, or open the critique again and give an id or link.
borrows-choose = The paper it is from …
label-connections = Connections this week
button-connections = What ties to it
button-disconnect = Take it back
button-sure-disconnect = Yes, take it back
connect-itself = A paper cannot be tied to itself; please name another one than “{ $title }”.
connected-already = That is known since { $since }: { $tied }. A reason of your own (why: …) can still be added.
connections-which = Please say which paper you mean: an id, a link, or words of its title.
no-known-paper = The club does not know “{ $typed }”; /paper connect ties a paper to one it knows.
no-such-connection = That connection is not there any more.
not-your-connection = Only whoever said it, or an organizer, can take a connection back.

## Entries

counted-ties = { $count ->
    [one] one connection
   *[other] { $count } connections
}

## Buttons and forms

button-try-again = Try again
list-semicolon = ;{" "}

## The figures of a year

year-ties = { $count ->
    [one] connection found
   *[other] connections found
}
year-most-tied = “{ $title }” ties to more than any other: { $count } connections.
find-connection = Connection by { $who }
