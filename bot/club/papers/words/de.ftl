## Connections between papers

several-fit = Zu „{ $typed }“ passen mehrere Paper: { $titles }; bitte gib mehr vom Titel an, oder eine Nummer oder einen Link.

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = Aus zwei Papern, die dasselbe sind, eins machen
    .name = zusammenlegen
    .name-paper = paper
    .name-into = bleibt
    .more = Alles, was zum ersten gehört, geht an das zweite; vorher siehst du, was.
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = Dieses Paper verschwindet
    .label-into = Dieses Paper bleibt
club-correct = Richtigstellen, was von einem Paper gesagt wird
    .name = richtigstellen
    .name-paper = paper
    .name-original = original
    .more = Es öffnet sich ein Formular mit dem, was da ist. Was du richtigstellst, bleibt, was die Bibliothek später auch sagt.
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = Paper richtigstellen
    .label-paper = Ein Paper des Clubs
    .label-original = Zurück zu den Angaben der Bibliothek
    .label-title = Titel
    .label-authors = Namen, mit ; dazwischen
    .called-authors = Namen
    .hint-authors = Was leer bleibt, bleibt, wie es ist; das Wort none nimmt es weg.
    .label-link = Adresse
    .label-published = Erschienen, etwa 2017-06-12 oder 2017
    .called-published = Erschienen
button-correct-it = Richtigstellen
button-sure-merge = Ja, eins daraus machen
merge-sure =
    Aus „{ $title }“ und „{ $into }“ ein Paper machen, mit dem Namen „{ $into }“? Mit geht: { $rounds ->
        [one] eine Runde
       *[other] { $rounds } Runden
    }, { $notes ->
        [one] eine Notiz
       *[other] { $notes } Notizen
    }, { $nominations ->
        [one] ein offener Vorschlag
       *[other] { $nominations } offene Vorschläge
    } mit { $votes ->
        [one] einer Stimme
       *[other] { $votes } Stimmen
    }; und die Verbindungen, Begriffe, Fragen und Nachbauten. Das lässt sich nicht zurücknehmen.
merged = „{ $title }“ ist jetzt „{ $into }“, mit allem, was dazugehörte.
corrected = „{ $title }“ ist richtiggestellt; was ich gepostet hatte, folgt gleich.
uncorrected = „{ $title }“ ist wieder, wie es war; was ich gepostet hatte, folgt gleich.
no-such-known-paper = Ein Paper „{ $typed }“ hat der Club nicht; gib Titel, arXiv-Nummer oder Link an, wie sie im Club stehen.
merge-same = „{ $title }“ ist schon dieses Paper; bitte nenn zwei verschiedene.
nothing-corrected = Bei „{ $title }“ steht schon alles so.
never-corrected = Bei „{ $title }“ wurde nichts richtiggestellt.

## The paper of the week

line-of-paper = { $line } – „{ $title }“

## Kinds and labels

authors-unknown = ohne Namen, { $year }
authors-more = { $first } u. a.
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ zurückgezogen

## Refusals

nominate-what = Sag mir, welches Paper: eine arXiv-Nummer, eine DOI, eine Adresse oder ein paar Suchworte, etwa /paper nominate 1706.03762.
unreadable =
    { $why ->
        [address] „{ $link }“ ist keine Adresse, der ich folgen kann
        [private] { $link } führt in ein privates Netz oder an einen ungewöhnlichen Port, dorthin gehe ich nicht
        [unreachable] Bei { $link } antwortet niemand
        [slow] { $link } hat nicht rechtzeitig geantwortet
        [large] { $link } ist zu groß zum Lesen
        [redirects] { $link } schickt mich ohne Ende weiter
        [missing] Bei { $link } ist nichts
        [closed] { $link } lässt mich nicht hinein
        [other-kind] { $link } ist eine Datei, die ich nicht lesen kann, etwa ein PDF
        [no-title] Die Seite { $link } sagt nicht, wie sie heißt
       *[broken] { $link } hat etwas geschickt, das ich nicht lesen kann
    }; bitte gib es von Hand ein, mit dem Knopf oder so: /paper nominate title: DER TITEL link: https://…
nothing-found = Zu „{ $words }“ habe ich nichts gefunden; versuch andere Worte, eine arXiv-Nummer, DOI oder Adresse, oder gib es von Hand ein.
no-such-doi = Die DOI { $doi } führt nirgends hin; bitte prüf sie, oder gib das Paper von Hand ein.
no-such-pubmed = PubMed kennt kein Paper { $number }; bitte prüf die Nummer, oder gib das Paper von Hand ein.
no-such-paper = arXiv kennt kein Paper { $reference }; bitte prüf die Nummer.
withdrawn = „{ $title }“ wurde zurückgezogen ({ $comment }); bitte nimm ein anderes.
bad-link = „{ $link }“ ist keine Webadresse; sie sollte mit https:// beginnen.
setting-search = Wo nach Worten gesucht wird, der Reihe nach (search: { $value })
no-such-search = In „{ $typed }“ kann ich nicht suchen; ich kenne { $known }.
find-paper = Paper
