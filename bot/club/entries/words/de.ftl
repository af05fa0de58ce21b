## Commands: members

paper-summary = Deine Zusammenfassung einreichen
    .name = zusammenfassung
    .name-paper = paper
    .name-time = zeit
    .more = Noch einmal aufgerufen, lässt sie sich ändern. Die der anderen gehen für dich auf, sobald deine da ist.
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = Deine Zusammenfassung
    .keep = Als Zusammenfassung
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
    .label-sentence = In einem Satz
    .hint-sentence = Was zeigt das Paper? Als hätte jemand im Aufzug gefragt.
    .label-colleague = In fünf Sätzen für jemanden vom Fach nebenan
    .hint-colleague = Jemand aus einem anderen Feld: Was war das Problem, was haben sie getan, warum zählt es?
    .label-unclear = Was unklar war
    .hint-unclear = Niemand versteht alles. Was würdest du fragen?
    .label-time = Lesezeit
    .hint-time = Nur für dich, etwa 45m oder 1h30; sonst sieht es niemand.
paper-critique = Deine Kritik einreichen
    .name = kritik
    .name-paper = paper
    .name-from = aus
    .more = Vier Blickwinkel; füll aus, wozu dir etwas einfällt. Noch einmal aufgerufen, lässt sie sich ändern.
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = Deine Kritik
    .keep = Als Kritik behalten
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
    .label-different = Was ich anders machen würde
    .hint-different = Eine Methode, ein Maß, ein Vergleich, eine Reihenfolge.
    .label-add = Was ich hinzufügen würde
    .hint-add = Ein Experiment, ein Fall, ein Beweis, ein Bild.
    .label-technique = Eine Technik aus einem anderen Paper
    .hint-technique = Welche Technik aus welchem Paper würde hier helfen, und wie?
    .label-from = Aus welchem Paper (Nummer, Link oder Titel)
    .called-from = Aus welchem Paper
    .hint-from = Verbindet die beiden Paper; bleibt es leer, suche ich es in dem, was du oben schreibst.
    .label-idea = Wo eine eigene Idee hineinpasst
    .hint-idea = Wie ließe sich etwas von dir hier einbauen?
paper-my-notes = Deine eigenen Notizen
    .name = notizen
    .example = /paper my notes

## The audit

audit-roll = Runde { $number }, wer eingereicht hat
audit-note = Runde { $number }, ein Beitrag
audit-reveal = Runde { $number }, Aufdecken
audit-wrap = Runde { $number }, Rückblick
audit-brief = Runde { $number }, Rückblick in Kürze

## Entries

handed-in = Deine { $kind } ist da. Danke.
handed-in-late = Deine { $kind } ist da, als nachgereicht. Danke.
handed-in-again = Deine { $kind } ist geändert.
handed-in-fields = Sie hat jetzt: { $fields }. Was du ausgelassen hast, blieb, wie es war; „-“ leert ein Feld.
streak-now =
    { $streak ->
        [one] Das ist die erste Runde einer Serie.
       *[other] Das sind { $streak } Runden in Folge.
    }
streak-saved = Ein Joker hat sie über Runde { $number } gerettet.
others-open =
    { $count ->
        [one] Ein anderer Beitrag steht dir jetzt offen.
       *[other] Die Beiträge von { $count } anderen stehen dir jetzt offen.
    }
roll-line =
    { $count ->
        [0] Eingereicht hat noch niemand.
        [one] Eingereicht bisher: { $names }
       *[other] Eingereicht bisher, { $count } Mitglieder: { $names }
    }
roll-closed =
    { $count ->
        [0] Niemand hat eingereicht.
        [one] Eingereicht: { $names }
       *[other] Eingereicht, { $count } Mitglieder: { $names }
    }
roll-hint = Was sie schrieben, geht für dich auf, sobald deins da ist.
opens-at-wrap = Was alle schrieben, geht beim Abschluss für alle auf.
entries-title-brought = Gelesen { $when }
entries-title =
    { $count ->
        [0] Runde { $number }: eingereicht hat noch niemand
        [one] Runde { $number }: ein Mitglied hat eingereicht
       *[other] Runde { $number }: { $count } Mitglieder haben eingereicht
    }
