## Commands: organizers

club-lead = Sehen, wer mit Leiten dran ist, oder jemanden benennen
    .name = leiten
    .name-member = mitglied
    .more = Benennt, wer die nächste Diskussion leitet. Ohne Namen zeigt es, wer geleitet hat und wer als Nächstes dran ist.
    .example = /club lead member: @Ben
    .label-member = Wer die nächste Diskussion leitet

## The audit

audit-lead = Runde { $number }, wer leitet
audit-lead-letter = Runde { $number }, Nachricht an die Leitung
audit-lead-sheet = Runde { $number }, Bogen für die Leitung
audit-role = Runde { $number }, eine Rolle ging in andere Hände
audit-organizers-no-lead = An die Organisation: Runde { $number } leitet niemand

## Leading the discussion

lead-title = Wer die Diskussion leitet
lead-line = { $who } leitet die Diskussion, { $at }.
lead-offered = { $who } möchte die Diskussion abgeben, { $at }. Wer nimmt sie?
lead-nobody = Noch leitet niemand die Diskussion, { $at }. Wer es tut, bekommt einen Bogen mit Anregungen; es braucht eine Frage zum Anfangen, keinen Vortrag.
lead-over-title = Die Diskussion
lead-opens = { $who } leitet und fängt an.
lead-led = { $who } hat sie geleitet, { $at }.
lead-nobody-led = Diesmal hat sie niemand geleitet.
lead-letter = Du bist dran, in { $club } die Diskussion von { $papers } zu leiten, { $at }.
lead-letter-sheet = Zwei Tage vorher bekommst du einen Bogen mit Anregungen. Wenn es nicht passt, gib sie ab oder lehn ab; ein Grund ist nicht nötig.
lead-none-left = { $club }: Die Diskussion von Runde { $number } leitet niemand, denn alle, die könnten, haben abgelehnt oder sind weg. Der Thread fragt, wer möchte; /club lead benennt jemanden.
lead-choose = Abgeben an …
lead-offer-made =
    { $count ->
        [0] Der Thread fragt jetzt, wer sie nimmt. Bis dahin bleibt sie bei dir.
       *[other] Der Thread fragt jetzt, wer sie nimmt; oder wähl selbst jemanden. Bis dahin bleibt sie bei dir.
    }
lead-kept = Sie bleibt bei dir. Danke.
lead-declined = In Ordnung; sie geht an { $who }.
lead-declined-none = In Ordnung. Zu fragen ist sonst niemand mehr, darum fragt der Thread, wer möchte.
lead-wish-never = Notiert: Du wirst nicht gefragt, ob du leitest, und bekommst keine Rolle. /paper my away lead: in-turn nimmt es zurück.
lead-wish-in-turn = Notiert: Du wirst gefragt, wenn du dran bist.
lead-wish-gladly = Notiert: Du wirst gefragt, wenn du dran bist, auch in Wochen ohne Beitrag von dir.
lead-taken = Du leitest die Diskussion, { $at }. Danke.
lead-given = Jetzt leitet { $who } die Diskussion; ich sage Bescheid.
lead-away = In Runde { $number } leitet statt dir jetzt { $who }.
lead-away-none = In Runde { $number } ist die Leitung jetzt offen; der Thread fragt, wer sie nimmt.
lead-set = { $who } leitet Runde { $number }.
lead-thanks = { $who } hat die Diskussion geleitet. Danke.
button-lead-swap = Tauschen
button-lead-decline = Ablehnen
button-lead-never = Frag mich nie
button-lead-keep = Behalten
button-lead-take = Ich leite
turns-title = Wer in { $club } mit Leiten dran ist
turns-led = Runde { $number }: { $who }
turns-next =
    { $rank }. { $who }, { $count ->
        [0] noch nicht
        [one] einmal
       *[other] { $count }-mal
    }
turns-none = Noch hat niemand eine Diskussion geleitet. Sobald Mitglieder einreichen, geht es unter ihnen reihum.
label-led = Zuletzt geleitet
label-to-lead = Schon benannt
label-in-turn = Wer als Nächstes dran ist

## Refusals about leading

lead-not-yours = Die Diskussion dieser Runde leitet { $who }, darum kann nur { $who } das tun.
lead-nobody-yet = Die Diskussion dieser Runde leitet noch niemand; „Ich leite“ im Thread übernimmt sie.
lead-not-offered = Die Diskussion dieser Runde leitet { $who } und hat sie nicht angeboten; bitte { $who }, auf „Tauschen“ zu drücken.
lead-yours-already = Du leitest die Diskussion dieser Runde schon.
lead-no-round = Gerade gibt es keine Diskussion zu leiten; /paper now sagt, wann das nächste Paper gewählt wird.
lead-off = In diesem Club leitet niemand die Diskussionen; /club settings lead: on ändert das.
lead-asked-not-to = { $name } möchte nicht leiten; bitte wähl jemand anderen.
lead-is-away = { $name } ist am Tag der Diskussion weg; bitte wähl jemand anderen.
role-yours-already = Diese Rolle hast du schon.
role-not-free = Diese Rolle hat in dieser Runde { $who }, es gibt also nichts zu übernehmen.
role-not-dealt = Diese Rolle ist in dieser Runde nicht verteilt.
lead-is-already = { $name } leitet diese Runde schon.

