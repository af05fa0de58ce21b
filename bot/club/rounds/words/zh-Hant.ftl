## Commands: members

paper-now = 本週論文、日期，以及你還差什麼
    .name = 本週
    .example = /paper now
paper-entries = 看誰提交了，寫了什麼
    .name = 誰讀了
    .name-paper = 論文
    .more = 你自己提交之後就能看別人的，收尾時對所有人開啟；以前的論文也可以。
    .example = /paper entries
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文

## Commands: organizers

club-pick = 自己選定下一篇或本週的論文
    .name = 選定
    .name-paper = 論文
    .name-when = 時間
    .name-undo = 收回
    .more = 給選票上的編號、arXiv 編號、DOI、網址，或要搜的詞。「next」是下次選定，「now」馬上讀；正在讀一篇時，它取而代之（「replace」）或一起讀（「join」）。「undo: yes」收回上次的選擇。
    .example = /club pick 1512.03385 when: now
    .label-paper = 編號、arXiv 編號、DOI、網址或詞
    .called-paper = 論文
    .label-when = 下次選定時，還是現在
    .called-when = 什麼時候讀
    .label-undo = 收回上次的選擇
club-skip = 跳過下一輪
    .name = 跳過
    .more = 誰的連續紀錄都不受影響，提名留到下一次。
    .example = /club skip

## Asking people who know

nothing-read-yet = 讀書會還沒有讀過論文；/paper now 告訴你第一篇什麼時候選定。

## The audit

audit-pick = 第 { $number } 輪，本週論文
audit-repick = 第 { $number } 輪，換了論文
audit-unpick = 第 { $number } 輪，收回選定
audit-skipped = 第 { $number } 輪，跳過
audit-resume = 第 { $number } 輪，暫停結束
audit-remind = 第 { $number } 輪，提醒
audit-remind-direct = 第 { $number } 輪，提醒
audit-discuss = 第 { $number } 輪，討論
audit-moved = 第 { $number } 輪，收尾推遲
audit-organizers-clocks = 給主辦人：時鐘規則變了
audit-organizers-missed = 給主辦人：錯過了什麼

## Nominations and the vote

call-title = 接下來讀什麼？
call-line =
    { $count ->
        [0] 還沒有提名。/paper nominate 可以寫 arXiv 編號、DOI、網址或幾個詞；選定時間：{ $pick }。
       *[other] 目前提名了 { $count } 篇。用 /paper nominate 加上你的；選定時間：{ $pick }。
    }
nominated-by = { $who } 提名
nothing-nominated-yet = 還沒有可選的論文，而選定就在 { $left }（{ $pick }）。用 /paper nominate 提名；不然這一輪會跳過，誰的連續紀錄都不受影響。
nothing-chosen-yet = 還沒有選好論文，而選定就在 { $left }（{ $pick }）。主辦人用 /club pick 選；不然這一輪會跳過，誰的連續紀錄都不受影響。

## The club

picked-now = 現在讀「{ $title }」；它的卡片馬上就到。
picked-instead = 本週讀「{ $title }」，代替「{ $gone }」。
picked-beside = 本週也讀「{ $title }」。
pick-which =
    { $count ->
        [1] 正在讀「{ $read }」。「{ $title }」要代替它，還是一起讀？
       *[other] 正在讀 { $count } 篇論文。「{ $title }」要代替哪一篇，還是一起讀？
    }
pick-undone = 已收回「{ $title }」的選擇。
picked-for = 「{ $title }」將是 { $pick } 那一輪的論文。
skip-sure = 要跳過本該在 { $pick } 選定的那一輪嗎？誰的連續紀錄都不受影響，提名會留著。
skipped-done = { $pick } 的那一輪跳過了。
missed = { $club }：我離開的時間超過了讀書會等待的 { $patience } 小時，所以這些沒有發生：{ $steps }（自 { $first }）。
clocks-changed = { $club }：{ $zone } 的時鐘規則變了（{ $version }）。還沒到的保持當地鐘點，已經移動：{ $steps }（自 { $first }）。你什麼都不用做。
missed-hint = 誰的連續紀錄都不受影響。/club audit 列出來，/club pick 或 /club rhythm 可以補救。

## What a platform lacks

home-broken = { $club }：{ $missing }
home-broken-paused = 修好之前讀書會暫停，修好後自己繼續。誰的連續紀錄都不受影響。
home-lost = 要搬家的話：在新的頻道里，由那裡的管理者輸入 { $command } code: { $code }。程式碼 24 小時內有效，只能用一次；按鈕可以換新的。
home-broken-waits = 讀書會的另一個頻道照常；這裡該發的等到修好再發。

## Entries

now-done = 你已經提交：{ $kinds }。
now-handed =
    { $count ->
        [0] 還沒有人提交。
       *[other] 已有 { $count } 人提交。
    }
now-voting =
    { $count ->
        [0] 下一篇的投票已經開啟，但還沒有提名：/paper nominate。選定時間：{ $pick }。
       *[other] 下一篇的投票已經開啟，有 { $count } 篇論文。選定時間：{ $pick }。
    }
now-coming =
    { $count ->
        [0] 下一輪還沒有提名：/paper nominate。選定時間：{ $pick }。
       *[other] 下一輪提名了 { $count } 篇。選定時間：{ $pick }。
    }
now-vote-opens = { $opens } 開始投票。
now-paused = 選論文暫停中；照樣歡迎提名。
now-paused-until = 選論文暫停到 { $until }；照樣歡迎提名。

## Streaks

saved-by-freeze = 保護卡保住了 { $names } 的連續紀錄。

