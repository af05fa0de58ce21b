feature-builds = 成員動手做論文的小實作

## The audit

audit-build = 第 { $number } 輪，認領的小實作
audit-built = 第 { $number } 輪，小實作的結果
audit-check = 問小實作進展的信

## Building

paper-build = 做一個論文的小實作
    .name = 小實作
    .name-what = 內容
    .name-repo = 儲存庫
    .name-paper = 論文
    .more = 說你要做什麼；程式碼儲存庫的連結可以以後再給。兩週後我會問問進展。
    .example = /paper build what: attention in 40 lines of NumPy repo: https://example.org/tiny
    .label-what = 你要做什麼，幾個詞就好
    .called-what = 你要做什麼
    .label-repo = 程式碼儲存庫的連結，http 或 https
    .called-repo = 儲存庫連結
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
paper-claim = 說你要做什麼
    .example = attention in 40 lines of NumPy
    .title = 你要做什麼？
    .label-what = 你要做什麼，幾個詞就好
    .called-what = 你要做什麼
    .hint-what = 小就好：一兩個晚上。
    .label-repo = 儲存庫連結
    .hint-repo = 可以以後再給。
paper-result = 說說小實作做成了什麼
    .example = It runs, and is as slow as the paper says.
    .title = 做成了什麼
    .label-result = 結果
    .hint-result = 什麼行，什麼不行，一兩個數字。
    .label-repo = 儲存庫連結
    .label-learned = 學到了什麼
    .hint-learned = 你會告訴下一個做它的人什麼？
build-what-missing = 請說你要做什麼，例如：/paper build what: attention in 40 lines of NumPy
build-no-address = 「{ $typed }」不是儲存庫連結；請給 https://example.org/tiny 這樣的。
build-has-result = 你做的「{ $title }」已經有結果了；可以修改它。
build-over = 這個小實作已經不在做了；/paper build 列出在做的。
no-such-build = 你沒有這個小實作；/paper build 列出在做的。
build-claimed = 歸你了：{ $what }。我在 { $check } 問你進展；玩得開心。
build-changed = 你的小實作改成了：{ $what }。
build-let-go = 你放下了它。沒關係，下一個想法是新的。
build-asked-again = 好的，我在 { $check } 再問。
build-rests = 好的，我不再問；有東西可看時，用 /paper build。
build-noted = 已經記下了。
build-finished = 你的結果放在論文那裡、討論串裡，下一次小結裡也有。做得好。
build-finished-again = 你的結果改好了。
build-claim-line = { $who } 要做一個小實作：{ $what }
build-gone-line = { $who } 開始做過，後來放下了：{ $what }
build-done-line = { $who } 做出來了：{ $what }
build-removed = 這裡原有一個小實作，作者收回了。
build-result-title = 做出來了：{ $what }
build-by = { $who } 做了「{ $title }」的小實作。
build-learned = 學到了什麼
build-check = 兩週前你讀了「{ $title }」，想做「{ $what }」。怎麼樣了？
builds-title = 讀書會在做什麼
builds-of = 讀了「{ $title }」之後做的
builds-none = 還沒有人在做什麼。小就好：一兩個晚上。
builds-own = 你的
builds-others = 別人的
build-line-open = { $who } 在做 { $what } – 「{ $title }」，自 { $since }
build-line-done = { $who } 做了 { $what } – 「{ $title }」
build-line-gone = { $who } 放下了 { $what } – 「{ $title }」
digest-built = { $who }：{ $what } – { $link }
digest-built-bare = { $who }：{ $what }
label-built = 本週做出來的
link-repo = 程式碼儲存庫
button-claim = 我來做一個
button-result = 做成了
button-result-of = 做成了：{ $what }
button-still = 還在做
button-let-go = 放下它
button-let-go-of = 放下：{ $what }

## Entries

counted-builds = { $count } 個小實作

## The figures of a year

year-builds = 個小實作
