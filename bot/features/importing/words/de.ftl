## The audit

audit-import = Ein Einzug: wie weit er ist

## Moving in

club-import = Mitbringen, was der Club früher gelesen hat
    .name = mitbringen
    .name-what = was
    .name-file = datei
    .more = Gib mir die Datei, in der ihr eure Treffen festgehalten habt – eine Tabelle, BibTeX, RIS, CSL-JSON, Markdown, YAML, ein Zip mit Notizen oder eine Liste von Links – oder füg sie ein. Erst zeige ich, was ich darin lese; vorher ändert sich nichts. /club import mit what: undo nimmt den letzten Einzug zurück.
    .example = /club import file: years.csv
    .title = Der Club zieht ein
    .label-what = show: was läuft; undo: das letzte zurück
    .called-what = Was geschehen soll
    .label-file = Datei: Tabelle, BibTeX, Notizen, Zip …
    .called-file = Die Datei
    .hint-file = Bis 10 MB und 5.000 Einträge.
    .label-text = Oder der Text, eingefügt
    .called-text = Der Text
    .hint-text = Ein Eintrag je Zeile, eine Tabelle, eine Liste mit Überschriften. Über 3.000 Zeichen: als Datei.
import-intro = Es ändert sich nichts, bevor du gesehen hast, was ich darin lese.
import-pasted = dein Text
import-title = Einzug: { $name }
import-shape-csv = Tabelle
import-shape-tsv = Tabelle
import-shape-bibtex = BibTeX
import-shape-ris = RIS
import-shape-csl = Datei in CSL-JSON
import-shape-markdown = Liste in Markdown
import-shape-yaml = Plan in YAML
import-shape-links = Liste von Quellen
import-shape-notes = Ordner mit Notizen
import-shape-other = Text
import-read =
    { $sessions ->
        [one] Ich lese es als { $shape }: ein Treffen
       *[other] Ich lese es als { $shape }: { $sessions } Treffen
    }{ $readings ->
        [one] { " " }mit einem Eintrag.
       *[other] { " " }mit { $readings } Einträgen.
    } Geändert ist noch nichts.
import-columns = Die Spalten
import-column-wrong = Eine Spalte bedeutet etwas anderes …
import-column-means = Sie bedeutet …
import-column-asked = Die Spalte „{ $name }“ gilt als: { $means }. Was bedeutet sie?
import-column-day = der Tag
import-column-title = der Titel
import-column-link = der Link
import-column-doi = die DOI
import-column-arxiv = die arXiv-Nummer
import-column-pubmed = die PubMed-Nummer
import-column-authors = wer es schrieb
import-column-year = das Jahr, in dem es erschien
import-column-presenter = wer vorstellte
import-column-account = das Konto dazu
import-column-place = der Ort
import-column-notes = Notizen
import-column-nothing = nichts, weglassen
import-count-sure =
    { $count ->
        [one] Einer ist vollständig.
       *[other] { $count } sind vollständig.
    }
import-count-waiting =
    { $count ->
        [one] Einer ist nachzuschlagen.
       *[other] { $count } sind nachzuschlagen.
    }
import-count-met =
    { $count ->
        [one] Einer nennt nur, wer vorgestellt hat: er bleibt als Treffen mit seinem Tag.
       *[other] { $count } nennen nur, wer vorgestellt hat: sie bleiben als Treffen mit ihrem Tag.
    }
import-count-there =
    { $count ->
        [one] Einer ist schon da und bleibt, wie er ist.
       *[other] { $count } sind schon da und bleiben, wie sie sind.
    }
import-count-coming =
    { $count ->
        [one] Einer kommt erst noch: Ich lasse ihn weg. /paper nominate schlägt ihn vor, wenn ihr mögt.
       *[other] { $count } kommen erst noch: Ich lasse sie weg. /paper nominate schlägt sie vor, wenn ihr mögt.
    }
import-count-doubtful = { $count } sind unsicher.
import-count-unknown = { $count } wurden nicht gefunden.
import-days-asked = Die Tage lassen sich zweifach lesen. Ist 3/4 der 3. April oder der 4. März?
import-days-day-first = 3. April
import-days-month-first = 4. März
import-days-first = Bitte sag erst, wie die Tage gemeint sind.
import-doubts =
    { $count ->
        [one] Weggelassen, weil ich es nicht verstehe
       *[other] Weggelassen, weil ich sie nicht verstehe
    }
