## Asking people who know

never-read = The club has not read “{ $typed }”; name a paper it has read.

## Nominations and the vote

found-title = Which one do you mean?
found-line = { $number }. { $paper } ({ $reference })
found-choose = Choose the paper

## The club

resumed = { $club } goes on. The next pick is { $pick }.
late-note = This was due { $due }; I could not post it in time.

## Files


## The console

found-console-channel = The channel { $detail } is open to me.
console-bot = Paperclub
console-direct = direct message
console-in-thread = in the thread “{ $name }”
console-edited = changed
console-picture = Picture: { $alt }
console-choose-one = { $what }: type its number, 1 to { $most }.
console-choose-several = { $what }: type their numbers, like “1 3”, or “none”.
console-choose-range = Please type numbers from 1 to { $most }.
console-choose-only = { $most ->
    [one] Please type one number.
   *[other] Please type at most { $most } numbers.
}
console-no-button = There is no button { $button } in sight; “look” shows the channel.
console-no-list = There is nothing to choose from in sight; “look” shows the channel.
console-no-form = No form is open for you; /paper summary or /paper critique opens one.
console-form-inline = All on one line: { $example }
console-form-how = Enter goes to the next field, Shift-Tab back to the one before, Alt-Enter starts a new line. A single dot or Ctrl-C leaves the form and keeps what you typed.
console-form-needed = { $label } (needed)
console-form-left = You left the form; nothing was handed in.
console-file = I have written it to { $path }.
console-file-failed = I cannot write a file into { $folder }, so here it is:
console-form-empty = This field is needed; a single dot or Ctrl-C leaves the form.
console-meant = Said to everybody. If you meant “{ $meant }”, type that.
console-as = You are { $name } now.
console-wait-how = Say how long, like “wait 2d”, “wait 3h” or “wait until mon 09:00”; a year at most.
console-wait-real = Time passes by itself here; only the demo can skip ahead.
console-wait-now = It is { $now }.
console-in-channel = You are in the channel { $channel }.
console-no-thread = There is no such thread here.
console-look-empty = Nothing was said here yet.
console-people = { $names }
console-goodbye = Goodbye.
console-hello = This is #{ $channel }, and you are { $name }; times are shown as in { $zone }. /paper help shows what the bot can do, help what this window can do; Ctrl-D leaves.
console-leave = Ctrl-D leaves.
console-help-title = What this window can do
console-help =
    /paper … and /club … – ask the bot; Tab completes
    1 or 1 3 – choose from a numbered list
    !2 or its label – press a button
    as ada – be somebody else
    in thread, in channel – where you talk
    look – what was said here
    people – who is here
    wait 2d, wait until mon 09:00 – let time pass, in the demo
    say … – say it to everybody; so does any other line
    quit – leave, like Ctrl-D
console-demo-begins =
    A sample club that has read together for four weeks. All of it runs as in the real
    thing; only the members' lines are written beforehand.
console-demo-week = { " " }Week { $week } of { $of }{ " " }
console-demo-yours = The club is yours now: type as any member (as dora), ask (/paper now), and let time pass (wait 2d).

## Discord

discord-paper = The paper club: propose, vote, read, hand in
discord-club = The paper club's week, for its organizers
discord-slow = That takes me longer than it should right now, and nothing was changed. Please try again.
discord-again = Try again
discord-done = Done. Everybody can see it below.
discord-old-button = I no longer know what that was about, so nothing was changed. /paper help shows what I can do.
discord-no-home = A club lives in a text channel or a forum; please ask me there.
post-named = { $name } · { $day }
discord-thread-again = The discussion goes on here
discord-why-bot = lets me be in the server
discord-why-applications-commands = brings the commands /paper and /club
discord-why-view-channel = to see the club's channel
discord-why-send-messages = to post the ballot and the paper of the week
discord-why-create-public-threads = to open the thread of the week's paper
discord-why-send-messages-in-threads = to post reminders, entries and the digest in that thread
discord-why-embed-links = to show posts as cards
discord-why-attach-files = to send pictures with cards, and your data when you ask for it
discord-why-create-events = to put the discussion into the server’s events; without it everything else works
discord-why-read-message-history = to see whether a post got through before I try it again
found-discord-channel = I see the channel { $detail }.
found-discord-right = I have the permission “{ $detail }”.
found-discord-tag = New posts in the forum get the tag “{ $detail }”.
found-discord-events = I may put the discussion into the server’s events.
finding-discord-events = The discussion is not put into the server’s events: I lack the permission “{ $detail }”. If you would like that, give it to my role in the server’s settings.
finding-discord-right = I lack the permission “{ $detail }”; please give it to my role in this channel.
finding-discord-rights = I lack permissions in the club's channel: { $detail }. Please give them to my role there.
finding-discord-tag = The forum { $detail } wants a tag on every post and has none that I may use; please add one, or require none.
finding-discord-locked = The thread { $detail } is locked; please unlock it, or let me manage threads.
finding-discord-threads = The server has as many open threads as Discord allows, so I cannot open the one for the club. Please archive or delete some that nobody needs any more; what was to be posted follows by itself.
finding-discord-removed = I am no longer in the server { $detail }; an invitation brings me back, and the club goes on.
finding-discord-connection = I am not connected to Discord at the moment; please look again in a minute.

