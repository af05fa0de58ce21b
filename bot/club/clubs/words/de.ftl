## Commands: members

paper-help = Was du hier tun kannst
    .name = hilfe
    .name-command = befehl
    .example = /paper help critique
    .label-command = Welcher Befehl

## Commands: organizers

club-start = In diesem Kanal einen Club gründen
    .name = gründen
    .name-name = name
    .name-zone = zeitzone
    .more = Er beginnt mit der üblichen Woche; /club rhythm verschiebt sie, /club settings ändert den Rest.
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = Der Name des Clubs
    .called-zone = Zeitzone
    .label-zone = Stadt, Land oder Zeitzone
club-rhythm = Die Woche des Clubs ansehen oder verschieben
    .name = woche
    .name-nominate = vorschläge
    .name-vote = abstimmung
    .name-pick = wahl
    .name-remind = erinnerung
    .name-discuss = diskussion
    .name-wrap = abschluss
    .name-every = wie-oft
    .name-papers = paper
    .name-skip = frei
    .more = Jeder Moment ist ein Wochentag mit Uhrzeit in der Zone des Clubs, oder „off“. Was noch kommt, verschiebt sich mit. „every“ nimmt Worte: 2nd week, every month on the first Monday. „skip“ nimmt Ferien und Pausen; eine Runde, deren Wahl oder Diskussion darauf fällt, entfällt. „not 24.12.“ nimmt einen Tag zurück, „off“ alle.
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = Aufruf, etwa fri 12:00, oder off
    .called-nominate = Aufruf zu Vorschlägen
    .label-vote = Abstimmung öffnet, etwa sat 09:00, oder off
    .called-vote = Abstimmung
    .label-pick = Das Paper wird gewählt, etwa mon 09:00
    .called-pick = Wahl
    .label-remind = Erinnerung, etwa thu 18:00, oder off
    .called-remind = Erinnerung
    .label-discuss = Diskussion, etwa fri 17:00, oder off
    .called-discuss = Diskussion
    .label-wrap = Abschluss, etwa sun 20:00, oder off
    .called-wrap = Abschluss
    .called-every = Wie oft
    .label-every = Wie oft: 2nd week oder first monday
    .label-papers = Paper je Runde
    .label-skip = Freie Tage, etwa 24.12. - 3.1., oder off
    .called-skip = Freie Tage
club-settings = Die Einstellungen des Clubs ansehen oder ändern
    .name = einstellungen
    .name-asks = verlangt
    .name-reveal = aufdecken
    .name-pick_by = wahl
    .name-carry = übernahme
    .name-patience = geduld
    .name-language = sprache
    .name-search = suche
    .name-meet = treffpunkt
    .name-lead = leitung
    .name-roles = rollen
    .name-organizer = organisation
    .name-name = name
    .name-zone = zeitzone
    .name-archive = archiv
    .name-invite = mitmachen
    .more = Ohne Felder zeigt es alle. Wer schon zur Organisation gehört und noch einmal genannt wird, gehört nicht mehr dazu.
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = Was eine Runde zählen lässt
    .label-reveal = Wann die Beiträge der anderen aufgehen
    .label-pick_by = Wie das Paper gewählt wird
    .label-carry = Weitere Wahlen für Unterlegene, 0 bis 20
    .called-carry = Weitere Wahlen für Unterlegene
    .label-patience = Frist für Verpasstes in Stunden
    .label-organizer = Jemanden in die Organisation, oder heraus
    .called-organizer = Organisation
    .label-name = Der Name des Clubs
    .called-zone = Zeitzone
    .label-zone = Stadt, Land oder Zeitzone
    .label-language = Die Sprache der Posts
    .label-search = Wo nach Worten gesucht wird: arxiv, crossref
    .called-search = Wo gesucht wird
    .label-meet = Wo ihr euch trefft: Link, Ort, oder none
    .called-meet = Wo ihr euch trefft
    .label-lead = Leitung der Diskussion; auto: ab drei
    .called-lead = Leitung der Diskussion
    .label-roles = Ob zur Diskussion Rollen verteilt werden
club-pause = Die Wahlen pausieren
    .name = pause
    .name-until = bis
    .more = Die Runde, die läuft, geht zu Ende. Mit einem Tag macht der Club von selbst weiter.
    .called-until = Ende der Pause
    .example = /club pause until: 7 Jan
    .label-until = Der Tag, etwa 7. Jan. oder next monday
club-resume = Nach einer Pause weitermachen
    .name = weiter
    .example = /club resume
club-audit = Was wann gepostet wurde, und was nicht
    .name = protokoll
    .example = /club audit
