feature-pace = Leseziele und Lesezeit, für alle nur die eigenen

## The audit

audit-pace = Runde { $number }, eine Nachricht zum Tempo

## Pace: goals, reading, the weekly letter

paper-my-goal = Dir ein Tempo setzen und sehen, wie du es hältst
    .name = ziel
    .name-papers = paper
    .name-hours = stunden
    .more = Paper und Stunden je Woche, nur für dich; ohne alles zeigt es diese Woche, diesen Monat und alles seit Beginn. „off“ nimmt das Ziel zurück.
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = Paper je Woche, 0 bis 20; oder „off“
    .called-papers = Paper je Woche
    .label-hours = Stunden je Woche, 0 bis 60, auch halbe
    .called-hours = Stunden je Woche
paper-my-read = Lesezeit notieren
    .name = gelesen
    .name-time = zeit
    .name-paper = paper
    .more = Für das Paper der Woche, oder ein anderes mit Nummer oder Titel. Auch das Formular der Zusammenfassung hat ein Feld dafür.
    .example = /paper my read 45m
    .label-time = Wie lange: 45m, 1h30, 2 hours
    .called-time = Wie lange du gelesen hast
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
time-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
time-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { NUMBER($count) } Stunden
    }
time-both = { $hours } { $minutes }
amount = { $papers }, { $time }
amount-nothing = noch nichts
amount-papers = { NUMBER($count) } Paper
amount-papers-of = { $count } von { $goal } Paper
amount-time-of = { $time } von { $goal }
pace-title = Dein Tempo
pace-week = Diese Woche: { $amount }
pace-days = Die letzten sieben Tage: { $amount }
pace-month = Diesen Monat: { $amount }
pace-all = Insgesamt: { $amount } seit { $since }
pace-all-both = Insgesamt: { $papers } seit { $since }, { $time }
pace-average = – { NUMBER($papers, maximumFractionDigits: 1) } je Woche; dein Ziel ist { $goal }
pace-nothing = Insgesamt: noch nichts notiert
pace-letter-title = Dein Tempo in { $club }
goal-none = Du hast dir kein Ziel gesetzt; /paper my goal papers: 2 hours: 3 setzt eins.
goal-reached = Dein Ziel für die Woche ist erreicht.
goal-not-reached = Diesmal ist das Ziel nicht erreicht; eine neue Woche beginnt.
goal-to-go = Diese Woche noch: { $left }
goal-set = Dein Ziel: { $amount } je Woche. Sonst sieht es niemand.
goal-off = Du hast kein Ziel mehr. Was du liest, wird weiter für dich gezählt.
read-noted = Notiert: { $time } gelesen.
read-noted-on = Notiert: { $time } an „{ $title }“.
unread = Zurückgenommen: { $time }.
button-unread = Zurücknehmen
button-pace-on = Schick mir das jede Woche
button-pace-off = Schick mir mein Tempo nicht mehr
no-such-reading = Das ist nicht mehr notiert.

## The picture of the weeks

bars-papers = Paper je Woche
bars-hours = Lesestunden je Woche
bars-goal = Dein Ziel: { NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }, Woche für Woche bis zu dieser: { $counts }.
remind-pace-on = Bei jedem Abschluss bekommst du eine Direktnachricht zu deinem Tempo.
remind-pace-off = Keine Direktnachrichten mehr zu deinem Tempo.
