feature-builds = kleine Nachbauten dessen, was ein Paper tut

## The audit

audit-build = Runde { $number }, ein begonnener Nachbau
audit-built = Runde { $number }, das Ergebnis eines Nachbaus
audit-check = Eine Nachricht, die fragt, wie es mit einem Nachbau geht

## Building

paper-build = Eine kleine Fassung dessen bauen, was ein Paper tut
    .name = bauen
    .name-what = was
    .name-repo = repository
    .name-paper = paper
    .more = Sag, was du baust; ein Link zum Repository kann folgen. Nach zwei Wochen frage ich, wie es geht.
    .example = /paper build what: attention in 40 lines of NumPy repo: https://example.org/tiny
    .label-what = Was du baust, in ein paar Worten
    .called-what = Was du baust
    .label-repo = Link zum Repository, http oder https
    .called-repo = Link zum Repository
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
paper-claim = Sagen, was du baust
    .example = attention in 40 lines of NumPy
    .title = Was baust du?
    .label-what = Was du baust, in ein paar Worten
    .called-what = Was du baust
    .hint-what = Klein ist gut: ein Abend oder zwei.
    .label-repo = Link zum Repository
    .hint-repo = Er kann folgen.
paper-result = Erzählen, was aus einem Nachbau wurde
    .example = It runs, and is as slow as the paper says.
    .title = Was daraus wurde
    .label-result = Was herauskam
    .hint-result = Was geht, was nicht, eine Zahl oder zwei.
    .label-repo = Link zum Repository
    .label-learned = Was du gelernt hast
    .hint-learned = Was würdest du jemandem sagen, der es als Nächstes baut?
build-what-missing = Bitte sag, was du baust, etwa: /paper build what: attention in 40 lines of NumPy
build-no-address = „{ $typed }“ ist kein Link zu einem Repository; gib einen an wie https://example.org/tiny
build-has-result = Dein Nachbau von „{ $title }“ hat schon ein Ergebnis; das kannst du ändern.
build-over = Dieser Nachbau läuft nicht mehr; /paper build zeigt, was läuft.
no-such-build = So einen Nachbau hast du nicht; /paper build zeigt, was läuft.
build-claimed = Er ist deiner: { $what }. Ich frage { $check }, wie es geht; viel Spaß.
build-changed = Dein Nachbau ist geändert: { $what }.
build-let-go = Du hast ihn losgelassen. Das ist in Ordnung; die nächste Idee ist eine neue.
build-asked-again = Gut. Ich frage { $check } noch einmal.
build-rests = Gut. Ich frage nicht mehr; wenn es etwas zu zeigen gibt, nimmt es /paper build.
build-noted = Das ist schon notiert.
build-finished = Dein Ergebnis steht beim Paper, im Thread und im nächsten Rückblick. Gut gebaut.
build-finished-again = Dein Ergebnis ist geändert.
build-claim-line = { $who } baut eine kleine Fassung: { $what }
build-gone-line = { $who } hatte das begonnen und losgelassen: { $what }
build-done-line = { $who } hat das gebaut: { $what }
build-removed = Hier stand ein Nachbau; er wurde zurückgenommen.
build-result-title = Gebaut: { $what }
build-by = { $who } hat eine kleine Fassung von „{ $title }“ gebaut.
build-learned = Was dabei zu lernen war
build-check = Vor zwei Wochen wolltest du nach „{ $title }“ „{ $what }“ bauen. Wie geht es damit?
builds-title = Was der Club baut
builds-of = Gebaut nach „{ $title }“
builds-none = Noch baut niemand etwas. Klein ist gut: ein Abend oder zwei.
builds-own = Deine
builds-others = Die der anderen
build-line-open = { $who } baut { $what } – „{ $title }“, seit { $since }
build-line-done = { $who } hat { $what } gebaut – „{ $title }“
build-line-gone = { $who } hat { $what } losgelassen – „{ $title }“
digest-built = { $who }: { $what } – { $link }
digest-built-bare = { $who }: { $what }
label-built = Diese Woche gebaut
link-repo = Repository
button-claim = Ich baue etwas
button-result = Es läuft
button-result-of = Es läuft: { $what }
button-still = Noch dran
button-let-go = Loslassen
button-let-go-of = Loslassen: { $what }

## Entries

counted-builds =
    { $count ->
        [one] ein Nachbau
       *[other] { $count } Nachbauten
    }

## The figures of a year

year-builds =
    { $count ->
        [one] Nachbau
       *[other] Nachbauten
    }
