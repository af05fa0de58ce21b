## Finding

paper-find = Paper, Notizen, Begriffe und Verbindungen des Clubs finden
    .name = finden
    .name-words = worte
    .more = Alle Worte müssen vorkommen. Was andere zum Paper der Woche schrieben, findet sich, sobald es dir offensteht.
    .example = /paper find attention heads
    .label-words = Wonach gesucht wird
find-in-round = { $what }, Runde { $number }
find-none = In diesem Club kommt „{ $words }“ nicht vor. Vielleicht sollte er darüber lesen?
find-what = Nach „{ $typed }“ kann ich nicht suchen; gib ein Wort, eine Zahl oder ein Zeichen an, etwa /paper find attention heads.
button-more = Mehr
button-nominate-words = Ein Paper zum Vorschlagen suchen
