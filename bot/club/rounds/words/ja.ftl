## Commands: members

paper-now = 今週の論文、日程、まだ残っていること
    .name = 今週
    .example = /paper now
paper-entries = 誰が何を提出したかを見る
    .name = 読んだ人
    .name-paper = 論文
    .more = ほかの人の提出物は、自分が出すと開き、締めで全員に開きます。前の論文も見られます。
    .example = /paper entries
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文

## Commands: organizers

club-pick = 次の、または今週の論文を自分で決める
    .name = 決定
    .name-paper = 論文
    .name-when = いつ
    .name-undo = 取消
    .more = 投票用紙の番号、arXiv 番号、DOI、アドレス、または探す言葉。「next」は次の決定、「now」は今すぐ。すでに読んでいる論文があれば、置き換え（「replace」）か、一緒に（「join」）。「undo: yes」で最後の選択を取り消します。
    .example = /club pick 1512.03385 when: now
    .label-paper = 番号、arXiv 番号、DOI、アドレス、言葉
    .called-paper = 論文
    .label-when = 次の決定で、または今
    .called-when = いつ読むか
    .label-undo = 最後の選択を取り消す
club-skip = 次の回を飛ばす
    .name = 飛ばす
    .more = 誰の連続記録にも響かず、推薦は次まで残ります。
    .example = /club skip

## Asking people who know

nothing-read-yet = まだ何も読んでいません。/paper now で最初の論文がいつ決まるかわかります。

## The audit

audit-pick = 第 { $number } 回、今週の論文
audit-repick = 第 { $number } 回、論文の変更
audit-unpick = 第 { $number } 回、決定の取り消し
audit-skipped = 第 { $number } 回、飛ばした
audit-resume = 第 { $number } 回、休みの終わり
audit-remind = 第 { $number } 回、お知らせ
audit-remind-direct = 第 { $number } 回、お知らせ
audit-discuss = 第 { $number } 回、議論
audit-moved = 第 { $number } 回、締めの変更
audit-organizers-clocks = 幹事へ：時計の規則が変わった
audit-organizers-missed = 幹事へ：逃した予定

## Nominations and the vote

call-title = 次は何を読みますか？
call-line =
    { $count ->
        [0] まだ推薦がありません。/paper nominate に arXiv 番号、DOI、アドレス、または言葉をどうぞ。決定は { $pick } です。
       *[other] 今 { $count } 本の推薦があります。/paper nominate であなたのものもどうぞ。決定は { $pick } です。
    }
nominated-by = { $who } さんの推薦
nothing-nominated-yet = まだ候補がなく、決定は { $left } です（{ $pick }）。/paper nominate で推薦してください。なければこの回は飛ばし、誰の連続記録にも響きません。
nothing-chosen-yet = まだ論文が選ばれておらず、決定は { $left } です（{ $pick }）。幹事が /club pick で選びます。なければこの回は飛ばし、誰の連続記録にも響きません。

## The club

picked-now = これから「{ $title }」を読みます。カードが届きます。
picked-instead = 今週は「{ $gone }」に代わって「{ $title }」を読みます。
picked-beside = 今週は「{ $title }」も読みます。
pick-which =
    { $count ->
        [1] 今「{ $read }」を読んでいます。「{ $title }」に置き換えますか、一緒に読みますか？
       *[other] 今 { $count } 本を読んでいます。「{ $title }」をどれと置き換えますか、一緒に読みますか？
    }
pick-undone = 「{ $title }」の選択を取り消しました。
picked-for = { $pick } に決まる回の論文は「{ $title }」です。
skip-sure = { $pick } に決まる回を飛ばしますか？ 誰の連続記録にも響かず、推薦は残ります。
skipped-done = { $pick } の回を飛ばします。
missed = { $club }：輪読会が待つ { $patience } 時間より長く不在だったため、行われませんでした：{ $steps }（{ $first } から）。
clocks-changed = { $club }：{ $zone } の時計の規則が変わりました（{ $version }）。これからの予定は現地の時刻のまま動かしました：{ $steps }（{ $first } から）。することはありません。
missed-hint = 誰の連続記録にも響きません。/club audit に一覧があり、/club pick や /club rhythm で直せます。

## What a platform lacks

home-broken = { $club }：{ $missing }
home-broken-paused = 直るまで輪読会を休み、直れば自動で再開します。誰の連続記録にも響きません。
home-lost = 引っ越すには：新しいチャンネルで、その管理者が { $command } code: { $code } と入力します。コードは一度だけ、24 時間有効です。ボタンで新しいものを出せます。
home-broken-waits = もう一方のチャンネルは続きます。ここの投稿は直るまで待ちます。

## Entries

now-done = 提出済み：{ $kinds }。
now-handed =
    { $count ->
        [0] まだ誰も提出していません。
       *[other] { $count } 人が提出しました。
    }
now-voting =
    { $count ->
        [0] 次の論文の投票中ですが、推薦がありません：/paper nominate。決定は { $pick } です。
       *[other] 次の論文の投票中、候補は { $count } 本です。決定は { $pick } です。
    }
now-coming =
    { $count ->
        [0] 次の回の推薦はまだありません：/paper nominate。決定は { $pick } です。
       *[other] 次の回の推薦は { $count } 本です。決定は { $pick } です。
    }
now-vote-opens = 投票は { $opens } に始まります。
now-paused = 論文の決定は休み中です。推薦はいつでもどうぞ。
now-paused-until = 論文の決定は { $until } まで休みです。推薦はいつでもどうぞ。

## Streaks

saved-by-freeze = お守りが { $names } の連続記録を守りました。

## The paper of the week