entries-none = Mach den Anfang: /paper summary.
entries-blind = Was sie schrieben, steht dir noch nicht offen: erst deine eigenen Worte, dann ihre.
entry-summary-late = { $who } – Zusammenfassung, nachgereicht
entry-critique-late = { $who } – Kritik, nachgereicht
entry-from = Sie ist aus
reveal-title = Was alle geschrieben haben
entries-folded = Wähl, wessen du lesen möchtest.
entry-gone = Das ist nicht mehr da; es wurde zurückgenommen, oder die Organisation hat es ausgeblendet.
digest-title = Runde { $number } in Kürze
digest-count =
    { $people ->
        [one] Ein Mitglied hat eingereicht
       *[other] { $people } Mitglieder haben eingereicht
    }: { $what }.
counted-summaries =
    { $count ->
        [one] eine Zusammenfassung
       *[other] { $count } Zusammenfassungen
    }
counted-critiques =
    { $count ->
        [one] eine Kritik
       *[other] { $count } Kritiken
    }
counted-both = { $summaries } und { $critiques }
brief-title = Runde { $number } ist abgeschlossen
brief-beside = Außerdem: { $what }.
brief-streak = { $who } { $count }
brief-thread = Alles, was gesagt wurde, steht im Thread.
label-in-a-row = Runden in Folge
digest-line = { $who }: { $words }
digest-empty = Diesmal hat niemand eingereicht. Das kommt vor; das nächste Paper ist ein neuer Anfang.
digest-late = Nachgereichtes hält eine Serie noch bis zur nächsten Wahl.
mine-title = Deine Notizen
mine-none = Du hast hier noch keine Notizen. /paper summary reicht die erste ein.
drop-sure-summary = Deine Zusammenfassung von „{ $title }“ für immer löschen? Deine Serie bleibt, wie sie ist.
drop-sure-critique = Deine Kritik zu „{ $title }“ für immer löschen? Deine Serie bleibt, wie sie ist.
dropped = Die Notiz ist gelöscht.

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden =
    { $count ->
        [one] Einen Beitrag hat die Organisation ausgeblendet.
       *[other] { $count } Beiträge hat die Organisation ausgeblendet.
    }
mine-hidden = Von der Organisation ausgeblendet: Nur du liest das. Es zählt weiter.

## Streaks

board-title = Serien in { $club }
board-line =
    { $rank }. { $who } – { $streak ->
        [0] { "" }
       *[other] { $streak } in Folge,{ " " }
    }{ $kept ->
        [0] noch keine Runde
       *[other] { $kept } insgesamt
    }{ $freezes ->
        [0] { "" }
        [one] , 1 Joker
       *[other] , { $freezes } Joker
    }{ $tied ->
        [yes] { " " }(gleichauf)
       *[no] { "" }
    }
board-empty = Noch hat niemand eine Serie.
board-club =
    { $streak ->
        [0] Die Serie des Clubs selbst beginnt mit der nächsten Runde, zu der zwei einreichen.
        [one] Der Club selbst: eine Runde in Folge mit mindestens zwei Beiträgen, { $best } im besten Fall.
       *[other] Der Club selbst: { $streak } Runden in Folge mit mindestens zwei Beiträgen, { $best } im besten Fall.
    }

## Buttons and forms

button-drop-summary = Zusammenfassung löschen: { $title }
button-drop-critique = Kritik löschen: { $title }
button-older = Ältere Notizen

## Kinds and labels

label-in-a-sentence = In einem Satz
label-techniques = Techniken zum Ausleihen

## Refusals

technique-missing = Bitte sag, welche Technik aus „{ $typed }“ hier helfen würde, und wie; das Paper ist notiert.
nothing-written = Bitte füll mindestens ein Feld aus.
revealed-already = Was du zu „{ $title }“ geschrieben hast, wurde beim Abschluss aufgedeckt und bleibt, wie es ist; /paper my notes kann es löschen.

## The figures of a year

year-people =
    { $count ->
        [one] Person hat geschrieben
       *[other] Leute haben geschrieben
    }
year-summary =
    { $count ->
        [one] Zusammenfassung
       *[other] Zusammenfassungen
    }
year-critique =
    { $count ->
        [one] Kritik
       *[other] Kritiken
    }
setting-asks =
    { $value ->
        [summary] Eine Zusammenfassung lässt eine Runde zählen
        [critique] Eine Kritik lässt eine Runde zählen
        [both] Erst Zusammenfassung und Kritik lassen eine Runde zählen
       *[either] Zusammenfassung oder Kritik lässt eine Runde zählen
    } (asks: { $value })
setting-reveal =
    { $value ->
        [at-wrap] Beiträge gehen beim Abschluss auf, für alle zugleich
        [at-once] Beiträge sind offen, sobald sie eingereicht sind
       *[after-own] Die der anderen gehen auf, wenn deiner da ist
    } (reveal: { $value })
find-note = Notiz von { $who }
