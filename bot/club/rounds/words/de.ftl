## Commands: members

paper-now = Das Paper der Woche, seine Termine, und was du noch offen hast
    .name = jetzt
    .example = /paper now
paper-entries = Sehen, wer eingereicht hat, und was
    .name = beiträge
    .name-paper = paper
    .more = Was andere schrieben, geht für dich auf, wenn du selbst eingereicht hast, und für alle beim Abschluss; ältere Paper auch.
    .example = /paper entries
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper

## Commands: organizers

club-pick = Das nächste Paper, oder das dieser Woche, selbst wählen
    .name = wählen
    .name-paper = paper
    .name-when = wann
    .name-undo = zurück
    .more = Gib eine Nummer vom Stimmzettel an, eine arXiv-Nummer, eine DOI, eine Adresse oder Suchworte. „next“ ist die nächste Wahl, „now“ liest es sofort; wird schon eins gelesen, tritt es an dessen Stelle („replace“) oder dazu („join“). „undo: yes“ nimmt die letzte Wahl zurück.
    .example = /club pick 1512.03385 when: now
    .label-paper = Nummer, arXiv-Nummer, DOI, Adresse oder Worte
    .called-paper = Das Paper
    .label-when = Bei der nächsten Wahl, oder jetzt
    .called-when = Wann es gelesen wird
    .label-undo = Die letzte Wahl zurücknehmen
club-skip = Die nächste Runde auslassen
    .name = auslassen
    .more = Keine Serie leidet, und die Vorschläge warten auf die nächste.
    .example = /club skip

## Asking people who know

nothing-read-yet = Der Club hat noch nichts gelesen; /paper now sagt, wann das erste Paper gewählt wird.

## The audit

audit-pick = Runde { $number }, Paper der Woche
audit-repick = Runde { $number }, ein anderes Paper
audit-unpick = Runde { $number }, eine Wahl zurückgenommen
audit-skipped = Runde { $number }, ausgelassen
audit-resume = Runde { $number }, Ende der Pause
audit-remind = Runde { $number }, Erinnerung
audit-remind-direct = Runde { $number }, Erinnerung
audit-discuss = Runde { $number }, Diskussion
audit-moved = Runde { $number }, Abschluss verschoben
audit-organizers-clocks = An die Organisation: Die Regeln der Uhren haben sich geändert
audit-organizers-missed = An die Organisation: was verpasst wurde

## Nominations and the vote

call-title = Was lesen wir als Nächstes?
call-line =
    { $count ->
        [0] Vorgeschlagen ist noch nichts. /paper nominate nimmt eine arXiv-Nummer, eine DOI, eine Adresse oder ein paar Worte; die Wahl ist { $pick }.
        [one] Ein Paper ist bisher vorgeschlagen. Gib deins mit /paper nominate dazu; die Wahl ist { $pick }.
       *[other] { $count } Paper sind bisher vorgeschlagen. Gib deins mit /paper nominate dazu; die Wahl ist { $pick }.
    }
nominated-by = Vorgeschlagen von { $who }
nothing-nominated-yet = Zur Wahl steht noch nichts, und sie ist { $left } ({ $pick }). Schlag ein Paper mit /paper nominate vor; sonst fällt die Runde aus, und keine Serie leidet.
nothing-chosen-yet = Noch ist kein Paper gewählt, und die Wahl ist { $left } ({ $pick }). Die Organisation wählt mit /club pick; sonst fällt die Runde aus, und keine Serie leidet.

## The club

picked-now = Jetzt wird „{ $title }“ gelesen; die Karte kommt gleich.
picked-instead = Diese Woche wird „{ $title }“ gelesen, statt „{ $gone }“.
picked-beside = Diese Woche wird auch „{ $title }“ gelesen.
pick-which =
    { $count ->
        [one] „{ $read }“ wird gerade gelesen. Soll „{ $title }“ an dessen Stelle, oder dazu?
       *[other] { $count } Paper werden gerade gelesen. An wessen Stelle soll „{ $title }“, oder soll es dazu?
    }
pick-undone = Die Wahl von „{ $title }“ ist zurückgenommen.
picked-for = „{ $title }“ wird das Paper der Runde, die { $pick } gewählt wird.
skip-sure = Die Runde auslassen, die { $pick } gewählt würde? Keine Serie leidet, und die Vorschläge warten.
skipped-done = Die Runde vom { $pick } fällt aus.
missed = { $club }: Ich war länger weg als die { $patience } Stunden, die der Club wartet, darum ist das ausgefallen: { $steps } (ab { $first }).
clocks-changed = { $club }: Die Regeln der Uhren in { $zone } haben sich geändert ({ $version }). Was noch kommt, behält dort seine Uhrzeit und wurde verschoben: { $steps } (ab { $first }). Zu tun ist nichts.
missed-hint = Keine Serie leidet. /club audit zeigt es, und /club pick oder /club rhythm bringt die Woche in Ordnung.