club-close = Den Club schließen
    .name = schließen
    .more = Es wird nichts mehr gepostet; Mitglieder können ihre Notizen weiter herunterladen oder löschen, bis er neu beginnt.
    .example = /club close

## The audit

audit-title = Was gepostet wurde
audit-none = Gepostet wurde noch nichts.
audit-sent = { $what } in { $where }: geplant { $due }, gesendet { $at }, pünktlich
audit-late =
    { $what } in { $where }: geplant { $due }, gesendet { $at }, { $count } { $unit ->
        [minutes]
            { $count ->
                [one] Minute
               *[other] Minuten
            }
        [hours]
            { $count ->
                [one] Stunde
               *[other] Stunden
            }
       *[days]
            { $count ->
                [one] Tag
               *[other] Tage
            }
    } zu spät
audit-waiting = { $what } in { $where }: geplant { $due }
audit-trying = { $what } in { $where }: geplant { $due }, wird noch versucht ({ $problem })
audit-not = { $what } in { $where }: geplant { $due }, nicht gepostet ({ $problem })
problem-not-running = seine Plattform läuft hier nicht
problem-message-gone = die Nachricht ist weg
problem-discord-threads = der Server hat so viele offene Threads, wie Discord erlaubt; bitte archiviert welche
problem-discord-rights = mir fehlen dort Rechte; /club doctor nennt sie
problem-discord-locked = der Thread ist gesperrt
problem-discord-tag = das Forum will einen Tag, den ich nicht nehmen darf
problem-thread-missing = der Thread ließ sich noch nicht öffnen
problem-directs-closed = Direktnachrichten sind zu
problem-away = ist abwesend
problem-left = ist nicht mehr dabei
problem-read = war abwesend und hat es seither gelesen
audit-direct = { $where }, direkt
audit-moment = { $step } von Runde { $number }, geplant { $due }
audit-organizers-home = An die Organisation: was einem Kanal fehlt
audit-organizers-refused = An die Organisation: was sich nicht posten ließ
audit-organizers-mended = An die Organisation: ein Kanal geht wieder
audit-other = Hinweis
audit-paused = Der Club pausiert
audit-resumed = Der Club macht weiter
audit-closed = Der Club ist geschlossen
audit-rhythm = Die Woche wurde geändert
audit-settings = Einstellungen wurden geändert
audit-directs = Direktnachrichten
audit-elsewhere = Anderswo

## What was not posted

posted-without-thread = Der Thread dazu ließ sich noch nicht öffnen.
post-refused = { $club }: das ließ sich nicht posten: { $what }. { $platform } sagt: „{ $problem }“
post-refused-hint = Ich versuche es weiter, solange der Club wartet; /club audit zeigt, was daraus wurde, /club doctor, was dem Kanal fehlt.
label-unposted = Nicht gepostet
doctor-unposted = ✗ { $what } in { $where }: { $problem }
doctor-without-thread = ✗ { $what } in { $where } ist gepostet, aber { $problem }.

## The club

welcome-title = { $club } beginnt
welcome-line = Dieser Kanal ist jetzt das Zuhause von { $club }, einem Paperclub in { $zone }.
welcome-few = Er beginnt mit dem, was eine erste Woche braucht; /club features schaltet mehr ein.
welcome-next = Die erste Wahl ist { $pick }. Schlag ein Paper mit /paper nominate vor; /paper help zeigt alles.
rhythm-title = Die Woche von { $club }
rhythm-line = { $day } { $at } – { $step }
rhythm-every =
    { $every ->
        [one] Jede Woche
       *[other] Alle { $every } Wochen
    }, { $papers ->
        [one] ein Paper
       *[other] { $papers } Paper
    }
rhythm-monthly =
    Jeden Monat am { $nth ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
       *[other] letzten
    } { $day }, { $papers ->
        [one] ein Paper
       *[other] { $papers } Paper
    }
label-days-off = Freie Tage
days-off-line = { $first } bis { $last }
label-next-dates = Die nächsten vier Wahlen
date-line = { $pick }
date-line-discussed = { $pick }, Diskussion { $discussed }
rhythm-zone = Alle Zeiten sind die von { $zone }. /paper help rhythm zeigt, wie man sie verschiebt.
rhythm-next = Die nächste Wahl ist { $pick }.
club-features = Auswählen, was der Club benutzt
    .name = funktionen
    .name-on = ein
    .name-off = aus
    .more = Ohne Felder zeigt es, was er benutzt und worauf er verzichtet, je mit einem Knopf. Was mit etwas geschrieben wurde, das aus ist, bleibt und ist wieder da, wenn es eingeschaltet wird.
    .example = /club features on: recall
    .label-on = Was eingeschaltet wird, oder all
    .called-on = Was eingeschaltet wird
    .label-off = Was ausgeschaltet wird, oder all
    .called-off = Was ausgeschaltet wird
