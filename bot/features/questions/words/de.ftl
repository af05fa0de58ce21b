feature-questions = Fragen zu einem Paper, und Leute fragen, die es wissen

## Asking people who know

paper-ask = Fragen, was nur die wissen, die es schrieben, oder vom Fach sind
    .name = fragen
    .name-question = frage
    .name-paper = paper
    .more = Andere schließen sich deiner Frage an; beim Abschluss werden die besten fünf zu einer Nachricht, die jemand freiwillig schickt.
    .example = /paper ask Does the effect hold for longer inputs?
    .label-question = Deine Frage, in ein, zwei Sätzen
    .called-question = Deine Frage
    .label-paper = Welches Paper, wenn nicht das dieser Woche
    .called-paper = Welches Paper
paper-question = Eine Frage an Leute schreiben, die es wissen
    .example = Does the effect hold for longer inputs?
    .title = Deine Frage
    .label-text = Deine Frage
    .hint-text = Auch wer noch nie von diesem Club gehört hat, sollte sie verstehen.
paper-answers = Ablegen, was Leute geantwortet haben, die es wissen
    .example = 1. Yes, up to four times as long.
    .title = Antworten ablegen
    .label-answers = Die Antworten
    .hint-answers = Füg ein, was zurückkam; der ganze Club sieht es im Thread.
    .label-by = Wer geantwortet hat
    .hint-by = So, wie die Person genannt werden möchte.
ask-title = Fragen zu „{ $title }“
ask-none = Zu „{ $title }“ hat noch niemand etwas gefragt.
ask-answered = Alle Fragen zu „{ $title }“ sind beantwortet.
ask-hint = Wähl alle, die du auch stellen würdest; noch einmal ersetzt deine Wahl. Die besten gehen an Leute, die es wissen.
ask-line =
    { $number }. { $text } – { $who }{ $count ->
        [0] { "" }
        [one] { " " }· eine Stimme
       *[other] { " " }· { $count } Stimmen
    }
ask-more =
    { $count ->
        [one] Eine weitere Frage hat weniger Stimmen.
       *[other] { $count } weitere Fragen haben weniger Stimmen.
    }
ask-choose = Welche würdest du auch stellen?
asked = Deine Frage steht auf der Liste im Thread. Sie zählt mit deiner Stimme; andere können ihre dazugeben.
asked-answered = Das wurde in Runde { $number }, der Woche vom { $day }, gefragt und beantwortet:
asked-again = Das hat schon jemand gefragt; deine Stimme zählt jetzt dafür.
ask-voiced =
    { $count ->
        [one] Du schließt dich einer Frage an:
       *[other] Du schließt dich { $count } Fragen an:
    }
    { $texts }
ask-voiced-none = Du schließt dich keiner an. Du kannst jederzeit neu wählen.
too-many-questions = Du hast in dieser Runde schon { $most } offene Fragen; nimm erst eine zurück, oder warte auf eine Antwort.
no-such-question = Diese Frage steht nicht mehr auf der Liste; /paper ask zeigt, was darauf steht.
unask-sure = „{ $text }“ zurücknehmen? Die Stimmen dafür gehen mit.
unasked = Deine Frage ist zurückgenommen.
question-sent = Diese Frage ist schon unterwegs zu Leuten, die es wissen; sie lässt sich nicht mehr zurücknehmen.
button-ask = Etwas fragen
button-ask-about = Zu: { $title }
button-ask-round = Offen aus Runde { $number }
button-unask = { $number } zurücknehmen
button-sure-unask = Ja, zurücknehmen

## The message to people who know

inquiry-title = Wer fragt die Leute, die es wissen?
inquiry-intro = Diese Fragen zu „{ $title }“ haben die meisten Stimmen.
inquiry-wanted = Wer sich meldet, bekommt sie als eine Nachricht, fertig zum Schicken.
inquiry-line = { $number }. { $text }
inquiry-empty-card = Die Fragen, die hier standen, wurden zurückgenommen.
inquiry-taken-by = { $who } schickt sie. Die Antworten werden hier im Thread stehen.
inquiry-answered = Die Antworten stehen in diesem Thread.
button-carry = Ich schicke sie
button-carry-again = Nachricht zeigen
button-answers = Antworten ablegen
button-step-back = Doch nicht ich
inquiry-yours = Sie ist bei dir, danke. Kopier diese Nachricht und schick sie an die, die das Paper schrieben, oder an jemanden vom Fach; aus dem Club nennt sie niemanden.
inquiry-then = Wenn Antworten kommen, leg sie ab: Sie werden im Thread gepostet und beim Paper aufgehoben.
inquiry-taken = { $who } schickt diese schon; frag { $who }, wenn du auch jemanden kennst.
inquiry-over = Die Antworten hierzu sind schon abgelegt; /paper ask zeigt sie.
inquiry-no-questions = Alle Fragen dieser Nachricht wurden zurückgenommen; es gibt nichts zu schicken.
no-such-inquiry = So eine Nachricht gibt es in diesem Club nicht; /paper ask zeigt die Fragen.
inquiry-not-yours = Antworten legt nur ab, wer die Nachricht schickt; drück zuerst „Ich schicke sie“.
stepped-back = Trotzdem danke; jetzt kann sie jemand anderes schicken.
inquiry-reminder = Vor einer Woche hast du die Fragen zu „{ $title }“ übernommen. Ist etwas zurückgekommen?
answers-title = Antworten zu „{ $title }“
answers-from = Beantwortet von { $who }
answers-label = Die Antworten
answers-asked = Was gefragt wurde
answers-thanks = Danke an { $who } fürs Fragen.
answers-filed = Die Antworten liegen beim Paper und stehen im Thread. Danke.
expert-dear = Guten Tag { $authors },
expert-hello = Guten Tag,
expert-names-more = { $first } und alle, die mitgeschrieben haben
expert-names-and = { $first } und { $last }
expert-who =
    wir sind { $club }, ein Club von Leuten, die zusammen Forschungspaper lesen. Wir haben „{ $title }“ gelesen und darüber gesprochen, und { $count ->
        [one] eine Frage ist offen geblieben
       *[other] einige Fragen sind offen geblieben
    }:
expert-thanks = Schon eine kurze Antwort würde uns sehr helfen; der ganze Club wird sie lesen. Danke für Ihre Arbeit und Ihre Zeit.
expert-sign = { $club }
expert-link = Das Paper: { $link }
digest-line-question =
    { $text }{ $count ->
        [0] { "" }
        [one] { " " }· eine Stimme
       *[other] { " " }· { $count } Stimmen
    }
label-questions = An Leute, die es wissen

## The audit

audit-ask = Runde { $number }, Fragen an Leute, die es wissen
audit-inquiry = Runde { $number }, wer fragt sie
audit-inquiry-reminder = Eine Erinnerung an die Person, die fragt
audit-answers = Runde { $number }, Antworten von Leuten, die es wissen

## Entries

counted-questions =
    { $count ->
        [one] eine Frage an Leute, die es wissen
       *[other] { $count } Fragen an Leute, die es wissen
    }
label-asked = Im Thread gefragt
now-questions =
    { $count ->
        [one] Eine Frage an Leute, die es wissen, ist offen: /paper ask.
       *[other] { $count } Fragen an Leute, die es wissen, sind offen: /paper ask.
    }

## The figures of a year

year-questions =
    { $count ->
        [one] Frage gestellt
       *[other] Fragen gestellt
    }
