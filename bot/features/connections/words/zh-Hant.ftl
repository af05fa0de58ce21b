feature-connections = 你們讀的論文怎樣相互關聯

## The audit

audit-connection = 第 { $number } 輪，論文之間的關聯

## Connections between papers

paper-connect = 把一篇論文和另一篇連起來
    .name = 關聯
    .name-to = 另一篇
    .name-kind = 關係
    .name-why = 理由
    .name-paper = 論文
    .more = 說明本週的論文（或你指定的）和讀書會的另一篇、或任何一篇是什麼關係。
    .example = /paper connect 1512.03385 kind: builds-on why: the residual stream comes from there
    .label-to = 另一篇論文：標題、編號或連結
    .called-to = 另一篇論文
    .label-kind = 這篇和另一篇的關係
    .label-why = 為什麼，一句話
    .called-why = 為什麼相關
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
paper-connections = 看一篇論文的關聯，兩步之內
    .name = 看關聯
    .name-paper = 論文
    .more = 用列表和圖顯示：它建立在什麼之上，什麼建立在它之上，它反駁或能取代什麼。
    .example = /paper connections
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
tie-builds-on = 「{ $one }」建立在「{ $other }」之上
tie-contradicts = 「{ $one }」與「{ $other }」矛盾
tie-borrows-from = 「{ $one }」借用了「{ $other }」
tie-same-idea = 「{ $one }」和「{ $other }」是同一個想法
tie-could-replace = 「{ $one }」可以取代「{ $other }」
out-builds-on = 建立在其上
out-contradicts = 矛盾於
out-borrows-from = 借用自
out-same-idea = 想法相同
out-could-replace = 可以取代
in-builds-on = 是其基礎
in-contradicts = 被其反駁
in-borrows-from = 被其借用
in-could-replace = 可被其取代
connections-itself = 另外{ $relation }「{ $title }」
connections-title = 「{ $title }」的關聯
connections-further = 再遠一步
connections-voice = { $who }：{ $why }
connections-week = { $tied } – { $who }
connections-none = 「{ $title }」還沒有關聯；/paper connect 連上第一條。
connections-more = 還有 { $count } 條
connections-not-drawn = 還有 { $count } 篇沒有畫出
connections-picture = { $title }：{ $lines }
picture-untitled = （標題在列表裡）
connections-remove = 收回一條關聯…
connection-said = { $who }：{ $tied }。
connection-removed = 這裡原有一條關聯，已經收回。
connected = 記下了：{ $tied }。討論串裡也有。
connected-again = 這條自 { $since } 就有了；你的理由加上了。
connected-disconnect-sure = 收回這一條嗎：{ $tied }？
disconnected = 關聯收回了。
borrows = 已記為借用自「{ $title }」。
borrows-what = 已記為借用自「{ $title }」；再用一次，說說哪個技術在這裡有用。
borrowed-late = 你的點評這期間有改動，所以我沒有動它；如果還需要，請再選一次。
borrowed = 記下了：你的點評借用自「{ $title }」。
borrows-which = 這個技術來自哪篇論文？
borrows-unknown = 沒有找到「{ $typed }」。你可以在這裡選一篇，或再開啟點評，給編號或連結。
borrows-choose = 它來自…
label-connections = 本週的關聯
button-connections = 看它的關聯
button-disconnect = 收回
button-sure-disconnect = 對，收回
connect-itself = 論文不能和自己相連；請說「{ $title }」以外的另一篇。
connected-already = 這條自 { $since } 就有了：{ $tied }。還可以加上你自己的理由（why: …）。
connections-which = 請說是哪篇論文：編號、連結，或標題裡的詞。
no-known-paper = 讀書會沒有「{ $typed }」；/paper connect 可以把它和已有的論文連起來。
no-such-connection = 這條關聯已經不在了。
not-your-connection = 只有說它的人或主辦人能收回關聯。

## Entries

counted-ties = { $count } 條關聯

## Buttons and forms

button-try-again = 再試一次
list-semicolon = ；

## The figures of a year

year-ties = 條關聯
year-most-tied = 關聯最多的是「{ $title }」：{ $count } 條。
find-connection = { $who } 說的關聯
