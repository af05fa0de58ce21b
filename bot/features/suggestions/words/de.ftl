feature-suggestions = neue Paper aus dem, was der Club verfolgt

## The audit

audit-suggest = Runde { $number }, Empfehlungen
audit-organizers-sources = An die Organisation: eine Quelle, die nichts liefert

## What a club follows, and the new papers proposed from it

club-follow = Ansehen oder ändern, was der Club für neue Paper verfolgt
    .name = verfolgen
    .name-source = quelle
    .name-stop = beenden
    .name-suggest = empfehlungen
    .more = Eine Kategorie von arXiv (cs.LG), Worte oder eine Abfrage an arXiv, oder die Adresse eines Feeds. Einen halben Tag vor der Abstimmung kommen die nächstgelegenen neuen Paper.
    .example = /club follow cs.LG
    .label-source = Eine Kategorie wie cs.LG, Worte, ein Feed
    .called-source = Was verfolgt wird
    .label-stop = Was nicht mehr: Nummer oder Name
    .called-stop = Was nicht mehr
    .label-suggest = Empfehlungen je Runde, 0 bis 10
    .called-suggest = Empfehlungen je Runde
follow-title = Was { $club } verfolgt
follow-none = Der Club verfolgt noch nichts. /club follow nimmt eine Kategorie von arXiv wie cs.LG, ein paar Suchworte oder die Adresse eines Feeds.
follow-line = { $number }. { $source }
follow-suggest =
    { $count ->
        [0] Empfohlen wird nichts; /club follow suggest: 3 ändert das.
        [one] Höchstens ein neues Paper je Runde wird empfohlen.
       *[other] Höchstens { $count } neue Paper je Runde werden empfohlen.
    }
follow-next = Die nächsten Empfehlungen kommen { $at }.
follow-added = { $club } verfolgt jetzt { $source }.
follow-stopped = { $club } verfolgt { $source } nicht mehr.
button-stop-following = Nicht mehr: { $source }
suggested-title = Neu, und nah an dem, was wir lesen
suggested-intro =
    { $count ->
        [one] Bevor die Abstimmung beginnt: ein Paper, das du vielleicht vorschlagen möchtest.
       *[other] Bevor die Abstimmung beginnt: Paper, die du vielleicht vorschlagen möchtest.
    }
suggested-near = Nah an „{ $title }“: { $words }
suggested-new = Neu in { $source }
button-nominate = { $number } vorschlagen
source-fails = { $club }: Von { $source } bekomme ich nichts – { $problem }.
source-fails-hint = Die Woche geht ohne weiter, und ich versuche es weiter. /club follow zeigt, wie es steht, und beendet es.
source-problem-address = der Adresse kann ich nicht folgen
source-problem-private = die Adresse ist nicht öffentlich
source-problem-unreachable = unter der Adresse antwortet niemand
source-problem-slow = die Antwort dauert zu lange
source-problem-large = es ist zu groß
source-problem-redirects = es schickt mich im Kreis
source-problem-missing = unter der Adresse ist nichts mehr
source-problem-closed = es lässt mich nicht hinein
source-problem-broken = was kommt, ist nicht zu lesen
source-problem-other-kind = die Adresse führt zu etwas, das kein Feed ist
source-problem-silent = es antwortet nicht
no-source-category = Eine Kategorie „{ $typed }“ hat arXiv nicht; meinst du { $nearest }?
no-source-address = „{ $typed }“ ist keine Adresse, der ich folgen kann; gib die ganze Adresse des Feeds an, etwa https://example.org/feed.xml.
no-source-question = Die Abfrage „{ $typed }“ kann ich nicht lesen; schreib sie wie ti:attention AND (cat:cs.LG OR cat:stat.ML), oder nimm einfache Worte.
no-source-words = In „{ $typed }“ sind keine Worte zum Suchen; gib eine Kategorie wie cs.LG, ein paar Worte oder die Adresse eines Feeds an.
no-source-empty = Sag mir, was verfolgt werden soll: eine Kategorie von arXiv wie cs.LG, ein paar Worte oder die Adresse eines Feeds.
no-source-too-long = Das ist zu lang; gib eine Kategorie wie cs.LG, ein paar Worte oder die Adresse eines Feeds an.
source-unread = { $source } kann ich nicht verfolgen: { $problem }. Bitte prüf die Adresse, oder gib die des Feeds an.
source-silent = { $source } lässt sich gerade nicht ansehen; bitte versuch es in ein paar Minuten noch einmal.
source-finds-nothing = Zu „{ $source }“ findet arXiv nichts; versuch andere Worte, oder eine Kategorie wie cs.LG.
source-known = { $source } verfolgt der Club schon; /club follow zeigt alles.
source-not-followed = „{ $typed }“ verfolgt der Club nicht; /club follow zeigt, was.
too-many-sources = Der Club verfolgt schon { $most } Quellen; beende erst eine mit /club follow.
label-sources = Quellen, die nichts liefern
