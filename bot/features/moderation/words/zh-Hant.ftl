## The audit

audit-act = 關於主辦人所做的事的信

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = 隱藏一份提交，或重新顯示
    .name = 隱藏
    .name-member = 成員
    .name-kind = 種類
    .name-paper = 論文
    .name-number = 輪次
    .name-undo = 顯示
    .more = 除了作者誰也看不到，但仍然計入。寫明是誰的，想的話寫哪篇論文；有幾份就選一份。不寫名字就列出最近一輪的。
    .example = /club hide member: @Ben why: It names a patient.
    .title = 隱藏這份提交？
    .label-member = 誰的提交
    .label-kind = 哪一份，如果有兩份
    .label-paper = 關於哪篇論文；不寫就是任何一篇
    .called-paper = 關於哪篇論文
    .label-number = 第幾輪；不寫就是任何一輪
    .called-kind = 哪一份
    .called-number = 第幾輪
    .label-undo = 重新顯示
    .label-why = 為什麼？
    .hint-why = 會用私訊告訴作者。可以空著。
button-hide = 隱藏：{ $entry }
button-unhide = 重新顯示：{ $entry }
button-hide-it = 隱藏
hide-intro = { $entry }，關於「{ $title }」
hide-which = 哪一份？
hide-choose = 選一份
hide-more = 還有 { $count } 份更早的沒有列出；請寫論文或第幾輪。
hidden-done = 隱藏了：現在只有作者看得到，仍然計入。
unhidden-done = 重新顯示了。
hidden-letter = { $club } 的主辦人隱藏了你對「{ $title }」的{ $kind }。
hidden-letter-stays = 它仍然計入，只有你看得到：/paper my notes 裡有。
unhidden-letter = { $club } 的主辦人重新顯示了你對「{ $title }」的{ $kind }。
label-reason = 理由
no-such-entry = 這份提交已經不在了；/club hide 列出現有的。
no-entries-there = 沒有這樣的提交；/club hide 不寫名字就列出最近一輪的。
nothing-to-hide = 還沒有人提交過。
nothing-hidden = 那裡沒有隱藏的。
hidden-already = 這份已經隱藏了；undo: yes 重新顯示。
not-hidden = 這份沒有隱藏。
