feature-explaining = zwei Mitglieder erklären einander das Paper

## The audit

audit-explain = Runde { $number }, eine Zusammenfassung zum Lesen
audit-explain-alone = Runde { $number }, Nachricht, dass niemand zum Tauschen da war
audit-asked = Runde { $number }, eine Frage zu einer Zusammenfassung
audit-answered = Runde { $number }, eine Antwort zu einer Zusammenfassung
audit-clear = Runde { $number }, eine Zusammenfassung ist klar

## Explaining back in pairs

paper-explain = Beim Abschluss Zusammenfassungen tauschen
    .name = tauschen
    .name-when = wann
    .more = Jede Seite liest die der anderen und sagt „klar“ oder stellt eine Frage; ausgelost werden die, die sich selten begegnet sind. „off“ nimmt dich von der Liste.
    .example = /paper explain
    .label-when = on oder off
    .called-when = Ob du mitmachst
paper-explain-ask = Eine Frage zu einer Zusammenfassung stellen, die du bekamst
    .title = Deine eine Frage
    .label-question = Was ist noch nicht klar?
    .hint-question = Eine Frage zur Zusammenfassung; wer sie schrieb, bekommt sie und kann einmal antworten.
paper-explain-answer = Die Frage zu deiner Zusammenfassung beantworten
    .title = Deine Antwort
    .label-answer = Deine Antwort
    .hint-answer = So einfach du kannst; wer fragte, bekommt sie als Direktnachricht.
explain-on = Du stehst auf der Liste: Nach dem Abschluss { $wrap } bekommst du eine Zusammenfassung als Direktnachricht, und jemand bekommt deine.
explain-on-first = Du stehst auf der Liste. Reich deine Zusammenfassung vor dem Abschluss { $wrap } ein, denn die wird getauscht.
explain-late = Du stehst auf der Liste. Reich deine Zusammenfassung nach; dann tauschst du mit jemandem, der wartet.
explain-waits = Du stehst auf der Liste: Gerade wartet niemand; bis die Runde vorbei ist, tauschst du mit der nächsten Person, die fragt.
explain-paired = Es hat sich jemand zum Tauschen gefunden; die andere Zusammenfassung kommt als Direktnachricht.
explain-off = Du stehst nicht mehr auf der Liste.
explain-already = In Runde { $number } hast du schon getauscht; die nächste Runde hat ihre eigene Liste.
explain-cleared = Als klar notiert und weitergesagt. Danke fürs Lesen.
explain-asked = Deine Frage ist unterwegs; eine Antwort darauf kann kommen.
explain-answered = Deine Antwort ist unterwegs. Danke fürs Erklären.
swap-title = { $who } erklärt
swap-intro = Du wolltest in Runde { $number } Zusammenfassungen tauschen; das hat { $who } geschrieben. Ist es dir klar? Wenn nicht, stell eine Frage.
swap-clear = { $who } hat deine Zusammenfassung gelesen und findet sie klar.
swap-asked-title = { $who } hat eine Frage
swap-asked = { $who } hat deine Zusammenfassung gelesen und stellt eine Frage. Du kannst einmal antworten.
swap-answered-title = { $who } antwortet
swap-over = Damit ist die Frage erledigt; der Rest gehört in die Diskussion.
swap-alone = In Runde { $number } konnte noch niemand sonst tauschen. Du bleibst auf der Liste: Wer vor der nächsten Wahl fragt, tauscht mit dir.
swap-not = In Runde { $number } fand sich niemand zum Tauschen; die nächste Runde hat ihre eigene Liste.
swap-no-summary = Du wolltest in Runde { $number } Zusammenfassungen tauschen, und deine fehlt noch. Nachgereicht zählt sie auch: Dann tauschst du mit jemandem, der wartet.
button-swap-off = Nimm mich von der Liste
button-explain-clear = Klar
button-explain-ask = Eine Frage stellen
button-explain-answer = Antworten
no-such-meeting = Diese Zusammenfassung hast du nicht zum Lesen bekommen, oder es gibt sie nicht mehr.
meeting-marked = Zu dieser Zusammenfassung hast du schon etwas gesagt: „klar“ oder eine Frage, mehr nicht.
meeting-answered = Zu deiner Zusammenfassung ist hier keine Frage offen.
meeting-alone = Die andere Person ist nicht mehr im Club.
button-swap = Zusammenfassungen tauschen
