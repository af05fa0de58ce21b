feature-terms = 论文里的词，各由一位成员讲清楚

## The audit

audit-known = 第 { $number } 轮，以前讲过的词
audit-terms = 第 { $number } 轮，等人讲的词

## Entries

counted-terms = 讲清楚了 { $count } 个词

## Terms

paper-term = 问一个词是什么意思，或讲讲它
    .name = 术语
    .name-term = 词
    .name-what = 做什么
    .name-paper = 论文
    .more = 还没人讲过的词会进讨论串的列表，不带你的名字。谁都可以讲，也可以改得更好；只写 /paper term 就显示全部。
    .example = /paper term attention head
    .title = 讲讲一个词
    .label-term = 词
    .label-what = 讲它、看以前的，或去掉它
    .called-what = 对这个词做什么
    .label-paper = 在哪里碰到的，如果不是本周的论文
    .called-paper = 在哪里碰到的
    .label-explanation = 它是什么意思，用你自己的话
    .called-explanation = 它是什么意思
    .hint-explanation = 就像你希望别人讲给你听那样。以后谁都可以改得更好。
terms-title =
    { $count ->
        [0] 每个词都讲过了
       *[other] 有 { $count } 个词等人讲
    }
terms-all-known = 用 /paper term 词 再问一个；不会显示名字。
terms-choose = 讲讲其中一个
terms-more = …还有 { NUMBER($count) } 个
terms-none = 还没有人问过词。/paper term 词 把它放上列表，不带你的名字。
terms-draft = 你写的留着：/paper term 词 what: explain 会再打开它。
terms-taken-back = 这里原有一段讲解，作者收回了。
words-title = 读书会的词
known-title = 这些词读书会以前讲过
history-title = “{ $term }”讲过什么
term-line = { $term }：{ $words } – { $who }
term-by = { $who }，{ $at }
term-from = { $who }，{ $at }，出自“{ $title }”
term-flagged = “{ $term }”在列表上了，不带你的名字。
term-flagged-before = “{ $term }”已经在列表上了；还没有人讲。
term-explained = 谢谢。“{ $term }”讲清楚了。
term-improved = 谢谢。“{ $term }”现在用你的话；以前的也留着。
term-dropped = “{ $term }”从列表上去掉了。
term-form = “{ $term }”
term-form-for = “{ $term }”，在“{ $title }”里碰到
unexplain-sure = 要永久删除你的讲解吗？以前的会重新生效。
unexplained = 你的讲解删除了。
label-explained = 讲过的
label-to-explain = 等人讲的
label-new-terms = 本周讲过的词
button-explain = 讲讲：{ $term }
button-improve = 改得更好
button-earlier = 以前的
button-unexplain = 删除：{ $words }
not-a-term = “{ $typed }”不是我能记的词；要有字母、汉字、数字或符号。
too-many-terms = 已经有 { NUMBER($most) } 个词等人讲；请先讲一个，/paper term 列出它们。
no-such-term = 这里没有人问过“{ $typed }”；/paper term 列出所有的词。
no-such-source = “{ $typed }”不是读书会的论文；用 /paper find 找一篇，或者不写。
not-explained = 还没有人讲过“{ $term }”；/paper term { $term } what: explain 打开表单。
term-stays = “{ $term }”已经讲过，会留着；作者可以删除自己写的。
no-such-explanation = 这段讲解已经不在了，或者不是你的。

## The figures of a year

year-terms = 个词讲清楚
find-term = 术语：{ $term }