features-title = Was { $club } benutzt
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = Was ausgeschaltet ist, behält alles, was damit geschrieben wurde.
features-on = Eingeschaltet: { $names }.
features-off = Ausgeschaltet: { $names }.
feature-later = Dann jetzt nicht; /club features hat es, wann immer ihr wollt.
feature-on-and-off = { $feature } kann nicht zugleich ein- und ausgeschaltet werden; bitte nenn es nur einmal.
no-such-feature = „{ $typed }“ lässt sich nicht schalten; es gibt { $known }.
feature-offer = { $club } liest jetzt seit ein paar Wochen zusammen und mag vielleicht noch etwas: { $feature } – { $what }.
button-feature-on = { $feature } einschalten
button-feature-off = { $feature } ausschalten
button-switch-on = Einschalten
button-feature-later = Jetzt nicht
audit-organizers-feature = An die Organisation, Runde { $number }: was der Club noch benutzen könnte
no-such-meet = „{ $typed }“ ist kein Link, der sich öffnen lässt. Gib einen an, der mit https:// beginnt, einen Ort wie Raum 4.12, oder none.
meet-at = Ihr trefft euch hier: { $place }
link-meet = Zur Diskussion
settings-title = Einstellungen von { $club }
settings-how = Ändert, was ihr mögt, auch mehreres auf einmal, etwa { $example }.
settings-group-picking = Ein Paper wählen
settings-group-reading = Lesen und einreichen
settings-group-discussing = Diskutieren
settings-group-club = Der Club
settings-group-more = Und außerdem
settings-asked-summary = Runde { $number } wurde vorher gewählt und will noch eine Zusammenfassung.
settings-asked-critique = Runde { $number } wurde vorher gewählt und will noch eine Kritik.
settings-asked-either = Runde { $number } wurde vorher gewählt und will noch Zusammenfassung oder Kritik.
settings-asked-both = Runde { $number } wurde vorher gewählt und will noch Zusammenfassung und Kritik.
setting-zone = Die Uhr, nach der es geht (zone: { $value })
setting-language = Die Sprache der Posts (language: { $value })
setting-organizers =
    { $count ->
        [one] Ein Mitglied organisiert ihn
       *[other] { $count } Mitglieder organisieren ihn
    } (organizers: { $names })
setting-meet = Wo ihr euch zum Diskutieren trefft (meet: { $value })
paused = Die Wahlen pausieren, bis die Organisation /club resume sagt. Die laufende Runde geht zu Ende.
paused-until = Die Wahlen pausieren bis { $until }. Die laufende Runde geht zu Ende.
close-sure = { $club } für immer schließen? Gepostet wird dann nichts mehr.
closed = { $club } ist geschlossen. Danke, dass ihr zusammen gelesen habt.

## The console


## The doctor and one's own page

club-doctor = Den Kanal des Clubs prüfen und was als Nächstes kommt
    .name = prüfen
    .example = /club doctor
doctor-title = Wie es { $club } geht
doctor-nothing-to-check = Hier gibt es nichts zu prüfen.
doctor-no-organizer = Der Club hat keine Organisation mehr; wer diesen { $ground } verwaltet, kann mit /club settings jemanden benennen.
doctor-paused = Die Wahlen pausieren; /club resume macht weiter.
doctor-stranded = In keinem Kanal des Clubs kann ich posten; es geht von selbst weiter, sobald einer wieder geht.
doctor-moment = { $at } – { $step }
doctor-nothing-comes = Geplant ist nichts.
doctor-shift = Die Uhren werden { $at } umgestellt ({ $old } auf { $new }); die Woche behält ihre Uhrzeiten.
doctor-odd-zone = Die Uhr des Clubs ist „{ $zone }“, und das ist kein Ort: Vielleicht macht sie eure Sommerzeit nicht mit. Sie läuft weiter; /club settings zone: mit eurer Stadt ändert das.
doctor-rules-package = Die Uhren gehen nach den Regeln von { $version } (Paket tzdata; die der Maschine: { $own }).
doctor-backup = Die letzte Sicherung des Gedächtnisses ist von { $at }.
doctor-backup-late = Die letzte Sicherung des Gedächtnisses ist von { $at }; wer den Bot betreibt, findet im Log, warum seither keine entstand, oder ob [store] backup aus ist.
doctor-rules-own = Die Uhren gehen nach den Regeln von { $version } (denen der Maschine).
label-next = Was als Nächstes kommt, nach den Uhren von { $zone }

