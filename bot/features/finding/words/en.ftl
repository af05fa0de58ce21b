## Finding

paper-find = Find papers, notes, terms and connections of the club
    .more = All words must be in it. What others wrote about this week's paper is found once it is open to you.
    .example = /paper find attention heads
    .label-words = What to look for
find-in-round = { $what }, round { $number }
find-none = Nothing in this club holds “{ $words }”. Perhaps it should read about it?
find-what = I cannot look for “{ $typed }”; give a word, a number or a symbol, like /paper find attention heads.
button-more = More
button-nominate-words = Look for a paper to propose