## What a platform lacks

finding-channel-gone = The club's channel { $detail } was deleted, or I cannot see it; /club home gives a code with which the club moves to another channel.
finding-not-allowed = I lack a permission in the club's channel: { $detail }. Please give it to me there.
finding-not-running = { $detail } does not run in this process.

## The doctor and one's own page

keep-own-only = You can keep your own messages only; ask { $author } to keep this one.

## Entries

entry-on = { $heading }, on “{ $title }”
entries-week = Read in the week of { $day }.
asks-still-summary = This round asks for a summary: /paper summary.
asks-still-critique = This round asks for a critique: /paper critique.
asks-still-both = This round asks for a summary and a critique.
entry-summary = { $who } – summary
entry-critique = { $who } – critique
entry-removed = An entry stood here; its author has taken it back.
mine-summary = Summary of “{ $title }”
mine-critique = Critique of “{ $title }”
now-asks-summary = You have not handed in yet: /paper summary.
now-asks-critique = You have not handed in yet: /paper critique.
now-asks-either = You have not handed in yet: /paper summary or /paper critique.
now-asks-both = You have not handed in yet: /paper summary and /paper critique.

## Explaining back in pairs

## Finding

found-words = Found for “{ $words }”

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = An entry stood here; the organizers have hidden it.

## Pace: goals, reading, the weekly letter

no-time-spent = Please give a time above zero, like 45m, 1h30 or 2 hours.
too-much-time = “{ $typed }” is more than a day has; please note at most 24 hours at a time.
no-such-span = I cannot read “{ $typed }” as a time; give it like 45m, 1h30 or 2 hours.
no-such-hours = { $name } cannot be “{ $typed }”; give hours from 0 to { $most }, in full or halves, like 2.5.
letter-waits = I have a message for you here that is for you alone, and you take no direct messages from me.
button-letter = Read it

## Slack

slack-whole-organization = Paperclub comes into one workspace at a time. Please install it again, and choose a workspace instead of the whole organization.
slack-title = Paperclub
slack-close = Close
slack-moment = One moment …
slack-cut = There is more than fits in here; ask with the command in the channel to see all of it.
slack-too-late = The form could not be opened in time. Nothing is lost; please open it once more.
slack-button-open = Open the form
slack-keep-cut = Your message is longer than the { NUMBER($most) } characters of this field. What did not fit is still in your message; please shorten it here.
slack-file-sent = I have sent it to you as a direct message.
slack-picture-sent = The picture is in your direct messages.
slack-picture-failed = I could not send you the picture right now; it can be asked for again in a few minutes.
slack-file-failed = I could not send you the file right now; please try again in a few minutes.
slack-not-shown = The answer could not be shown here. Nothing you wrote is lost; please ask once more.
slack-reinstall = I am not installed in this workspace any more; please ask whoever manages it to install me again.
slack-install-failed = The installation could not be finished right now. Please go back and try it again in a minute.
slack-no-home = A club lives in a channel; please ask me there.
slack-manifest-description = Runs a paper club's week: nominations, vote, paper of the week, summaries, critiques, streaks.
slack-manifest-paper = Propose, vote, read, hand in
    .hint = nominate, vote, now, summary, critique, my, help
slack-manifest-club = Run the club (organizers)
    .hint = start, rhythm, settings, pick, pause, doctor
finding-slack-token = Slack does not accept my token any more: I was uninstalled, or the token was revoked. Please install me again.
found-slack-token = Slack knows me.
finding-slack-scopes = I lack permissions in Slack ({ $detail }). Please install me again, which grants them.
found-slack-scopes = I have the permissions I need.
finding-slack-member = I am not in the club's channel any more. Please invite me there: /invite @Paperclub
found-slack-member = I am in the club's channel.
finding-slack-archived = The club's channel is archived. Please bring it back; or /club home gives a code with which the club moves to another channel.
found-slack-archived = The channel is open.
finding-slack-restricted = The workspace's settings do not let me post in the club's channel. Please allow me to post there.
finding-slack-unreachable = Slack does not answer me at the moment ({ $detail }).

