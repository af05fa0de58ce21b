feature-terms = Begriffe aus den Papern, je von einem Mitglied erklärt

## The audit

audit-known = Runde { $number }, schon erklärte Begriffe
audit-terms = Runde { $number }, Begriffe zum Erklären

## Entries

counted-terms =
    { $count ->
        [one] ein Begriff erklärt
       *[other] { $count } Begriffe erklärt
    }

## Terms

paper-term = Fragen, was ein Begriff heißt, oder einen erklären
    .name = begriff
    .name-term = begriff
    .name-what = was
    .name-paper = paper
    .more = Ein Begriff, den noch niemand erklärt hat, kommt auf eine Liste im Thread, ohne deinen Namen. Alle können ihn erklären oder verbessern, was da steht; /paper term allein zeigt alle.
    .example = /paper term attention head
    .title = Begriff erklären
    .label-term = Der Begriff
    .label-what = erklären, frühere ansehen oder löschen
    .called-what = Was damit geschehen soll
    .label-paper = Wo er vorkam, wenn nicht im Paper der Woche
    .called-paper = Wo er vorkam
    .label-explanation = Was er heißt, in deinen eigenen Worten
    .called-explanation = Was er heißt
    .hint-explanation = So, wie du es gern erklärt bekommen hättest. Alle können es später verbessern.
terms-title =
    { $count ->
        [0] Jeder Begriff ist erklärt
        [one] Ein Begriff wartet auf eine Erklärung
       *[other] { $count } Begriffe warten auf eine Erklärung
    }
terms-all-known = Frag mit /paper term BEGRIFF nach dem nächsten; Namen werden nicht genannt.
terms-choose = Einen davon erklären
terms-more = … und { NUMBER($count) } weitere
terms-none = Noch hat niemand nach einem Begriff gefragt. /paper term BEGRIFF setzt einen auf die Liste, ohne deinen Namen.
terms-draft = Was du geschrieben hast, bleibt: /paper term BEGRIFF what: explain öffnet es wieder.
terms-taken-back = Hier stand eine Erklärung; sie wurde zurückgenommen.
words-title = Die Begriffe des Clubs
known-title = Diese hat der Club schon erklärt
history-title = Was zu „{ $term }“ gesagt wurde
term-line = { $term }: { $words } – { $who }
term-by = { $who }, { $at }
term-from = { $who }, { $at }, aus „{ $title }“
term-flagged = „{ $term }“ steht jetzt auf der Liste, ohne deinen Namen.
term-flagged-before = „{ $term }“ steht schon auf der Liste; erklärt hat es noch niemand.
term-explained = Danke. „{ $term }“ ist jetzt erklärt.
term-improved = Danke. „{ $term }“ ist jetzt in deinen Worten erklärt; die früheren bleiben.
term-dropped = „{ $term }“ ist von der Liste.
term-form = „{ $term }“
term-form-for = „{ $term }“, aus „{ $title }“
unexplain-sure = Deine Erklärung für immer löschen? Was vorher gesagt wurde, gilt dann wieder.
unexplained = Deine Erklärung ist gelöscht.
label-explained = Erklärt
label-to-explain = Noch zu erklären
label-new-terms = Diese Woche erklärt
button-explain = Erklären: { $term }
button-improve = Verbessern
button-earlier = Frühere
button-unexplain = Löschen: { $words }
not-a-term = „{ $typed }“ ist kein Begriff, den ich behalten kann; er braucht einen Buchstaben, eine Ziffer oder ein Zeichen.
too-many-terms = { NUMBER($most) } Begriffe warten schon; bitte erklär zuerst einen davon, /paper term zeigt sie.
no-such-term = Nach „{ $typed }“ hat hier niemand gefragt; /paper term zeigt alle.
no-such-source = „{ $typed }“ ist kein Paper dieses Clubs; such eins mit /paper find, oder lass es weg.
not-explained = „{ $term }“ hat noch niemand erklärt; /paper term { $term } what: explain öffnet das Formular.
term-stays = „{ $term }“ ist erklärt und bleibt; ihre eigenen Worte können alle löschen.
no-such-explanation = Diese Erklärung gibt es nicht mehr, oder sie ist nicht deine.

## The figures of a year

year-terms =
    { $count ->
        [one] Begriff erklärt
       *[other] Begriffe erklärt
    }
find-term = Begriff: { $term }