paper-of-the-week =
    { $count ->
        [1] 今週の論文：{ $title }
       *[other] 今回の論文 { $count } 本
    }
paper-named = 「{ $title }」
tally-line = { $count } 票 – { $title }
tally-rests = 前回選ばれた人は一回休みなので、票の多い、または長く待った論文が投票用紙に残ります。
tally-tie-rested = 同票でした。前回選ばれた、またはすでに枠のある人が譲ります。
tally-tie-waited = 同票でした。いちばん長く待った論文が先です。
tally-tie-both = 同票でした。前回選ばれた、またはすでに枠のある人が譲り、残りからいちばん長く待った論文が選ばれました。
tally-chosen = 今回は幹事が選びました。
lapsed-line = { $count } 件の推薦が期限切れになりました：{ $titles }
week-remind = お知らせ { $at }
week-discuss = 議論 { $at }
week-wrap = 提出は { $at } まで
skipped-empty = 第 { $number } 回は飛ばします。候補がありませんでした。誰の連続記録にも響きません。次の決定は { $coming } です。
skipped-unchosen = 第 { $number } 回は飛ばします。論文が選ばれませんでした。誰の連続記録にも響きません。次の決定は { $coming } です。
skipped-asked = 第 { $number } 回は幹事が飛ばしました。誰の連続記録にも響きません。次の決定は { $coming } です。
skipped-undone = 第 { $number } 回は読みません。幹事が決定を取り消しました。誰の連続記録にも響きません。次の決定は { $coming } です。
repicked-instead = 幹事が今週の論文を変えました。「{ $gone }」に代わって「{ $title }」を読みます。
repicked-beside = 幹事が今週の論文を増やしました：「{ $title }」。
repicked-back = 幹事が取り消しました。今週は「{ $title }」ではなく「{ $again }」を読みます。
repicked-off = 幹事が取り消しました。今週は「{ $title }」を読みません。
skipped-missed = 第 { $number } 回は飛ばします。決定のときに不在でした。誰の連続記録にも響きません。次の決定は { $coming } です。
reminder-title = まだ読む時間があります
reminder-line =
    { $count ->
        [0] { $papers } にはまだ誰も提出していません。正直な一文でも立派な一歩です。
       *[other] { $papers } には { $count } 人が提出しました。一文からでどうぞ。
    }
reminder-direct = { $club } は今週 { $papers } を読んでいます。あなたの提出はまだです。
called-pick = { $club } は { $papers } を読み始めます。
called-discuss = { $club } は今 { $papers } を議論しています。
discussion-title = 議論を始めましょう
discussion-line =
    { $count ->
        [0] { $papers } にはまだ誰も提出していません。話すことも入口です。
       *[other] { $papers } には { $count } 人が提出しました。
    }
starter-1 = 一か所だけ変えるならどこですか？ その代わりに失うものは？
starter-2 = 信じる前に、何があってほしかったですか？
starter-3 = 前に読んだどの論文の技術がここで役立ちますか？
starter-4 = 一か月あったら、自分のどんな考えをここに組み込みますか？
wrap-moved = { $slept } から { $woke } まで不在で、誰も提出できませんでした。その分を戻します。締めは { $wrap } になりました。
wrap-moved-again = 何度か不在でした。直近は { $slept } から { $woke } で、誰も提出できませんでした。その分をすべて戻します。締めは { $wrap } になりました。
end-moved-again = 何度か不在でした。直近は { $slept } から { $woke } で、遅れての提出ができませんでした。その分をすべて戻します。この論文は { $end } まで受け付けます。
end-moved = { $slept } から { $woke } まで不在で、遅れての提出ができませんでした。その分を戻します。この論文は { $end } まで受け付けます。

## Buttons and forms

button-summary-of = 要約：{ $title }
button-critique-of = 批評：{ $title }
round-in = 第 { $number } 回に
round-in-week = 第 { $number } 回（{ $day } の週）に
round-on = { $day } に
round-undated = ここで集まる前に
button-entries-older = 前へ（{ $when }）
button-entries-newer = 後へ（{ $when }）
button-undo-pick = この選択を取り消す
button-pick-replace = 代わりに読む
button-pick-replace-one = 「{ $title }」の代わり
button-pick-join = 一緒に読む
button-sure-skip = はい、飛ばします

## Kinds and labels

label-categories = 分野
label-tally = 投票の結果
label-starter = 話のきっかけ
link-page = アブストラクト
link-site = { $host } のページ

## Refusals

round-over = その回は終わり、もう提出できません。/paper now に今の回があります。
note-over = 「{ $title }」は{ $when }読んだもので、もう提出できません。
not-this-round = 「{ $typed }」は今回の論文ではありません。/paper now で確かめられます。
no-longer-coming = その回はもう来ません。/club skip で次の回について尋ねます。
pick-nothing-read = 今読んでいる論文がないので、置き換えも追加もできません。/club pick に when: now を付けるとすぐ読みます。
pick-round-over = その回はもう別の論文を読んでいます。/club pick で選び直してください。
pick-round-full = 一回に読むのは { $most } 本までです。/club pick に when: replace を付けると置き換えられます。
pick-written-on = この回ではもう誰かが「{ $title }」に書いています。書かれたものは取り上げません。そのままにします。
pick-runs-already = その論文はもう読んでいます。/club pick に when: replace を付けると別のものを読みます。
nothing-to-undo = 取り消せる選択はもうありません。/club audit に選ばれたものがあります。
paused-no-pick = 輪読会は休み中です。先に /club resume で再開してください。

## The figures of a year

year-papers = 本の論文を読了
setting-patience = 逃した予定も { $value } 時間以内なら遅れて行います（patience: { $value } h）
