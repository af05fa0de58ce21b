## Commands: members

paper-help = What you can do here
    .example = /paper help critique
    .label-command = The command to explain

## Commands: organizers

club-start = Found a club in this channel
    .more = It begins with the default week; /club rhythm moves it and /club settings changes the rest.
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = The club's name
    .called-zone = Its time zone
    .label-zone = Its city, country or time zone
club-rhythm = See or move the club's week
    .more = Each moment is a weekday and a time in the club's zone, or "off". What is still to come moves with it. "every" takes words: 2nd week, every month on the first Monday. "skip" takes holidays and breaks; a round whose pick or discussion falls on one is left out. "not 24.12." takes a day back, "off" all of them.
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = Call for nominations, like fri 12:00, or off
    .called-nominate = Call for nominations
    .label-vote = The vote opens, like sat 09:00, or off
    .called-vote = The vote
    .label-pick = The paper is picked, like mon 09:00
    .called-pick = The pick
    .label-remind = The reminder, like thu 18:00, or off
    .called-remind = The reminder
    .label-discuss = The discussion, like fri 17:00, or off
    .called-discuss = The discussion
    .label-wrap = The round wraps, like sun 20:00, or off
    .called-wrap = The wrap
    .called-every = How often
    .label-every = How often, like 2nd week or first monday
    .label-papers = Papers a round
    .label-skip = Days off, like 24.12. - 3.1., or off
    .called-skip = Days off
club-settings = See or change the club's settings
    .more = Without fields it shows them all. Naming an organizer who is one already takes it back.
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = What keeps a round
    .label-reveal = When others' entries open
    .label-pick_by = How the paper is chosen
    .label-carry = Further ballots for what did not win, 0 to 20
    .called-carry = Further ballots for what did not win
    .label-patience = Hours a missed moment may still come late
    .label-organizer = Make a member an organizer, or no longer
    .called-organizer = The organizer
    .label-name = The club's name
    .called-zone = Its time zone
    .label-zone = Its city, country or time zone
    .label-language = The language of its posts
    .label-search = Where words are searched: arxiv, crossref
    .called-search = Where words are searched
    .label-meet = Where you meet: a link, a place, or none
    .called-meet = Where you meet
    .label-lead = A lead for discussions; auto: from three readers on
    .called-lead = A lead for discussions
    .label-roles = Whether roles are dealt for the discussion
club-pause = Pause the picks
    .more = The round being read runs to its end. Give a day and the club goes on by itself.
    .called-until = The day it goes on
    .example = /club pause until: 7 Jan
    .label-until = The day it goes on, like 7 Jan or next monday
club-resume = Go on after a pause
    .example = /club resume
club-audit = What was posted when, and what was not
    .example = /club audit
club-close = Close the club
    .more = Nothing is posted any more; members can still export or remove their notes until it is started anew.
    .example = /club close

## The audit

audit-title = What was posted
audit-none = Nothing was posted yet.
audit-sent = { $what } on { $where }: due { $due }, sent { $at }, on time
audit-late = { $what } on { $where }: due { $due }, sent { $at }, { $count } { $unit ->
    [minutes] { $count ->
        [one] minute
       *[other] minutes
    }
    [hours] { $count ->
        [one] hour
       *[other] hours
    }
   *[days] { $count ->
        [one] day
       *[other] days
    }
} late
audit-waiting = { $what } on { $where }: due { $due }
audit-trying = { $what } on { $where }: due { $due }, still trying ({ $problem })
audit-not = { $what } on { $where }: due { $due }, not posted ({ $problem })
problem-not-running = its platform does not run here
problem-message-gone = the message is gone
problem-discord-threads = the server has as many open threads as Discord allows; please archive some
problem-discord-rights = I lack permissions there; /club doctor names them
problem-discord-locked = the thread is locked
problem-discord-tag = the forum wants a tag that I cannot use
problem-thread-missing = its thread could not be opened yet
problem-directs-closed = direct messages are closed
problem-away = they are away
problem-left = they have left
problem-read = they were away, and have read it since
audit-direct = { $where }, directly
audit-moment = { $step } of round { $number }, due { $due }
audit-organizers-home = To the organizers: what is missing in a home
audit-organizers-refused = To the organizers: what could not be posted
audit-organizers-mended = To the organizers: a home is mended
audit-other = Notice
audit-paused = The club pauses
audit-resumed = The club goes on
audit-closed = The club is closed
audit-rhythm = The week was changed
audit-settings = Settings were changed
audit-directs = Direct messages
audit-elsewhere = Elsewhere

