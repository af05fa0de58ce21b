feature-connections = wie die Paper zusammenhängen, die ihr lest

## The audit

audit-connection = Runde { $number }, eine Verbindung zwischen Papern

## Connections between papers

paper-connect = Ein Paper mit einem anderen verbinden
    .name = verknüpfen
    .name-to = mit
    .name-kind = wie
    .name-why = warum
    .name-paper = paper
    .more = Sagt, wie das Paper der Woche (oder das genannte) zu einem anderen des Clubs steht, oder zu irgendeinem.
    .example = /paper connect 1512.03385 kind: builds-on why: the residual stream comes from there
    .label-to = Das andere Paper: Titel, Nummer oder Link
    .called-to = Das andere Paper
    .label-kind = Wie das Paper zum anderen steht
    .label-why = Warum, in einem Satz
    .called-why = Warum sie zusammengehören
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
paper-connections = Sehen, was mit einem Paper verbunden ist, zwei Schritte weit
    .name = verbindungen
    .name-paper = paper
    .more = Als Liste und als Bild: worauf es aufbaut und was darauf aufbaut, wem es widerspricht, was es ersetzen könnte.
    .example = /paper connections
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
tie-builds-on = „{ $one }“ baut auf „{ $other }“ auf
tie-contradicts = „{ $one }“ widerspricht „{ $other }“
tie-borrows-from = „{ $one }“ leiht sich etwas bei „{ $other }“
tie-same-idea = „{ $one }“ hat dieselbe Idee wie „{ $other }“
tie-could-replace = „{ $one }“ könnte „{ $other }“ ersetzen
out-builds-on = fußt auf
out-contradicts = widerspricht
out-borrows-from = leiht sich etwas bei
out-same-idea = hat dieselbe Idee wie
out-could-replace = könnte ersetzen
in-builds-on = ist die Grundlage von
in-contradicts = wird widersprochen von
in-borrows-from = verleiht an
in-could-replace = könnte ersetzt werden durch
connections-itself = selbst { $relation } „{ $title }“
connections-title = Was mit „{ $title }“ verbunden ist
connections-further = Einen Schritt weiter
connections-voice = { $who }: { $why }
connections-week = { $tied } – { $who }
connections-none = Mit „{ $title }“ ist noch nichts verbunden; /paper connect macht den Anfang.
connections-more =
    { $count ->
        [one] und eine weitere
       *[other] und { $count } weitere
    }
connections-not-drawn =
    { $count ->
        [one] und ein weiteres Paper, das nicht gezeichnet ist
       *[other] und { $count } weitere Paper, die nicht gezeichnet sind
    }
connections-picture = { $title }: { $lines }
picture-untitled = (der Titel steht in der Liste)
connections-remove = Eine Verbindung zurücknehmen …
connection-said = { $who }: { $tied }.
connection-removed = Hier stand eine Verbindung; sie wurde zurückgenommen.
connected = Notiert: { $tied }. Es steht im Thread.
connected-again = Das ist seit { $since } bekannt; dein Grund ist dazugekommen.
connected-disconnect-sure = Das zurücknehmen: { $tied }?
disconnected = Die Verbindung ist zurückgenommen.
borrows = Notiert als geliehen bei „{ $title }“.
borrows-what = Notiert als geliehen bei „{ $title }“; ruf es noch einmal auf und sag, welche Technik hier helfen würde.
borrowed-late = Deine Kritik wurde inzwischen geändert, darum lasse ich sie, wie sie jetzt ist; wähl noch einmal, wenn du es noch willst.
borrowed = Notiert: Deine Kritik leiht sich etwas bei „{ $title }“.
borrows-which = Aus welchem Paper ist die Technik?
borrows-unknown = „{ $typed }“ habe ich nicht gefunden. Du kannst hier ein Paper wählen, oder die Kritik noch einmal öffnen und Nummer oder Link angeben.
borrows-choose = Das Paper, aus dem sie ist …
label-connections = Verbindungen dieser Woche
button-connections = Was verbunden ist
button-disconnect = Zurücknehmen
button-sure-disconnect = Ja, zurücknehmen
connect-itself = Ein Paper lässt sich nicht mit sich selbst verbinden; bitte nenn ein anderes als „{ $title }“.
connected-already = Das ist seit { $since } bekannt: { $tied }. Ein eigener Grund (why: …) kann noch dazu.
connections-which = Bitte sag, welches Paper du meinst: Nummer, Link oder Worte aus dem Titel.
no-known-paper = „{ $typed }“ kennt der Club nicht; /paper connect verbindet ein Paper mit einem, das er kennt.
no-such-connection = Diese Verbindung gibt es nicht mehr.
not-your-connection = Zurücknehmen kann eine Verbindung nur, wer sie genannt hat, oder die Organisation.

## Entries

counted-ties =
    { $count ->
        [one] eine Verbindung
       *[other] { $count } Verbindungen
    }

## Buttons and forms

button-try-again = Noch einmal
list-semicolon = ;{ " " }

## The figures of a year

year-ties =
    { $count ->
        [one] Verbindung gefunden
       *[other] Verbindungen gefunden
    }
year-most-tied = Am meisten verbunden ist „{ $title }“: { $count } Verbindungen.
find-connection = Verbindung von { $who }