## The paper of the week

paper-of-the-week =
    { $count ->
        [1] 本週論文：{ $title }
       *[other] 本輪 { $count } 篇論文
    }
paper-named = 「{ $title }」
tally-line = { $count } 票 – { $title }
tally-rests = 上次被選中的人這次讓一輪，所以得票更高或等得更久的那篇留在選票上。
tally-tie-rested = 票數相同：上次論文被選中、或已經有一席的人，讓別人先。
tally-tie-waited = 票數相同：等得最久的先讀。
tally-tie-both = 票數相同：上次論文被選中、或已經有一席的人讓別人先，其中等得最久的被選中。
tally-chosen = 這次由主辦人選定。
lapsed-line = { $count } 個提名到期：{ $titles }
week-remind = 提醒 { $at }
week-discuss = 討論 { $at }
week-wrap = 提交截止 { $at }
skipped-empty = 第 { $number } 輪跳過：沒有可選的論文。誰的連續紀錄都不受影響，下次選定：{ $coming }。
skipped-unchosen = 第 { $number } 輪跳過：沒有選好論文。誰的連續紀錄都不受影響，下次選定：{ $coming }。
skipped-asked = 第 { $number } 輪由主辦人跳過。誰的連續紀錄都不受影響，下次選定：{ $coming }。
skipped-undone = 第 { $number } 輪不讀了：主辦人收回了選定。誰的連續紀錄都不受影響，下次選定：{ $coming }。
repicked-instead = 主辦人給本週換了一篇：讀「{ $title }」，代替「{ $gone }」。
repicked-beside = 主辦人給本週加了一篇：「{ $title }」。
repicked-back = 主辦人收回了：本週讀「{ $again }」，不讀「{ $title }」。
repicked-off = 主辦人收回了：本週不讀「{ $title }」。
skipped-missed = 第 { $number } 輪跳過：選定的時候我不在。誰的連續紀錄都不受影響，下次選定：{ $coming }。
reminder-title = 還來得及讀
reminder-line =
    { $count ->
        [0] { $papers } 還沒有人提交 – 寫一句老實話就算數。
       *[other] { $papers } 已有 { $count } 人提交。一句話就是開始。
    }
reminder-direct = { $club } 本週讀 { $papers }，你還沒有提交。
called-pick = { $club } 從現在起讀 { $papers }。
called-discuss = { $club } 正在討論 { $papers }。
discussion-title = 討論開始了
discussion-line =
    { $count ->
        [0] { $papers } 還沒有人提交；聊一聊也是進入的辦法。
       *[other] { $papers } 已有 { $count } 人提交。
    }
starter-1 = 哪一步你會換一種做法？代價是什麼？
starter-2 = 要讓你相信，還缺什麼？
starter-3 = 我們讀過的哪篇論文裡的技術能用在這裡？
starter-4 = 如果給你一個月，你會把自己的哪個想法放進來？
wrap-moved = 我從 { $slept } 到 { $woke } 不在，誰都沒法提交。這段時間還給大家：本輪改在 { $wrap } 收尾。
wrap-moved-again = 我好幾次不在，最近一次從 { $slept } 到 { $woke }，那時誰都沒法提交。這些時間都還給大家：本輪改在 { $wrap } 收尾。
end-moved-again = 我好幾次不在，最近一次從 { $slept } 到 { $woke }，那時誰都沒法補交。這些時間都還給大家：這篇論文補交到 { $end } 都算。
end-moved = 我從 { $slept } 到 { $woke } 不在，誰都沒法補交。這段時間還給大家：這篇論文補交到 { $end } 都算。

## Buttons and forms

button-summary-of = 總結：{ $title }
button-critique-of = 點評：{ $title }
round-in = 在第 { $number } 輪
round-in-week = 在第 { $number } 輪，{ $day } 那一週
round-on = 在 { $day }
round-undated = 在搬到這裡之前
button-entries-older = 更早，{ $when }
button-entries-newer = 更晚，{ $when }
button-undo-pick = 收回這個選擇
button-pick-replace = 改讀這一篇
button-pick-replace-one = 代替「{ $title }」
button-pick-join = 一起讀
button-sure-skip = 對，跳過

## Kinds and labels

label-categories = 分類
label-tally = 投票結果
label-starter = 可以從這裡聊起
link-page = 摘要頁
link-site = { $host } 上的頁面

## Refusals

round-over = 那一輪已經結束，不再收提交；/paper now 顯示現在這一輪。
note-over = 「{ $title }」是{ $when }讀的，不再收提交。
not-this-round = 「{ $typed }」不是這一輪的論文；/paper now 告訴你是哪篇。
no-longer-coming = 那一輪已經不會來了；/club skip 會問下一輪。
pick-nothing-read = 現在沒有在讀的論文，沒有可代替或加入的；/club pick 加 when: now 馬上讀這一篇。
pick-round-over = 說的那一輪已經在讀別的了；請用 /club pick 再選。
pick-round-full = 一輪最多讀 { $most } 篇；/club pick 加 when: replace 用這一篇代替另一篇。
pick-written-on = 這一輪裡已經有人寫了「{ $title }」，寫下的東西不會拿走：它留著。
pick-runs-already = 你選的論文已經在讀了；/club pick 加 when: replace 改讀別的。
nothing-to-undo = 沒有可以收回的選擇了；/club audit 列出選過什麼。
paused-no-pick = 讀書會在暫停；先用 /club resume 繼續。

## The figures of a year

year-papers = 篇論文讀完
setting-patience = 錯過的步驟在 { $value } 小時內還會補上（patience: { $value } h）
