## Connections between papers

several-fit = 有幾篇論文都符合「{ $typed }」：{ $titles }；請把標題寫多一些，或者給編號或連結。

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = 把兩篇相同的論文合成一篇
    .name = 合併論文
    .name-paper = 論文
    .name-into = 留下
    .more = 第一篇名下的一切都歸到第二篇；動手之前會告訴你有哪些。
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = 消失的那一篇
    .label-into = 留下的那一篇
club-correct = 更正論文的資訊
    .name = 更正
    .name-paper = 論文
    .name-original = 恢復
    .more = 會開啟一張帶著現有內容的表單。你更正的會保持，文獻庫以後怎麼說都不變。
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = 更正這篇論文
    .label-paper = 讀書會的一篇論文
    .label-original = 恢復文獻庫的說法
    .label-title = 標題
    .label-authors = 作者，用 ; 隔開
    .called-authors = 作者
    .hint-authors = 空著的保持原樣；寫 none 就去掉。
    .label-link = 網址
    .label-published = 發表日期，如 2017-06-12 或 2017
    .called-published = 發表日期
button-correct-it = 更正
button-sure-merge = 對，合成一篇
merge-sure = 把「{ $title }」和「{ $into }」合成一篇，叫「{ $into }」？會移過去：{ $rounds } 輪、{ $notes } 條筆記、{ $nominations } 個還在的提名和 { $votes } 票；還有它的關聯、術語、問題和小實作。不能撤銷。
merged = 「{ $title }」現在是「{ $into }」，名下的一切都在。
corrected = 「{ $title }」已更正；我發過的貼文馬上跟著改。
uncorrected = 「{ $title }」恢復了原樣；我發過的貼文馬上跟著改。
no-such-known-paper = 讀書會沒有「{ $typed }」這篇論文；請給它在讀書會里的標題、arXiv 編號或連結。
merge-same = 「{ $title }」本來就是那一篇；請說兩篇不同的。
nothing-corrected = 「{ $title }」的資訊已經是這樣了。
never-corrected = 「{ $title }」沒有更正過。

## The paper of the week

line-of-paper = { $line } – 「{ $title }」

## Kinds and labels

authors-unknown = 作者未註明，{ $year }
authors-more = { $first } 等
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ 已撤稿

## Refusals

nominate-what = 告訴我是哪篇：arXiv 編號、DOI、網址，或幾個要搜的詞，比如 /paper nominate 1706.03762。
unreadable =
    { $why ->
        [address] 「{ $link }」不是我能訪問的網址
        [private] { $link } 通向內部網路或不常見的埠，我不去那裡
        [unreachable] { $link } 沒有人應答
        [slow] { $link } 沒有及時應答
        [large] { $link } 太大了，我沒辦法讀
        [redirects] { $link } 把我轉來轉去，沒有盡頭
        [missing] { $link } 那裡什麼都沒有
        [closed] { $link } 不讓我進
        [other-kind] { $link } 是我沒辦法讀的檔案，比如 PDF
        [no-title] { $link } 的頁面沒有寫標題
       *[broken] { $link } 發來了我讀不懂的東西
    }；請手動填寫，用按鈕或 /paper nominate title: 標題 link: https://…
nothing-found = 沒有找到「{ $words }」；請換幾個詞，或用 arXiv 編號、DOI、網址，或手動填寫。
no-such-doi = DOI { $doi } 打不開；請檢查一下，或手動填寫。
no-such-pubmed = PubMed 沒有編號 { $number } 的論文；請檢查一下，或手動填寫。
no-such-paper = arXiv 沒有 { $reference } 這篇論文；請檢查編號。
withdrawn = 「{ $title }」已被撤回（{ $comment }）；請換一篇。
bad-link = 「{ $link }」不是網址；應該以 https:// 開頭。
setting-search = 依次在哪裡搜（search: { $value }）
no-such-search = 我不能在「{ $typed }」裡搜尋；我知道 { $known }。
find-paper = 論文