## What was not posted

posted-without-thread = Its thread could not be opened yet.
post-refused = { $club }: this could not be posted: { $what }. { $platform } answered: “{ $problem }”
post-refused-hint = I go on trying for as long as the club waits; /club audit lists what became of it, and /club doctor what ails the channel.
label-unposted = Not posted
doctor-unposted = ✗ { $what } on { $where }: { $problem }
doctor-without-thread = ✗ { $what } on { $where } is posted, but { $problem }.

## The club

welcome-title = { $club } begins
welcome-line = This channel is now the home of { $club }, a paper club in { $zone }.
welcome-few = It begins with what a first week needs; /club features switches on more.
welcome-next = The first pick is { $pick }. Propose a paper with /paper nominate, and see everything with /paper help.
rhythm-title = The week of { $club }
rhythm-line = { $day } { $at } – { $step }
rhythm-every = { $every ->
    [one] Every week
   *[other] Every { $every } weeks
}, { $papers ->
    [one] one paper
   *[other] { $papers } papers
}
rhythm-monthly = Every month on the { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] last
} { $day }, { $papers ->
    [one] one paper
   *[other] { $papers } papers
}
label-days-off = Days off
days-off-line = { $first } to { $last }
label-next-dates = The next four picks
date-line = { $pick }
date-line-discussed = { $pick }, discussed { $discussed }
rhythm-zone = All times are in { $zone }. /paper help rhythm shows how to move them.
rhythm-next = The next pick is { $pick }.
club-features = Choose what the club uses
    .more = Without fields it shows what the club uses and what it does without, with a button for each. What was written with one that is switched off stays, and is there again when it is switched on.
    .example = /club features on: recall
    .label-on = What to switch on, or all
    .called-on = What to switch on
    .label-off = What to switch off, or all
    .called-off = What to switch off
features-title = What { $club } uses
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = Whatever is switched off keeps all that was written with it.
features-on = Switched on: { $names }.
features-off = Switched off: { $names }.
feature-later = Then not now; /club features has it whenever you like.
feature-on-and-off = { $feature } cannot be switched on and off at once; please name it only once.
no-such-feature = “{ $typed }” is nothing that can be switched; there are { $known }.
feature-offer = { $club } has read together for some weeks, and might like one thing more: { $feature } – { $what }.
button-feature-on = Switch { $feature } on
button-feature-off = Switch { $feature } off
button-switch-on = Switch it on
button-feature-later = Not now
audit-organizers-feature = To the organizers, round { $number }: something more the club could use
no-such-meet = “{ $typed }” is no link that can be opened. Give one that begins with https://, a place such as Room 4.12, or none.
meet-at = You meet here: { $place }
link-meet = Join the discussion
settings-title = Settings of { $club }
settings-how = Change what you like, several at once, such as { $example }.
settings-group-picking = Picking a paper
settings-group-reading = Reading and handing in
settings-group-discussing = Discussing
settings-group-club = The club
settings-group-more = And besides
settings-asked-summary = Round { $number } was picked before that and still asks for a summary.
settings-asked-critique = Round { $number } was picked before that and still asks for a critique.
settings-asked-either = Round { $number } was picked before that and still asks for a summary or a critique.
settings-asked-both = Round { $number } was picked before that and still asks for a summary and a critique.
setting-zone = The clock it goes by (zone: { $value })
setting-language = The language of its posts (language: { $value })
setting-organizers = { $count ->
    [one] One member organizes it
   *[other] { $count } members organize it
} (organizers: { $names })
setting-meet = Where it meets to discuss (meet: { $value })
paused = The picks are paused until an organizer says /club resume. The round being read runs to its end.
paused-until = The picks are paused until { $until }. The round being read runs to its end.
close-sure = Close { $club } for good? Nothing will be posted any more.
closed = { $club } is closed. Thank you for reading together.