## Help

help-title = Was du hier tun kannst
help-paper = Für alle
help-club = Für die Organisation
help-line = { $command } – { $help }
help-more = /paper help critique erklärt einen Befehl mit Beispiel; /paper help my, was nur dich angeht; /paper help club, was die Organisation kann.
help-field = { $field }: { $help } ({ $choices })
help-field-free = { $field }: { $help }
label-fields = Felder
label-example = Zum Beispiel

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = Den Club an ein anderes Mitglied übergeben
    .name = übergeben
    .name-member = mitglied
    .more = Gefragt wird in einer Direktnachricht, Zeit sind zwei Wochen; mit dem Ja gehörst du nicht mehr zur Organisation.
    .example = /club handover member: @Ben
    .label-member = Wer die Organisation übernimmt
button-sure-handover = Ja, frag nach
handover-left = { $name } ist nicht mehr dabei; zuerst braucht es /club rejoin.
handover-whom = Wer soll { $club } bekommen? Erwähne die Person, oder wähl jemanden, der sich hier nicht erwähnen lässt.
handover-sure = { $club } an { $name } übergeben? Ich frage in einer Direktnachricht, Zeit sind zwei Wochen. Mit dem Ja liegt die Organisation dort und nicht mehr bei dir; wer diesen { $ground } verwaltet, kann weiter alles, was die Organisation kann.
handover-offered = Ich habe { $name } gefragt. Bis zum Ja ändert sich nichts. Wenn keine Nachricht ankommt, benennt /club settings organizer sofort.
handover-yours = Du organisierst jetzt { $club }. /paper help zeigt, was die Organisation kann.
handover-not-yours = Dann bleibt bei { $club } alles, wie es ist.
handover-accepted = { $name } organisiert jetzt { $club }, du nicht mehr.
handover-declined = { $name } möchte { $club } lieber nicht organisieren; das bleibt bei dir.
handover-self = Du organisierst den Club schon; bitte nenn jemand anderen.
no-offer = Gerade bietet dir niemand einen Club an: Das Angebot wurde beantwortet, zurückgenommen oder ist über zwei Wochen alt.

## What a club follows, and the new papers proposed from it


## Two homes

club-home = Dem Club einen zweiten Kanal oder eine zweite Plattform geben
    .name = kanal
    .name-code = code
    .name-leave = verlassen
    .more = Es gibt einen Code für den anderen Kanal; wer den verwaltet, tippt ihn dort. „leave: yes“ nimmt diesen Kanal heraus.
    .example = /club home
    .label-code = Der Code aus dem anderen Kanal des Clubs
    .label-leave = yes: dieser Kanal ist kein Zuhause mehr
    .called-leave = Diesen Kanal verlassen
label-homes =
    { $count ->
        [one] Das Zuhause des Clubs
       *[other] Die { $count } Kanäle des Clubs
    }
home-line = { $home }, seit { $since }
home-line-here = { $home }, seit { $since } (hier)
home-code = Wer den anderen Kanal verwaltet, tippt dort { $command } code: { $code }, und der Club wohnt auch dort. Der Code gilt einmal, 24 Stunden lang.
home-joined-title = { $club } wohnt auch hier
home-joined = Ein Stimmzettel, ein Paper, dieselben Termine; dieser Kanal hat seine eigene Karte und seinen Thread. Wer auf beiden Seiten ein Konto hat, sagt /paper my link.
home-arrived-title = { $club } wohnt wieder hier
home-arrived = Es geht weiter, wo es war: Alle Mitglieder, Beiträge, Paper und Serien sind da. Was in den Umzug fiel, wird jetzt nachgeholt.
home-already = Dieser Kanal ist schon ein Zuhause von { $name }; tipp den Code im anderen Kanal.
leave-sure = Soll { $club } nicht mehr in diesem Kanal wohnen? Die anderen machen weiter; was hier steht, bleibt.
button-sure-leave = Ja, diesen Kanal verlassen
left = { $club } wohnt nicht mehr in diesem Kanal.
left-there = { $club } wohnt nicht mehr in { $home }.
leave-sure-there = Soll { $club } nicht mehr in { $home } wohnen? Die anderen machen weiter; was dort steht, bleibt.
leave-which = In manchen Kanälen von { $club } kann ich nicht posten. Welchen soll der Club verlassen?
start-or-move =
    { $count ->
        [one] { $club } hat keinen Kanal mehr. Soll der Club mit Mitgliedern und Notizen hierher ziehen, oder ist das ein neuer?
       *[other] { $count } deiner Clubs haben keinen Kanal mehr. Soll einer mit Mitgliedern und Notizen hierher ziehen, oder ist das ein neuer?
    }
