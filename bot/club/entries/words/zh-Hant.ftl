## Commands: members

paper-summary = 提交你的總結
    .name = 總結
    .name-paper = 論文
    .name-time = 花費時間
    .more = 再用一次就能修改。你交了之後，別人的也會對你開啟。
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = 你的總結
    .keep = 存為我的總結
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
    .label-sentence = 一句話
    .hint-sentence = 這篇論文說明了什麼？就像有人在電梯裡問你。
    .label-colleague = 五句話講給同事
    .hint-colleague = 對方是另一個領域的：問題是什麼，他們做了什麼，為什麼重要？
    .label-unclear = 哪裡沒看懂
    .hint-unclear = 沒有人全都懂。你會問什麼？
    .label-time = 讀了多久
    .hint-time = 只給你自己看，如 45m 或 1h30；別人看不到。
paper-critique = 提交你的點評
    .name = 點評
    .name-paper = 論文
    .name-from = 來源
    .more = 四個角度，有話說的填上。再用一次就能修改。
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = 你的點評
    .keep = 存為我的點評
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
    .label-different = 我會換一種做法的一步
    .hint-different = 一個方法、一個指標、一個比較、一個順序。
    .label-add = 我會加上的
    .hint-add = 一個實驗、一個案例、一個證明、一張圖。
    .label-technique = 別的論文裡的技術
    .hint-technique = 哪篇論文的哪個技術在這裡有用，怎麼用？
    .label-from = 來自哪篇論文（編號、連結或標題）
    .called-from = 來自哪篇論文
    .hint-from = 把兩篇論文連起來；空著的話，我從你上面寫的裡找。
    .label-idea = 我的想法可以放在哪裡
    .hint-idea = 你自己的東西怎麼放進來？
paper-my-notes = 你自己的筆記
    .name = 筆記
    .example = /paper my notes

## The audit

audit-roll = 第 { $number } 輪，誰提交了
audit-note = 第 { $number } 輪，一份提交
audit-reveal = 第 { $number } 輪，公開
audit-wrap = 第 { $number } 輪，小結
audit-brief = 第 { $number } 輪，簡短小結

## Entries

handed-in = 你的{ $kind }收到了，謝謝。
handed-in-late = 你的{ $kind }收到了，記為補交，謝謝。
handed-in-again = 你的{ $kind }已修改。
handed-in-fields = 現在有：{ $fields }。沒寫的保持原樣；「-」清空一欄。
streak-now =
    { $streak ->
        [1] 這是連續紀錄的第一輪。
       *[other] 已經連續 { $streak } 輪了。
    }
streak-saved = 第 { $number } 輪由保護卡保住。
others-open = 現在你可以看另外 { $count } 位成員的提交了。
roll-line =
    { $count ->
        [0] 還沒有人提交。
        [1] 已提交：{ $names }
       *[other] 已有 { $count } 人提交：{ $names }
    }
roll-closed =
    { $count ->
        [0] 沒有人提交。
        [1] 提交了：{ $names }
       *[other] { $count } 人提交了：{ $names }
    }
roll-hint = 你交了之後，就能看他們寫的。
opens-at-wrap = 大家寫的在收尾時一起開啟。
entries-title-brought = { $when }讀的
entries-title =
    { $count ->
        [0] 第 { $number } 輪：還沒有人提交
       *[other] 第 { $number } 輪：已有 { $count } 人提交
    }
entries-none = 來當第一個：/paper summary。
entries-blind = 他們寫的還不能給你看：先用自己的話，再看別人的。
entry-summary-late = { $who } – 總結，補交
entry-critique-late = { $who } – 點評，補交
entry-from = 出自
reveal-title = 大家寫了什麼
entries-folded = 選一位，看看寫了什麼。
entry-gone = 它已經不在了：作者收回了，或主辦人隱藏了。
digest-title = 第 { $number } 輪小結
digest-count = { $people } 人提交：{ $what }。
counted-summaries = { $count } 篇總結
counted-critiques = { $count } 篇點評
counted-both = { $summaries }和{ $critiques }
brief-title = 第 { $number } 輪收尾了
brief-beside = 另外：{ $what }。
brief-streak = { $who } { $count }
brief-thread = 說過的都在討論串裡。
label-in-a-row = 連續幾輪
digest-line = { $who }：{ $words }
digest-empty = 這次沒有人提交。沒關係，下一篇是新的開始。
digest-late = 補交在下次選定之前都能保住連續紀錄。
mine-title = 你的筆記
mine-none = 你在這裡還沒有筆記。/paper summary 交第一篇。
drop-sure-summary = 要永久刪除你對「{ $title }」的總結嗎？連續紀錄不變。
drop-sure-critique = 要永久刪除你對「{ $title }」的點評嗎？連續紀錄不變。
dropped = 筆記刪除了。

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden = 有 { $count } 份提交被主辦人隱藏。
mine-hidden = 被主辦人隱藏：只有你能看到。仍然計入。

## Streaks

board-title = { $club } 的連續紀錄
board-line =
    { $rank }. { $who } – { $streak ->
        [0] { "" }
       *[other] 連續 { $streak } 輪，
    }{ $kept ->
        [0] 還沒有讀完過一輪
       *[other] 共讀完 { $kept } 輪
    }{ $freezes ->
        [0] { "" }
       *[other] ，{ $freezes } 張保護卡
    }{ $tied ->
        [yes] （並列）
       *[no] { "" }
    }
board-empty = 還沒有人有連續紀錄。
board-club =
    { $streak ->
        [0] 讀書會自己的連續紀錄，從下一個有兩人提交的輪次開始。
       *[other] 讀書會自己：連續 { $streak } 輪至少有兩份提交，最好 { $best } 輪。
    }

## Buttons and forms

button-drop-summary = 刪除總結：{ $title }
button-drop-critique = 刪除點評：{ $title }
button-older = 更早的筆記

## Kinds and labels

label-in-a-sentence = 一句話
label-techniques = 可以借用的技術

## Refusals

technique-missing = 請說「{ $typed }」的哪個技術在這裡有用、怎麼用；論文已經記下。
nothing-written = 請至少填一欄。
revealed-already = 你寫「{ $title }」的內容在收尾時已經公開，不再改動；/paper my notes 可以刪除。

## The figures of a year

year-people = 人寫過
year-summary = 篇總結
year-critique = 篇點評
setting-asks =
    { $value ->
        [summary] 交總結算讀完一輪
        [critique] 交點評算讀完一輪
        [both] 總結和點評都交才算讀完一輪
       *[either] 交總結或點評都算讀完一輪
    }（asks: { $value }）
setting-reveal =
    { $value ->
        [at-wrap] 收尾時大家的提交同時開啟
        [at-once] 提交之後立刻可看
       *[after-own] 自己交了，就能看別人的
    }（reveal: { $value }）
find-note = { $who } 的筆記