## What a platform lacks

home-broken = { $club }: { $missing }
home-broken-paused = Der Club pausiert, bis das behoben ist, und macht dann von selbst weiter. Keine Serie leidet.
home-lost = Um umzuziehen: Wer den neuen Kanal verwaltet, tippt dort { $command } code: { $code }. Der Code gilt einmal, 24 Stunden lang; der Knopf gibt einen neuen.
home-broken-waits = Der andere Kanal des Clubs macht weiter; was hier zu posten ist, wartet, bis das behoben ist.

## Entries

now-done = Du hast eingereicht: { $kinds }.
now-handed =
    { $count ->
        [0] Eingereicht hat noch niemand.
        [one] Ein Mitglied hat eingereicht.
       *[other] { $count } Mitglieder haben eingereicht.
    }
now-voting =
    { $count ->
        [0] Die Abstimmung über das nächste Paper läuft, aber vorgeschlagen ist nichts: /paper nominate. Die Wahl ist { $pick }.
        [one] Die Abstimmung über das nächste Paper läuft, mit einem Paper. Die Wahl ist { $pick }.
       *[other] Die Abstimmung über das nächste Paper läuft, mit { $count } Papern. Die Wahl ist { $pick }.
    }
now-coming =
    { $count ->
        [0] Für die nächste Runde ist noch nichts vorgeschlagen: /paper nominate. Die Wahl ist { $pick }.
        [one] Für die nächste Runde ist ein Paper vorgeschlagen. Die Wahl ist { $pick }.
       *[other] Für die nächste Runde sind { $count } Paper vorgeschlagen. Die Wahl ist { $pick }.
    }
now-vote-opens = Die Abstimmung beginnt { $opens }.
now-paused = Die Wahlen pausieren; Vorschläge sind trotzdem willkommen.
now-paused-until = Die Wahlen pausieren bis { $until }; Vorschläge sind trotzdem willkommen.

## Streaks

saved-by-freeze =
    { $count ->
        [one] Ein Joker hat die Serie von { $names } gerettet.
       *[other] Joker haben die Serien von { $names } gerettet.
    }

## The paper of the week

paper-of-the-week =
    { $count ->
        [one] Paper der Woche: { $title }
       *[other] { $count } Paper in dieser Runde
    }
paper-named = „{ $title }“
tally-line =
    { $count ->
        [one] 1 Stimme
       *[other] { $count } Stimmen
    } – { $title }
tally-rests = Wessen Paper gerade gewählt wurde, setzt eine Runde aus; was mehr Stimmen hat oder länger wartet, bleibt darum auf dem Stimmzettel.
tally-tie-rested = Es war Gleichstand: Wessen Paper letztes Mal gewählt wurde oder schon einen Platz hat, lässt andere vor.
tally-tie-waited = Es war Gleichstand: Was am längsten gewartet hat, kommt zuerst.
tally-tie-both = Es war Gleichstand: Wessen Paper letztes Mal gewählt wurde oder schon einen Platz hat, lässt andere vor, und von denen kam, was am längsten gewartet hat.
tally-chosen = Diesmal hat die Organisation gewählt.
lapsed-line =
    { $count ->
        [one] Ein Vorschlag ist verfallen: { $titles }
       *[other] { $count } Vorschläge sind verfallen: { $titles }
    }
week-remind = Erinnerung { $at }
week-discuss = Diskussion { $at }
week-wrap = Einreichen bis { $at }
skipped-empty = Runde { $number } fällt aus: Es stand nichts zur Wahl. Keine Serie leidet, und die nächste Wahl ist { $coming }.
skipped-unchosen = Runde { $number } fällt aus: Es wurde kein Paper gewählt. Keine Serie leidet, und die nächste Wahl ist { $coming }.
skipped-asked = Runde { $number } lässt die Organisation aus. Keine Serie leidet, und die nächste Wahl ist { $coming }.
skipped-undone = Runde { $number } wird nicht gelesen: Die Organisation hat die Wahl zurückgenommen. Keine Serie leidet, und die nächste Wahl ist { $coming }.
repicked-instead = Die Organisation hat für diese Woche ein anderes Paper gewählt: „{ $title }“ statt „{ $gone }“.
repicked-beside = Die Organisation hat für diese Woche noch ein Paper gewählt: „{ $title }“.
repicked-back = Die Organisation hat das zurückgenommen: Diese Woche wird „{ $again }“ gelesen, nicht „{ $title }“.
repicked-off = Die Organisation hat das zurückgenommen: „{ $title }“ wird diese Woche nicht gelesen.
skipped-missed = Runde { $number } fällt aus: Ich war bei der Wahl weg. Keine Serie leidet, und die nächste Wahl ist { $coming }.
reminder-title = Noch ist Zeit zu lesen
reminder-line =
    { $count ->
        [0] Zu { $papers } hat noch niemand eingereicht – ein erster ehrlicher Satz zählt.
        [one] Zu { $papers } hat ein Mitglied eingereicht. Ein Satz ist ein Anfang.
       *[other] Zu { $papers } haben { $count } Mitglieder eingereicht. Ein Satz ist ein Anfang.
    }
