## Coming or not

feature-attending = wer zur Diskussion kommt, eine Erinnerung eine Stunde vorher, und wer da war
paper-coming = Sagen, ob du zur nächsten Diskussion kommst
    .name = kommen
    .name-answer = antwort
    .more = Ohne Antwort zeigt es, wie viele kommen, was du gesagt hast und wie oft du da warst. Bis zum Abschluss kannst du es dir anders überlegen. Wer kommt, bekommt eine Stunde vorher eine Nachricht.
    .example = /paper coming maybe
    .label-answer = Ich komme, vielleicht, oder diesmal nicht
    .called-answer = Ob du kommst
paper-attendance = Notieren, wer bei der letzten Diskussion war
    .name = anwesend
    .name-who = wer
    .more = Für die Leitung und die Organisation. Es zeigt eine Liste zum Auswählen; mit einem Namen kommt dieses Mitglied dazu. Jedes Mitglied sieht nur bei sich, wie oft es da war.
    .example = /paper attendance
    .label-who = Wer noch da war
    .called-who = Wer noch da war
audit-coming = Runde { $number }, wer kommt
audit-event = Runde { $number }, Event des Servers
audit-soon = Runde { $number }, vor der Diskussion
audit-there = Runde { $number }, wer da war
say-coming = Ich komme
say-maybe = Vielleicht
say-not-this-time = Diesmal nicht
button-counted = { $label } ({ $count })
button-no-discussion-letters = Keine solchen Erinnerungen
button-there-more = Weitere Mitglieder
event-name = { $club }: { $papers }
coming-title = Wer kommt zur Diskussion?
coming-over-title = Die Diskussion
coming-when = Die Diskussion ist { $at }.
coming-off = Für diese Runde gibt es keine feste Diskussionszeit mehr.
coming-nobody = Zugesagt oder abgesagt hat noch niemand.
coming-count = Kommen: { $coming } · vielleicht: { $maybe } · diesmal nicht: { $absent }
coming-were-there =
    { $count ->
        [one] Ein Mitglied war da.
       *[other] { $count } Mitglieder waren da.
    }
coming-had-said =
    { $count ->
        [0] Niemand hatte zugesagt.
        [one] Ein Mitglied hatte zugesagt.
       *[other] { $count } Mitglieder hatten zugesagt.
    }
coming-none = Demnächst gibt es keine Diskussion.
coming-too-late = Diese Runde ist vorbei; /paper coming zeigt die nächste Diskussion.
coming-letter = Eine Stunde vorher schreibe ich dir, wie du hinkommst.
coming-away = Am Tag, an dem Runde { $number } diskutiert wird, bist du weg; du zählst darum als „kommt nicht“. /paper coming ändert das.
said-coming = Notiert: Du kommst.
said-maybe = Notiert: vielleicht.
said-not-this-time = Notiert: diesmal nicht.
own-coming = Du hast zugesagt.
own-maybe = Du hast gesagt: vielleicht.
own-not-this-time = Du hast gesagt: diesmal nicht.
coming-soon = { $club } diskutiert { $papers } { $at }, und du hast zugesagt.

## Who was there

there-title = Wer war bei der Diskussion?
there-ask = Runde { $number }: Wähl alle aus, die da waren. Das geht jederzeit noch einmal, wenn jemand fehlt.
there-so-far = Bisher notiert: { $names }
there-choose = Wer da war
there-said-coming = hat zugesagt
there-said-maybe = sagte: vielleicht
there-said-not-this-time = sagte: diesmal nicht
there-noted =
    { $count ->
        [0] Für Runde { $number } ist niemand notiert.
       *[other] Für Runde { $number } notiert: { $names }
    }
there-not-yours = Wer da war, notiert die Leitung der Diskussion oder die Organisation.
there-too-early = Noch hat keine Diskussion begonnen; danach fragt /paper attendance, wer da war.
counted-there = { $count } bei der Diskussion
came-to =
    { $count ->
        [one]
            { $came ->
                [0] Bei der letzten Diskussion warst du nicht.
               *[other] Bei der letzten Diskussion warst du da.
            }
       *[other] Du warst bei { $came } der letzten { $count } Diskussionen.
    }
remind-discussion-on = Wenn du sagst, dass du zu einer Diskussion kommst, bekommst du eine Stunde vorher eine Direktnachricht.
remind-discussion-off = Keine Direktnachrichten mehr vor Diskussionen, zu denen du kommst.