button-move-home = { $club } hierher
button-found-new = Nein, neuen Club gründen
button-remove-home = { $home } entfernen
button-home-code = Ein neuer Code
cannot-live-discord-removed = Ich bin auf diesem Server kein Mitglied, es käme also nichts an. Bitte ladet mich mit „bot“ und den Befehlen ein und versucht es dann noch einmal.
cannot-live-discord-right = Hier kann ich noch nicht posten; mir fehlt: { $detail }. Bitte gebt das in diesem Kanal meiner Rolle und versucht es dann noch einmal.
cannot-live-channel-gone = Diesen Kanal sehe ich nicht und könnte hier nicht posten. Bitte nehmt mich auf (Slack: /invite @Paperclub; Discord: meine Rolle den Kanal sehen lassen) und versucht es dann noch einmal.
cannot-live-slack-member = Ich bin noch nicht in diesem Kanal und könnte hier nicht posten. Bitte tippt /invite @Paperclub und versucht es dann noch einmal.
cannot-live-unless-joined = Ich bin noch nicht in diesem Kanal und könnte hier nicht posten. Soll ich beitreten? (/invite @Paperclub tut dasselbe.)
cannot-live-slack-archived = Dieser Kanal ist archiviert, hier kann ich nicht posten. Bitte holt ihn zurück, oder beginnt in einem anderen.
cannot-live-slack-restricted = Die Einstellungen des Workspace lassen mich in diesem Kanal nicht posten. Bitte erlaubt es, oder beginnt in einem anderen.
cannot-live-not-allowed = Mir fehlt in diesem Kanal ein Recht: { $detail }. Bitte gebt es mir hier und versucht es dann noch einmal.
button-join-channel = Beitreten und beginnen
button-start-again = Noch einmal
home-moved-title = { $club } wohnt jetzt hier
home-moved = Mitglieder, Paper und Notizen sind mitgekommen; Kanäle, in denen sich nicht posten lässt, bleiben zurück.
leave-where = In diesem Kanal wohnt { $club } gar nicht; bitte sag es in dem, den der Club verlassen soll.
last-home = Das ist das einzige Zuhause von { $club }. /club home gibt erst ein weiteres, /club close schließt den Club.
code-wrong = Diesen Code kenne ich nicht; bitte prüf ihn, oder hol dir einen neuen.
code-used = Dieser Code wurde schon benutzt; bitte hol dir einen neuen.
code-too-many =
    Du hast in einer Stunde { $most } Codes eingegeben, die nicht stimmen; bitte versuch es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.

## Buttons and forms

button-help = Was kann ich hier tun?
button-now = Wo stehen wir?
button-sure-close = Ja, Club schließen

## Kinds and labels

label-skipped = Ausgelassen
day-0 = Montag
day-1 = Dienstag
day-2 = Mittwoch
day-3 = Donnerstag
day-4 = Freitag
day-5 = Samstag
day-6 = Sonntag

## Refusals

last-organizer = Ohne { $name } hätte der Club keine Organisation; benenn zuerst jemand anderen.
zone-needed = Ich brauche die Zeitzone des Clubs, etwa so: /club start Die Randnotizen zone: Europe/Berlin
already-a-club = Dieser Kanal ist schon das Zuhause von { $name }; /club settings ändert es.
already-paused = Der Club pausiert schon; /club resume macht weiter.
not-paused = Der Club pausiert nicht.
until-past = Bitte gib einen Tag nach heute an, etwa 2027-01-07 oder next monday.
pick-stays-on = Die Wahl lässt sich nicht ausschalten; /club pause hält die Wahlen an.
two-pick-days = „every“ und „pick“ nennen zwei verschiedene Wochentage für die Wahl; bitte nenn ihn einmal.
rhythm-order = { $first } muss in der Woche des Clubs vor { $second } kommen, und nicht zugleich; bitte verschieb eins davon.
group-my = Was nur dich angeht
    .name = mein
button-accept-club = Ja, ich übernehme
button-decline-club = Nein, danke
offer-letter = { $who } möchte dir { $club } übergeben: Du würdest den Club organisieren und über Woche, Einstellungen und Wahlen entscheiden. Antworten kannst du bis { $until }.
language-in-part = { $language }, zu { $percent } % übersetzt, der Rest auf Englisch
