feature-terms = words from the papers, each explained once by a member

## The audit

audit-known = Round { $number }, words explained before
audit-terms = Round { $number }, words to explain

## Entries

counted-terms = { $count ->
    [one] one word explained
   *[other] { $count } words explained
}

## Terms

paper-term = Ask what a word means, or explain one
    .more = A word nobody explained yet goes onto a list in the thread, without your name. Anybody can explain it, or improve what is there; /paper term alone shows all of them.
    .example = /paper term attention head
    .title = Explain a term
    .label-term = The word
    .label-what = explain it, see earlier words, or drop it
    .called-what = What to do with the word
    .label-paper = Where it was met, if not in this week's paper
    .called-paper = Where it was met
    .label-explanation = What it means, in your own words
    .called-explanation = What it means
    .hint-explanation = As you would have wished to be told. Anybody can improve it later.
terms-title = { $count ->
    [0] Every word is explained
    [one] One word waits to be explained
   *[other] { $count } words wait to be explained
}
terms-all-known = Ask for another one with /paper term WORD; nobody is named.
terms-choose = Explain one of them
terms-more = … and { NUMBER($count) } more
terms-none = Nobody has asked for a word yet. /paper term WORD puts one on the list, without your name.
terms-draft = What you wrote is kept: /paper term WORD what: explain opens it again.
terms-taken-back = An explanation stood here; its author has taken it back.
words-title = The club's words
known-title = The club has explained these before
history-title = What was said of “{ $term }”
term-line = { $term }: { $words } – { $who }
term-by = { $who }, { $at }
term-from = { $who }, { $at }, from “{ $title }”
term-flagged = “{ $term }” is on the list now, without your name.
term-flagged-before = “{ $term }” is on the list already; nobody has explained it yet.
term-explained = Thank you. “{ $term }” is explained now.
term-improved = Thank you. “{ $term }” is explained in your words now; the earlier ones are kept.
term-dropped = “{ $term }” is off the list.
term-form = “{ $term }”
term-form-for = “{ $term }”, met in “{ $title }”
unexplain-sure = Delete your explanation for good? What was said before it counts again.
unexplained = Your explanation is deleted.
label-explained = Explained
label-to-explain = To be explained
label-new-terms = Terms explained this week
button-explain = Explain: { $term }
button-improve = Improve it
button-earlier = Earlier ones
button-unexplain = Delete: { $words }
not-a-term = “{ $typed }” is no word I could keep; a term needs a letter, a number or a symbol.
too-many-terms = { NUMBER($most) } words wait to be explained already; please explain one of them first, /paper term lists them.
no-such-term = Nobody has asked for “{ $typed }” here; /paper term lists all words.
no-such-source = “{ $typed }” is not a paper of this club; /paper find looks for one, or leave it out.
not-explained = Nobody has explained “{ $term }” yet; /paper term { $term } what: explain opens the form.
term-stays = “{ $term }” is explained and stays; its authors can delete their own words.
no-such-explanation = That explanation is not there any more, or is not yours.

## The figures of a year

year-terms = { $count ->
    [one] word explained
   *[other] words explained
}
find-term = Term: { $term }