import-doubt-no-reading = { $where }: neben „{ $text }“ steht nichts zu lesen
import-doubt-day-unclear = { $where }: „{ $text }“ kann ich nicht als Tag lesen; die Einträge bleiben ohne Tag
import-doubt-twice = { $where }: „{ $text }“ steht an diesem Tag zweimal
import-doubt-not-understood = { $where }: „{ $text }“
import-more = … und { $count } weitere
import-found =
    { $sure ->
        [one] Ein Eintrag ist sicher
       *[other] { $sure } Einträge sind sicher
    }, { $there ->
        [0] keiner ist schon da
        [one] einer ist schon da
       *[other] { $there } sind schon da
    }, { $unsure ->
        [0] und keiner ist unsicher.
        [one] und einer ist unsicher.
       *[other] und { $unsure } sind unsicher; { $undecided } davon noch offen.
    } Wozu du nichts sagst, bleibt weg.
import-doubtful-item = { $number }. „{ $text }“ ({ $where }) – vielleicht { $found }
import-unknown-item = { $number }. „{ $text }“ ({ $where }) – nichts gefunden
import-no-day = ohne Tag
import-choose = Wähl, was stimmt …
import-choose-match = { $number }: es ist „{ $title }“
import-choose-written = { $number }: wie geschrieben, „{ $title }“
import-none-of-these = Davon gibt es nicht mehr.
import-list-sure = Diese sind sicher
import-list-met = Diese nennen nur, wer vorgestellt hat
import-list-there = Diese sind schon da
import-list-coming = Diese kommen erst noch
import-nominate = Einen davon vorschlagen …
import-list-waiting = Diese sind nachzuschlagen
import-list-doubtful = Diese sind unsicher
import-list-unknown = Zu diesen fand sich nichts
import-list-doubts = Das verstehe ich nicht
import-looking-line = Ich schlage nach: { $looked } von { $readings }. Der Post im Kanal sagt, wie weit ich bin; mach ruhig etwas anderes.
import-taking-line = Ich nehme sie auf; der Post im Kanal sagt, wann es fertig ist.
import-undoing-line = Ich nehme den Einzug zurück; der Post im Kanal sagt, wann es fertig ist.
import-done-line =
    { $rounds ->
        [one] Ein Treffen wurde aufgenommen.
       *[other] { $rounds } Treffen wurden aufgenommen.
    }
import-undone-line =
    { $kept ->
        [0] Der Einzug ist zurückgenommen.
        [one] Der Einzug ist zurückgenommen, bis auf ein Treffen, zu dem seither jemand schrieb.
       *[other] Der Einzug ist zurückgenommen, bis auf { $kept } Treffen, zu denen seither jemand schrieb.
    }
import-undo-sure =
    Aufgenommen wurde er { $ended }. { $rounds ->
        [one] Ein Treffen geht, mit den Papern
       *[other] { $rounds } Treffen gehen, mit den Papern
    }, die mitkamen, und wer vorstellte. Wozu seither jemand schrieb, bleibt.
import-presented = Vorgestellt von { $who }
import-notes = Notizen
import-place = Wo
import-post-title = { $club } zieht ein
import-read-post = { $readings } Einträge aus { $name }.
import-looking-post = Ich schlage nach, was der Club früher gelesen hat, aus { $name }: { $looked } von { $readings }.
import-ready-post = Ich habe nachgeschlagen, was der Club früher gelesen hat, aus { $name }: { $sure } sicher, { $unsure } unsicher, { $there } schon da. Was aufgenommen wird, sagt die Organisation.
import-taking-post = Ich nehme auf, was der Club früher gelesen hat, aus { $name }: { $rounds } von { $sessions } Treffen.
import-done-post =
    { $rounds ->
        [one] Ein früheres Treffen ist jetzt hier
       *[other] { $rounds } frühere Treffen sind jetzt hier
    }, aus { $name }: /paper find kennt ihre Paper. An den Serien ändert das nichts.
import-done-coming =
    { $count ->
        [one] Einer kommt noch; die Organisation kann ihn von hier aus vorschlagen.
       *[other] { $count } kommen noch; die Organisation kann jeden von hier aus vorschlagen.
    }
