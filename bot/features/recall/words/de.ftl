feature-recall = Fragen zu Papern von vor ein paar Wochen, für alle, die das mögen

## The audit

audit-recall = Runde { $number }, eine Nachricht mit Fragen

## Recall: questions about papers of some weeks ago

recall-title = Weißt du es noch? Von { $club }
recall-ago =
    { $weeks ->
        [one] Vor einer Woche hast du „{ $title }“ gelesen.
       *[other] Vor { $weeks } Wochen hast du „{ $title }“ gelesen.
    }
recall-gap = Welches Wort fehlt in dem, was du geschrieben hast?
recall-unclear = Das war dir damals unklar. Könntest du es jetzt erklären?
recall-open = Ohne nachzusehen: Was hat es gezeigt, in einem Satz?
button-recall = Zeig, was ich schrieb: { $title }
button-recall-off = Keine Fragen mehr
button-knew = Wusste ich
button-knew-not = Nicht so ganz
recalled-yes = Gut gemerkt. Notiert ist der Tag, nicht die Antwort.
recalled-no = Dafür ist das Fragen da: Jetzt hast du es wieder gesehen. Notiert ist der Tag, nicht die Antwort.
remind-recall-on = Mitten in der Woche bekommst du ein paar Fragen zu dem, was du vor 1, 4 und 12 Wochen gelesen hast, aus deinen eigenen Zusammenfassungen. Von deinen Antworten behalte ich nur den Tag.
remind-recall-off = Keine Fragen mehr zu dem, was du gelesen hast.