## Streaks

streak-title = { $streak ->
    [0] No streak at the moment
    [one] One round in a row
   *[other] { $streak } rounds in a row
}

## Two homes

code-expired = That code is no longer valid; please ask for a new one.

## The paper of the week

thread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
reminder-until = On time until { $wrap }.

## Buttons and forms

button-summary = Hand in a summary
button-critique = Hand in a critique
button-late = Hand in late
button-entries = Who has read it
discord-role = { $channel } readers
button-remind = Remind me
button-remind-off = Stop reminding me
button-by-hand = Enter it by hand
button-again = Open it again, filled in
button-vote = Vote
button-sure-drop = Yes, delete it
form-submit = Hand in
form-left = You left the form. Nothing was handed in, and what you typed is kept.
your-text = Here is what you wrote, so that it is not lost:
form-for = On “{ $title }”

## Kinds and labels

kind-summary = summary
kind-critique = critique
label-week = The week
label-unclear = Still unclear
somebody = somebody
and-more = … and { NUMBER($count) } more
step-nominate = call for nominations
step-suggest = suggestions
step-vote = vote
step-pick = pick
step-recall = recall
step-year = the year in figures
step-prompt = sheet for the lead
step-remind = reminder
step-discuss = discussion
step-wrap = wrap
step-settle = end of the round
step-resume = end of the pause
step-soon = who comes is reminded
step-there = asking who was there
step-empty-soon = early warning, if there is nothing to pick from
step-empty-now = last warning, if there is nothing to pick from

ground-server = server
ground-workspace = workspace
ground-room = room

## Refusals

