feature-builds = small versions of what a paper does, built by members

## The audit

audit-build = Round { $number }, a build that was claimed
audit-built = Round { $number }, the result of a build
audit-check = A letter that asks how a build goes

## Building

paper-build = Build a small version of what a paper does
    .more = Say what you build; a link to its repository can follow. After two weeks I ask you how it goes.
    .example = /paper build what: attention in 40 lines of NumPy repo: https://example.org/tiny
    .label-what = What you build, in a few words
    .called-what = What you build
    .label-repo = Link to the repository, http or https
    .called-repo = Link to the repository
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
paper-claim = Say what you build
    .example = attention in 40 lines of NumPy
    .title = What do you build?
    .label-what = What you build, in a few words
    .called-what = What you build
    .hint-what = Small is good: an evening or two.
    .label-repo = Link to the repository
    .hint-repo = It can follow later.
paper-result = Tell what came of a build
    .example = It runs, and is as slow as the paper says.
    .title = What came of it
    .label-result = What came out
    .hint-result = What works, what does not, a number or two.
    .label-repo = Link to the repository
    .label-learned = What was learned
    .hint-learned = What would you tell somebody who builds it next?
build-what-missing = Please say what you build, for example: /paper build what: attention in 40 lines of NumPy
build-no-address = “{ $typed }” is no link to a repository; give one like https://example.org/tiny
build-has-result = Your build of “{ $title }” has its result already; you can change that.
build-over = This build is not going on any more; /paper build shows what is.
no-such-build = There is no such build of yours; /paper build shows what is.
build-claimed = It is yours: { $what }. I ask you how it goes { $check }; have fun.
build-changed = Your build is changed: { $what }.
build-let-go = You have let it go. That is fine; the next idea is a new one.
build-asked-again = Good. I ask again { $check }.
build-rests = Good. I do not ask again; when there is something to show, /paper build takes it.
build-noted = That is noted already.
build-finished = Your result is with the paper, in the thread and in the next digest. Well built.
build-finished-again = Your result is changed.
build-claim-line = { $who } builds a small version: { $what }
build-gone-line = { $who } had begun to build this and let it go: { $what }
build-done-line = { $who } built this: { $what }
build-removed = A build stood here; its builder has taken it back.
build-result-title = Built: { $what }
build-by = { $who } built a small version of “{ $title }”.
build-learned = What was learned
build-check = Two weeks ago you wanted to build “{ $what }” after “{ $title }”. How does it go?
builds-title = What the club builds
builds-of = Built after “{ $title }”
builds-none = Nobody builds anything yet. Small is good: an evening or two.
builds-own = Yours
builds-others = Others'
build-line-open = { $who } builds { $what } – “{ $title }”, since { $since }
build-line-done = { $who } built { $what } – “{ $title }”
build-line-gone = { $who } let { $what } go – “{ $title }”
digest-built = { $who }: { $what } – { $link }
digest-built-bare = { $who }: { $what }
label-built = Built this week
link-repo = repository
button-claim = I build something
button-result = It works
button-result-of = It works: { $what }
button-still = Still on it
button-let-go = Let it go
button-let-go-of = Let go: { $what }

## Entries

counted-builds = { $count ->
    [one] one build
   *[other] { $count } builds
}

## The figures of a year

year-builds = { $count ->
    [one] thing built
   *[other] things built
}