import-undoing-post = Ich nehme zurück, was aus { $name } kam.
import-undone-post =
    { $kept ->
        [0] Was aus { $name } kam, ist zurückgenommen.
        [one] Was aus { $name } kam, ist zurückgenommen, bis auf ein Treffen, zu dem jemand schrieb.
       *[other] Was aus { $name } kam, ist zurückgenommen, bis auf { $kept } Treffen, zu denen jemand schrieb.
    }
import-left-post = Der Einzug wurde abgebrochen; aufgenommen wurde nichts.
import-left = Abgebrochen. Aufgenommen wurde nichts.
button-import-show = Zeig, wie es steht
button-import-next = Die nächsten
button-import-look =
    { $count ->
        [0] Weiter
       *[other] Stimmt: schlag sie nach
    }
button-import-days = Es ist { $order }
button-import-list =
    { $kind ->
        [sure] Die { $count } sicheren
        [met] Die { $count } ohne Paper
        [there] Die { $count }, die schon da sind
        [coming] Die { $count }, die noch kommen
        [doubts] Die { $count } unverstandenen
       *[further] Mehr davon
    }
button-import-take =
    { $out ->
        [0] { $count } aufnehmen
       *[other] { $count } aufnehmen, { $left } weglassen
    }
button-import-all-match = Alle Funde stimmen
button-import-all-written = Alle anderen wie geschrieben
button-import-all-out = Alle anderen weglassen
button-import-drop = Abbrechen
button-import-undo = Zurücknehmen

## Refusals

import-under-way = Ein anderer Einzug läuft; bring ihn zuerst zu Ende oder brich ihn ab.
import-none = Es läuft kein Einzug; /club import nimmt eine Datei.
import-none-to-undo = Es gibt keinen Einzug zurückzunehmen.
import-nothing-given = Bitte gib eine Datei, oder füg ihren Text ein.
import-over = Dieser Einzug ist schon weiter; /club import zeigt, wie es steht.
import-taken-in = Er wird schon aufgenommen; danach nimmt /club import mit what: undo ihn zurück.
import-nothing-wanted = Nichts davon ist sicher, und von den unsicheren hast du keinen gewählt.
import-file-too-large = Die Datei ist größer als { $most } MB; bitte gib sie in Teilen.
import-file-unreachable = An die Datei kam ich nicht heran; bitte häng sie noch einmal an, oder füg ihren Text ein.
import-wrong-too-large = Die Datei ist größer, als ich lesen kann; bitte gib sie in Teilen.
import-wrong-too-many = Das sind mehr als 5.000 Einträge; bitte gib sie in Teilen.
import-wrong-no-text = Das ist kein Text, den ich lesen kann; bitte speicher ihn als UTF-8, eine Tabelle als CSV.
import-wrong-no-titles = Keine Spalte der Tabelle sagt, was gelesen wurde; bitte nenn eine „title“, „link“ oder „DOI“.
import-wrong-workbook = Das ist die eigene Datei einer Tabellenkalkulation; bitte speicher das Blatt als CSV (Datei, dann Speichern unter oder Herunterladen), oder füg seine Zeilen ein.
import-wrong-broken = Die Datei beginnt wie etwas, das ich kenne, und bricht dann ab; bitte exportier sie neu.
import-wrong-workbook-at = Das ist die eigene Datei einer Tabellenkalkulation; bitte speicher das Blatt als CSV (Datei, dann Speichern unter oder Herunterladen), oder füg seine Zeilen ein.
import-wrong-broken-at = Die Datei bricht in Zeile { $line }; bitte bring die Zeile in Ordnung, oder exportier sie neu.
import-wrong-no-text-at = Zeile { $line } ist kein Text, den ich lesen kann; bitte speicher die Datei als UTF-8.
import-wrong-too-large-at = Bei Zeile { $line } wird die Datei größer, als ich lesen kann; bitte gib sie in Teilen.
import-wrong-too-many-at = Ab Zeile { $line } sind es mehr als 5.000 Einträge; bitte gib sie in Teilen.
import-wrong-no-titles-at = Keine Spalte in Zeile { $line } sagt, was gelesen wurde; bitte nenn eine „title“, „link“ oder „DOI“.
import-wrong-empty-at = In dieser Datei steht nichts zu lesen.
import-wrong-empty = Darin steht nichts zu lesen; schau bitte, ob es die richtige Datei ist.
