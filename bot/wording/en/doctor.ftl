## What a platform lacks

home-broken = { $club }: { $missing }
home-broken-paused = The club is paused until that is mended, and goes on by itself then. Nobody's streak suffers.
home-broken-waits = The club's other home goes on; what is due here waits until that is mended.
finding-channel-gone = The club's channel { $detail } was deleted, or I cannot see it; an organizer can start the club in another channel.
finding-not-allowed = I lack a permission in the club's channel: { $detail }. Please give it to me there.
finding-not-running = { $detail } does not run in this process.

## The doctor and one's own page

club-doctor = Check the club's channel and what comes next
    .example = /club doctor
doctor-title = How { $club } is doing
doctor-nothing-to-check = Nothing can be checked here.
doctor-no-organizer = The club has no organizer left; whoever manages this workspace can name one with /club settings.
doctor-paused = The picks are paused; /club resume goes on.
doctor-stranded = None of the club's homes can be posted to; it goes on by itself once one is mended.
doctor-moment = { $at } – { $step }
doctor-nothing-comes = Nothing is planned.
doctor-shift = { $step }: { $before } ({ $before_utc } UTC), then { $after } ({ $after_utc } UTC)
label-shift = The clocks change { $at } ({ $old } to { $new }); the week stays on the wall
label-next = What comes next
home-no-club = You are in no club yet. In a club's channel, /paper now shows this week's paper; your first entry makes you a member.
home-paper = This week's paper
home-done = You have handed in what the round asks for.
home-streak = Your streak
home-notes = Your latest notes
home-reminded = Reminders by direct message are on.
home-not-reminded = Reminders by direct message are off.
button-mine = My notes
keep-own-only = You can keep your own messages only; ask { $author } to keep this one.