reminder-direct = { $club } liest diese Woche { $papers }, und dein Beitrag fehlt noch.
called-pick = { $club } liest jetzt { $papers }.
called-discuss = { $club } diskutiert jetzt { $papers }.
discussion-title = Die Diskussion ist eröffnet
discussion-line =
    { $count ->
        [0] Zu { $papers } hat noch niemand eingereicht; drüber reden ist auch ein guter Anfang.
        [one] Zu { $papers } hat ein Mitglied eingereicht.
       *[other] Zu { $papers } haben { $count } Mitglieder eingereicht.
    }
starter-1 = Welchen einen Schritt würdest du anders machen, und was würde das kosten?
starter-2 = Was fehlt dir, um es zu glauben?
starter-3 = Welche Technik aus einem anderen Paper, das wir gelesen haben, würde hier helfen?
starter-4 = Wenn du einen Monat hättest: Welche eigene Idee würdest du hier einbauen?
wrap-moved = Ich war von { $slept } bis { $woke } weg, da konnte niemand einreichen. Die Zeit bekommt ihr zurück: Diese Runde endet jetzt { $wrap }.
wrap-moved-again = Ich war mehrmals weg, zuletzt von { $slept } bis { $woke }, da konnte niemand einreichen. Die ganze Zeit bekommt ihr zurück: Diese Runde endet jetzt { $wrap }.
end-moved-again = Ich war mehrmals weg, zuletzt von { $slept } bis { $woke }, da konnte niemand nachreichen. Die ganze Zeit bekommt ihr zurück: Nachgereichtes zu diesem Paper zählt bis { $end }.
end-moved = Ich war von { $slept } bis { $woke } weg, da konnte niemand nachreichen. Die Zeit bekommt ihr zurück: Nachgereichtes zu diesem Paper zählt bis { $end }.

## Buttons and forms

button-summary-of = Zusammenfassung: { $title }
button-critique-of = Kritik: { $title }
round-in = in Runde { $number }
round-in-week = in Runde { $number }, der Woche vom { $day }
round-on = am { $day }
round-undated = bevor der Club hier war
button-entries-older = Früher, { $when }
button-entries-newer = Später, { $when }
button-undo-pick = Diese Wahl zurücknehmen
button-pick-replace = Stattdessen lesen
button-pick-replace-one = Statt „{ $title }“
button-pick-join = Dazu lesen
button-sure-skip = Ja, auslassen

## Kinds and labels

label-categories = Kategorien
label-tally = Die Abstimmung
label-starter = Zum Anfangen
link-page = Seite mit Abstract
link-site = Seite bei { $host }

## Refusals

round-over = Diese Runde ist vorbei und nimmt nichts mehr an; /paper now zeigt die jetzige.
note-over = „{ $title }“ wurde { $when } gelesen und nimmt nichts mehr an.
not-this-round = „{ $typed }“ ist kein Paper dieser Runde; /paper now zeigt, welches.
no-longer-coming = Diese Runde kommt nicht mehr; /club skip fragt nach der nächsten.
pick-nothing-read = Gerade wird kein Paper gelesen, es gibt also nichts zu ersetzen oder zu ergänzen; /club pick mit when: now liest dieses sofort.
pick-round-over = Die Runde, um die es ging, liest inzwischen etwas anderes; /club pick wählt neu.
pick-round-full = Eine Runde liest höchstens { $most } Paper; /club pick mit when: replace setzt dieses an die Stelle eines anderen.
pick-written-on = Zu „{ $title }“ hat in dieser Runde schon jemand geschrieben, und Geschriebenes wird nicht weggenommen: Es bleibt.
pick-runs-already = Das Paper wird schon gelesen; /club pick mit when: replace liest stattdessen ein anderes.
nothing-to-undo = Zurückzunehmen gibt es nichts mehr; /club audit zeigt, was gewählt wurde.
paused-no-pick = Der Club pausiert; erst /club resume.

## The figures of a year

year-papers = Paper gelesen
setting-patience = Was weniger als { $value } Stunden verpasst wurde, kommt noch nach (patience: { $value } h)
