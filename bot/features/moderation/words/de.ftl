## The audit

audit-act = Eine Nachricht über etwas, das die Organisation tat

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = Einen Beitrag ausblenden, oder wieder zeigen
    .name = ausblenden
    .name-member = mitglied
    .name-kind = welcher
    .name-paper = paper
    .name-number = runde
    .name-undo = wieder-zeigen
    .more = Außer der Person, die ihn schrieb, liest ihn niemand mehr, und er zählt weiter. Nenn, wessen er ist, und das Paper, wo du magst; von mehreren wählst du einen. Ohne Namen kommen die der neuesten Runde.
    .example = /club hide member: @Ben why: It names a patient.
    .title = Beitrag ausblenden?
    .label-member = Wessen Beitrag
    .label-kind = Welcher, wenn es zwei gibt
    .label-paper = Zu welchem Paper; ohne: zu irgendeinem
    .called-paper = Zu welchem Paper
    .label-number = Die Nummer der Runde; ohne: irgendeine
    .called-kind = Welcher Beitrag
    .called-number = Nummer der Runde
    .label-undo = Wieder zeigen
    .label-why = Warum?
    .hint-why = Das geht in einer Direktnachricht an die Person. Es kann leer bleiben.
button-hide = Ausblenden: { $entry }
button-unhide = Wieder zeigen: { $entry }
button-hide-it = Ausblenden
hide-intro = { $entry } zu „{ $title }“
hide-which = Welcher Beitrag?
hide-choose = Beitrag wählen
hide-more =
    { $count ->
        [one] Ein älterer Beitrag steht nicht dabei; nenn das Paper oder die Runde.
       *[other] { $count } ältere stehen nicht dabei; nenn das Paper oder die Runde.
    }
hidden-done = Ausgeblendet: Nur wer ihn schrieb, liest ihn jetzt, und er zählt weiter.
unhidden-done = Er wird wieder gezeigt.
hidden-letter = Die Organisation von { $club } hat deine { $kind } zu „{ $title }“ ausgeblendet.
hidden-letter-stays = Sie zählt weiter, und nur du liest sie: /paper my notes zeigt sie.
unhidden-letter = Die Organisation von { $club } zeigt deine { $kind } zu „{ $title }“ wieder.
label-reason = Warum
no-such-entry = Diesen Beitrag gibt es nicht mehr; /club hide zeigt die jetzigen.
no-entries-there = So einen Beitrag gibt es nicht; /club hide ohne Namen zeigt die der neuesten Runde.
nothing-to-hide = Noch hat niemand etwas eingereicht.
nothing-hidden = Dort ist nichts ausgeblendet.
hidden-already = Dieser Beitrag ist schon ausgeblendet; undo: yes zeigt ihn wieder.
not-hidden = Dieser Beitrag ist nicht ausgeblendet.