## The console

## The doctor and one's own page

club-doctor = Check the club's channel and what comes next
    .example = /club doctor
doctor-title = How { $club } is doing
doctor-nothing-to-check = Nothing can be checked here.
doctor-no-organizer = The club has no organizer left; whoever manages this { $ground } can name one with /club settings.
doctor-paused = The picks are paused; /club resume goes on.
doctor-stranded = None of the club's homes can be posted to; it goes on by itself once one is mended.
doctor-moment = { $at } – { $step }
doctor-nothing-comes = Nothing is planned.
doctor-shift = The clocks change { $at } ({ $old } to { $new }); the week keeps its times on the wall.
doctor-odd-zone = The club's clock is “{ $zone }”, which is no place: it may not follow the summer time where you are. It keeps running; /club settings zone: with your city changes it.
doctor-rules-package = Clocks go by the rules of { $version } (the tzdata package; the machine's own: { $own }).
doctor-backup = The last backup of the bot's memory is of { $at }.
doctor-backup-late = The last backup of the bot's memory is of { $at }; whoever runs the bot finds in its log why none was made since, or whether [store] backup is off now.
doctor-rules-own = Clocks go by the rules of { $version } (the machine's own).
label-next = What comes next, by the clocks of { $zone }

## Help

help-title = What you can do here
help-paper = For everybody
help-club = For organizers
help-line = { $command } – { $help }
help-more = /paper help critique explains one command, with an example; /paper help my what is about yourself; /paper help club what organizers can do.
help-field = { $field }: { $help } ({ $choices })
help-field-free = { $field }: { $help }
label-fields = Fields
label-example = For example

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = Hand the club over to another member
    .more = They are asked in a direct message and have two weeks; once they accept, you are no organizer any more.
    .example = /club handover member: @Ben
    .label-member = The next organizer
button-sure-handover = Yes, ask them
handover-left = { $name } takes part no more; /club rejoin brings them back first.
handover-whom = Who shall have { $club }? Mention them, or choose somebody who cannot be mentioned here.
handover-sure = Hand { $club } over to { $name }? I ask them in a direct message, and they have two weeks. Once they accept, they are organizer, and you are not any more; whoever manages this { $ground } can still do all that organizers do.
handover-offered = I have asked { $name }. Nothing changes until they accept. If no message reaches them, /club settings organizer names them at once.
handover-yours = You are the organizer of { $club } now. /paper help shows what organizers can do.
handover-not-yours = Then { $club } stays in the hands it is in.
handover-accepted = { $name } leads { $club } now, and you are no organizer any more.
handover-declined = { $name } would rather not lead { $club }; you are its organizer as before.
handover-self = You lead the club already; please name somebody else.
no-offer = Nobody offers you a club just now: the offer was answered, taken back or more than two weeks old.

## What a club follows, and the new papers proposed from it

## Two homes

club-home = Add a second channel or platform to the club
    .more = It gives a code for the other channel; whoever manages that one types it there. "leave: yes" takes this channel out.
    .example = /club home
    .label-code = The code from the club's other channel
    .label-leave = yes: this channel is no longer a home
    .called-leave = Leaving this channel
label-homes = { $count ->
    [one] The club's home
   *[other] The club's { $count } homes
}
home-line = { $home }, since { $since }
home-line-here = { $home }, since { $since } (here)
home-code = In the other channel, whoever manages it types { $command } code: { $code } and the club lives there, too. The code works once, for 24 hours.
home-joined-title = { $club } lives here, too
home-joined = One ballot, one paper, one set of dates; this channel has its own card and thread. Members with accounts on both sides say /paper my link.
home-arrived-title = { $club } lives here again
home-arrived = It goes on where it was: everybody who was a member still is, with every entry, every paper and every streak. What fell into the move is caught up on now.
home-already = This channel is a home of { $name } already; type the code in the other channel.
leave-sure = Shall { $club } no longer live in this channel? Its other homes go on; what stands here stays.
button-sure-leave = Yes, leave this channel
left = { $club } no longer lives in this channel.
left-there = { $club } no longer lives in { $home }.
leave-sure-there = Shall { $club } no longer live in { $home }? Its other homes go on; what stands there stays.
leave-which = Some of the channels { $club } lives in cannot be posted to. Which one shall it leave?
start-or-move = { $count ->
    [one] { $club } has no channel any more. Shall it move here, with its members and its notes, or is this a new club?
   *[other] { $count } clubs of yours have no channel any more. Shall one of them move here, with its members and its notes, or is this a new club?
}
button-move-home = Move { $club } here
button-found-new = No, found a new club
button-remove-home = Remove { $home }
button-home-code = A fresh code
cannot-live-discord-removed = I am not a member of this server, so nothing I post would arrive. Please invite me with the “bot” scope as well as the commands, then try again.
cannot-live-discord-right = I cannot post here yet; I lack: { $detail }. Please give that to my role in this channel, then try again.
cannot-live-channel-gone = I cannot see this channel, so I could not post here. Please add me to it (on Slack: /invite @Paperclub; on Discord: let my role view the channel), then try again.
cannot-live-slack-member = I am not in this channel yet, so I could not post here. Please type /invite @Paperclub, then try again.
cannot-live-unless-joined = I am not in this channel yet, so I could not post here. Shall I join it? (/invite @Paperclub does the same.)
cannot-live-slack-archived = This channel is archived, so I cannot post here. Please bring it back, or begin in another channel.
cannot-live-slack-restricted = The workspace's settings do not let me post in this channel. Please allow it, or begin in another channel.
cannot-live-not-allowed = I lack a permission in this channel: { $detail }. Please give it to me here, then try again.
button-join-channel = Join this channel and begin
button-start-again = Try again
home-moved-title = { $club } lives here now
home-moved = Its members, papers and notes came along; the channels that cannot be posted to are left behind.
leave-where = This is none of the channels { $club } lives in; please say it in the one it is to leave.
last-home = This is the only home of { $club }. /club home adds another one first, and /club close closes the club.
code-wrong = I do not know that code; please check it, or ask for a new one.
code-used = That code was used already; please ask for a new one.
code-too-many = You have given { $most } codes within an hour that are not good; please try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}.

## Buttons and forms

button-help = What can I do here?
button-now = Where are we?
button-sure-close = Yes, close the club

## Kinds and labels

label-skipped = Skipped
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday

## Refusals

last-organizer = { $name } is the last organizer; name another one first.
zone-needed = I need the club's time zone, like this: /club start The Margin Notes zone: Europe/Berlin
already-a-club = This channel is the home of { $name } already; /club settings changes it.
already-paused = The club is paused already; /club resume goes on.
not-paused = The club is not paused.
until-past = Please give a day after today, like 2027-01-07 or next monday.
pick-stays-on = The pick cannot be switched off; /club pause stops the picks.
two-pick-days = “every” and “pick” name two different weekdays for the pick; please give it once.
rhythm-order = The { $first } must come before the { $second } in the club's week, and not at the same time; please move one of them.
group-my = What is about yourself
button-accept-club = Yes, I take over
button-decline-club = No, thank you
offer-letter = { $who } would like to hand { $club } over to you: you would be its organizer, and decide about its week, its settings and its picks. You can answer until { $until }.
# $language by its own name; how much of it is translated
language-in-part = { $language }, { $percent }% translated, the rest in English
