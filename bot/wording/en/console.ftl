## The console

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
console-form-how = Enter goes to the next field, Alt-Enter starts a new line. A single dot or Ctrl-C leaves the form.
console-form-needed = { $label } (needed)
console-form-left = You left the form; nothing was handed in.
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
found-console-channel = The channel { $detail } is open to me.
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
