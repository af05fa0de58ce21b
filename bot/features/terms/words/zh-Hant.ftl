feature-terms = 論文裡的詞，各由一位成員講清楚

## The audit

audit-known = 第 { $number } 輪，以前講過的詞
audit-terms = 第 { $number } 輪，等人講的詞

## Entries

counted-terms = 講清楚了 { $count } 個詞

## Terms

paper-term = 問一個詞是什麼意思，或講講它
    .name = 術語
    .name-term = 詞
    .name-what = 做什麼
    .name-paper = 論文
    .more = 還沒人講過的詞會進討論串的列表，不帶你的名字。誰都可以講，也可以改得更好；只寫 /paper term 就顯示全部。
    .example = /paper term attention head
    .title = 講講一個詞
    .label-term = 詞
    .label-what = 講它、看以前的，或去掉它
    .called-what = 對這個詞做什麼
    .label-paper = 在哪裡碰到的，如果不是本週的論文
    .called-paper = 在哪裡碰到的
    .label-explanation = 它是什麼意思，用你自己的話
    .called-explanation = 它是什麼意思
    .hint-explanation = 就像你希望別人講給你聽那樣。以後誰都可以改得更好。
terms-title =
    { $count ->
        [0] 每個詞都講過了
       *[other] 有 { $count } 個詞等人講
    }
terms-all-known = 用 /paper term 詞 再問一個；不會顯示名字。
terms-choose = 講講其中一個
terms-more = …還有 { NUMBER($count) } 個
terms-none = 還沒有人問過詞。/paper term 詞 把它放上列表，不帶你的名字。
terms-draft = 你寫的留著：/paper term 詞 what: explain 會再開啟它。
terms-taken-back = 這裡原有一段講解，作者收回了。
words-title = 讀書會的詞
known-title = 這些詞讀書會以前講過
history-title = 「{ $term }」講過什麼
term-line = { $term }：{ $words } – { $who }
term-by = { $who }，{ $at }
term-from = { $who }，{ $at }，出自「{ $title }」
term-flagged = 「{ $term }」在列表上了，不帶你的名字。
term-flagged-before = 「{ $term }」已經在列表上了；還沒有人講。
term-explained = 謝謝。「{ $term }」講清楚了。
term-improved = 謝謝。「{ $term }」現在用你的話；以前的也留著。
term-dropped = 「{ $term }」從列表上去掉了。
term-form = 「{ $term }」
term-form-for = 「{ $term }」，在「{ $title }」裡碰到
unexplain-sure = 要永久刪除你的講解嗎？以前的會重新生效。
unexplained = 你的講解刪除了。
label-explained = 講過的
label-to-explain = 等人講的
label-new-terms = 本週講過的詞
button-explain = 講講：{ $term }
button-improve = 改得更好
button-earlier = 以前的
button-unexplain = 刪除：{ $words }
not-a-term = 「{ $typed }」不是我能記的詞；要有字母、漢字、數字或符號。
too-many-terms = 已經有 { NUMBER($most) } 個詞等人講；請先講一個，/paper term 列出它們。
no-such-term = 這裡沒有人問過「{ $typed }」；/paper term 列出所有的詞。
no-such-source = 「{ $typed }」不是讀書會的論文；用 /paper find 找一篇，或者不寫。
not-explained = 還沒有人講過「{ $term }」；/paper term { $term } what: explain 開啟表單。
term-stays = 「{ $term }」已經講過，會留著；作者可以刪除自己寫的。
no-such-explanation = 這段講解已經不在了，或者不是你的。

## The figures of a year

year-terms = 個詞講清楚
find-term = 術語：{ $term }