## Roles

roles-title = Rollen für die Diskussion
label-roles = Rollen
role-line = { $who } – { $role }: { $does }
role-free = noch frei – { $role }: { $does }
role-changed = { $role } ist jetzt { $who }: { $does }
role-free-now = { $role } ist jetzt frei: { $does } Wer nimmt es?
role-nobodys = { $role } war diesmal niemand.
role-passed = Deine Rolle in Runde { $number }, { $role }, geht an { $who }.
role-passed-none = Deine Rolle in Runde { $number }, { $role }, ist jetzt frei; der Thread fragt, wer sie nimmt.
role-taken = Deine Rolle ist jetzt { $role }: { $does }
button-role = Das nehme ich: { $role }
role-own = Deine Rolle in dieser Runde ist { $role }: { $does }
role-advocate = Fürsprache
role-advocate-does = vertritt das Paper so überzeugt, als wäre es dein eigenes.
role-skeptic = Zweifel
role-skeptic-does = finde den Schritt, an dem alles hängt, und klopf ihn ab.
role-archaeologist = Archäologie
role-archaeologist-does = finde, worauf es aufbaut, und ein späteres Paper, das es zitiert.
role-builder = Werkstatt
role-builder-does = sag, was eine kleine Fassung bräuchte, diese Woche, mit dem, was wir haben.
role-connector = Brücke
role-connector-does = verbinde es mit etwas, das der Club schon gelesen hat.

## The lead's sheet

sheet-title = Dein Bogen zu { $papers }
sheet-intro = Du leitest die Diskussion in { $club }, { $at }.
sheet-counted =
    { $people ->
        [0] Eingereicht hat noch niemand; eine erste Frage hilft mehr als eine gute Antwort.
        [one] Bisher hat ein Mitglied eingereicht: { $what }.
       *[other] Bisher haben { $people } Mitglieder eingereicht: { $what }.
    }
sheet-open = Bitte zwei oder drei um je einen Satz: Was zeigt das Paper? Erklär erst danach etwas. Lies dann vor, warum es vorgeschlagen wurde, und frag, ob es das gehalten hat.
sheet-close = Frag fünf Minuten vor Schluss alle nach einer Sache, die sie mitnehmen, und einer, die sie ausprobieren würden.
sheet-role = { $who } – { $role }
prompt-different = Welchen einen Schritt würdest du anders machen, und was würde das kosten?
prompt-add = Welche seiner Behauptungen würdest du noch nicht glauben? Welches Experiment, welcher Fall, welcher Beweis würde sie klären?
prompt-technique = Welche Technik aus einem anderen Paper würde hier helfen, und wo käme sie hinein?
prompt-technique-of = Welche Technik aus einem anderen Paper würde hier helfen? Fang mit „{ $title }“ an, das wir schon gelesen haben.
prompt-idea = Wenn du einen Monat hättest: Welche eigene Idee würdest du einbauen, und was würdest du messen?
prompt-unclear =
    { $count ->
        [0] Was ist noch unklar? Sag deins zuerst, dann fällt es den anderen leicht.
        [one] Was ist noch unklar? Eine Zusammenfassung nennt etwas; sag deins zuerst, dann fällt es den anderen leicht.
       *[other] Was ist noch unklar? { $count } Zusammenfassungen nennen etwas; sag deins zuerst, dann fällt es den anderen leicht.
    }
label-open = Zum Anfang
label-prompts = Fünf Anregungen
label-close = Zum Schluss
label-claims = Was es behauptet
label-proposed-by = Warum { $who } es vorschlug

## Settings of the club

club-settings-label-lead = Leitung der Diskussion; auto: ab drei
club-settings-label-roles = Ob zur Diskussion Rollen verteilt werden
setting-lead =
    { $value ->
        [on] Jede Diskussion wird geleitet
        [off] Niemand leitet die Diskussion
       *[auto] Ab drei, die lesen, wird die Diskussion geleitet
    } (lead: { $value })
setting-roles =
    { $value ->
        [on] Dazu werden Rollen verteilt
       *[off] Dazu werden keine Rollen verteilt
    } (roles: { $value })
