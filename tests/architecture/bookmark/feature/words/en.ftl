paper-bookmark = Keep a paper to come back to, or see those you kept
    .example = /paper bookmark the proof in appendix B
    .label-why = Why you want to come back to it
    .label-paper = Which paper, if not this week's
bookmark-kept = “{ $title }” is among your bookmarks.
bookmark-none = You have kept no paper yet: /paper bookmark with a word why keeps this week's.
bookmark-title = { $count ->
    [one] Your bookmark
   *[other] Your { $count } bookmarks
}
counted-bookmarks = { $count ->
    [one] one bookmark
   *[other] { $count } bookmarks
}
club-settings-label-whys = Whether the list of bookmarks says why
setting-whys = whys: { $value }
find-bookmark = Bookmark of { $who }
bookmark-come-back = You wanted to come back to this: { $why }
step-bookmark = bookmarks
audit-bookmark = Round { $number }, a letter about bookmarks