no-such-command = I do not know { $typed }; /paper help lists what I can do.
no-such-command-but = I do not know { $typed }; did you mean { $nearest }?
feature-off = { $club } does without { $feature } for now; an organizer can switch it on with /club features on: { $feature }.
organizers-only = { $command } is for the club's organizers; ask one of them, or whoever manages this { $ground }.
organizers-only-elsewhere = { $command } is for the organizers of { $club }, and this channel is none of the club's; whoever manages the place the club lives in can use it in the club's channel.
place-only = Only whoever manages this { $ground } can let a club live in one of its channels; please ask them to type { $command } there.
visitor = You are here from another workspace: you can read along and press buttons like “Who has read it”. To vote and to hand in, please ask the club's organizers for an account in their workspace.
no-club = There is no club in this channel; an organizer founds one with /club start NAME.
which-club = You are in { $count } clubs. Which one do you mean?
which-club-since = { $club } (since { $since })
button-more-clubs = More clubs
missing = Please give { $name } as well, like this: { $example }
missing-in-form = Please fill in { $name }.
too-long = { $name } may have { NUMBER($most) } characters and has { NUMBER($has) }; please shorten it.
not-a-choice = { $name } cannot be “{ $typed }”; it is one of { $choices }.
no-such-rhythm = I do not understand “{ $typed }”; say how often like 2nd week, or like every month on the first Monday.
either-rhythm = “{ $typed }” may be by the week or by the month; say every { $weeks } weeks, or every month on the { $day }.
days-off-when = Days off begin today at the earliest and end within two years.
too-many-days-off = A club can have { $most } breaks and holidays noted; skip: off takes them back.
no-such-time = { $name } cannot be “{ $typed }”; give a weekday and a time like sat 09:00, or off.
no-such-zone = I do not know the time zone “{ $typed }”; give a city or a country, like Berlin or Asia/Kolkata.
no-such-language = I do not speak “{ $typed }” yet; I know { $known }.
zone-offered = “{ $typed }” is not one place that I know; did you mean { $places }?
zone-changes = { $city } ({ $zone })
zone-steady = { $city } ({ $zone }, no summer time)
button-zone = { $zone }
no-such-day = { $name } cannot be “{ $typed }”; give a day like 24 Dec or 2027-01-03.
no-such-date = { $name } cannot be “{ $typed }”; give a day with its year, like 2026-12-24 or 24 Dec 2026.
no-such-days = { $name } cannot be “{ $typed }”; give a day like 24 Dec, or days like 24.12. to 3.1.2027.
either-day = “{ $typed }” may be { $one } or { $two }; please write the month as a word.
day-is-over = “{ $typed }” is over this month; if you mean the next one, please give its year: { $again }.
no-such-number = { $name } cannot be “{ $typed }”; give a number from { $least } to { $most }.
no-such-member = Nobody called { $name } is a member here; members join with their first nomination, vote or entry.
library-down = The library does not answer right now; please try again in a few minutes.
library-down-by-hand = The library does not answer right now; try again in a few minutes, or enter the paper by hand: /paper nominate title: THE TITLE link: https://…
store-down = I cannot write anything down right now, so nothing was changed; please try again in a minute.
stopping = I am being stopped and could not bring that to its end; please try again in a minute or two.
took-too-long = That took too long to reach me, so nothing was changed; please try again.
overtaken = You have done something newer since, so this was left out; please try again if you still want it.
went-wrong = Something went wrong on my side and nothing was changed; please try again, and tell an organizer if it stays so.
enough-looked-up = I have looked up { $most } papers for you within an hour; please try again in { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, or enter it by hand: /paper nominate title: THE TITLE link: https://…
needs-title = I cannot look into { $link }; please give its title too, like /paper nominate title: THE TITLE link: { $link }
button-over = What this was about is over, so nothing was changed; please type the command again.
no-such-field = { $command } has no field “{ $typed }”; did you mean “{ $nearest }:”? Its fields are { $names }. Nothing was handed in yet.
not-on-ballot = “{ $typed }” is not on the ballot; { $most ->
    [0] it is still empty, and /paper nominate puts a paper on it.
    [one] there is one paper, number 1.
   *[other] use numbers from 1 to { $most }.
}
nothing-to-read = There is no paper to hand in for yet; /paper now says when the next one is picked.
no-such-note = That note is not there any more; /paper my notes lists yours.
called-now = { $former } is called { $now } now.
lead-wish-stranger = You are no member of { $club }, so nobody will ask you to lead.

# Between the words of a row; `{" "}` keeps the space at the end.
list-comma = ,{" "}
# A word or title that is quoted within a sentence.
quoted = “{ $text }”
# $day with its weekday, $time of 24 hours
day-and-time = { $day }, { $time }
## A page that is not there

site-nothing-here = There is nothing here.
site-only-to-read = This can only be read.
site-not-now = The club's memory cannot be reached right now. Please try again in a minute.
site-went-wrong = Something went wrong here. Please try again later.

## What people type: several ways with | between them, the most usual first. English is understood everywhere beside it

typed-off = off | none | no
typed-today = today
typed-tomorrow = tomorrow
typed-day-after-tomorrow = the day after tomorrow
# $weekday is a weekday's name, whole or short; of Chinese the number alone, too, as in 下周一
typed-weekday-next-week = { $weekday } next week
typed-next-weekday = next { $weekday }
typed-in-days = in { $count } days | in { $count } day
typed-in-weeks = in { $count } weeks | in { $count } week
typed-days = { $count } days | { $count } day
typed-weeks = { $count } weeks | { $count } week
# $first and $last are days
typed-from-to = { $first } to { $last }
typed-until = until { $last } | till { $last }
# A time of the day in words, whole hours and with minutes
typed-hour = { $hour } o'clock
typed-hour-minutes = { $hour }:{ $minutes }

## What there is to choose in commands: shown in menus, and what people may type for it

choice-on = on
choice-off = off
choice-yes = yes
choice-name = name
choice-initials = initials
choice-nameless = nameless
choice-out = out
choice-members = members
choice-public = public
choice-show = show
choice-undo = undo
choice-next = next
choice-now = now
choice-replace = replace
choice-join = join
choice-why = why
choice-summary = summary
choice-critique = critique
choice-either = either
choice-both = both
choice-round = round
choice-pace = pace
choice-recall = recall
choice-ping = ping
choice-discussion = discussion
choice-explain = explain
choice-earlier = earlier
choice-drop = drop
choice-after-own = after-own
choice-at-once = at-once
choice-at-wrap = at-wrap
choice-vote = vote
choice-queue = queue
choice-random = random
choice-organizer = organizer
choice-auto = auto
choice-never = never
choice-in-turn = in-turn
choice-gladly = gladly
choice-coming = coming
choice-maybe = maybe
choice-not-this-time = not-this-time
choice-builds-on = builds-on
choice-borrows-from = borrows-from
choice-contradicts = contradicts
choice-could-replace = could-replace
choice-same-idea = same-idea
