feature-terms = 论文里的术语，由成员各讲一次

## The audit

audit-known = 第 { $number } 轮，以前讲过的术语
audit-terms = 第 { $number } 轮，等人讲的术语

## Entries

counted-terms = 讲了 { $count } 个术语

## Terms

paper-term = 问一个术语的意思，或讲一讲
    .more = 还没人讲过的术语会放进讨论串里的列表，不带你的名字。谁都可以讲，也可以改进已有的；只写 /paper term 就看全部。
    .example = /paper term 注意力头
    .title = 讲一个术语
    .label-term = 术语
    .label-what = 讲解、看以前的，或从列表拿掉
    .called-what = 要做什么
    .label-paper = 在哪篇见到的（不是本周的才填）
    .called-paper = 在哪篇见到的
    .label-explanation = 用自己的话说，它是什么意思
    .called-explanation = 什么意思
    .hint-explanation = 你当初希望别人怎么讲给你听，就怎么写。以后谁都可以改进。
terms-title = { $count ->
    [0] 术语都讲过了
   *[other] 有 { $count } 个术语等人讲
}
terms-all-known = 还想问别的就用 /paper term WORD，不会带你的名字。
terms-choose = 讲其中一个
terms-more = ……还有 { NUMBER($count) } 个
terms-none = 还没有人问过术语。/paper term WORD 放一个进列表，不带你的名字。
terms-draft = 你写的都留着：用 /paper term WORD what: explain 重新打开。
terms-taken-back = 这里原有一条讲解，作者已收回。
words-title = 读书会的术语
known-title = 这些以前讲过
history-title = 大家怎么讲“{ $term }”
term-line = { $term }：{ $words } – { $who }
term-by = { $who }，{ $at }
term-from = { $who }，{ $at }，来自“{ $title }”
term-flagged = “{ $term }”放进列表了，不带你的名字。
term-flagged-before = “{ $term }”已经在列表上，还没有人讲。
term-explained = 谢谢，“{ $term }”有人讲了。
term-improved = 谢谢，“{ $term }”现在用你的话讲，以前的也留着。
term-dropped = “{ $term }”从列表拿掉了。
term-form = “{ $term }”
term-form-for = “{ $term }”，见于“{ $title }”
unexplain-sure = 要永久删除你的讲解吗？之前的讲解会重新用上。
unexplained = 你的讲解删掉了。
label-explained = 讲过的
label-to-explain = 等人讲的
label-new-terms = 本周讲的术语
button-explain = 讲一讲：{ $term }
button-improve = 改进一下
button-earlier = 以前的
button-unexplain = 删除：{ $words }
not-a-term = “{ $typed }”没法当术语，里面要有字母、文字、数字或符号。
too-many-terms = 已经有 { NUMBER($most) } 个术语等人讲了；先讲一个吧，/paper term 列出它们。
no-such-term = 这里没有人问过“{ $typed }”；/paper term 列出全部术语。
no-such-source = “{ $typed }”不是读书会的论文；用 /paper find 找一篇，或不填。
not-explained = 还没有人讲“{ $term }”；/paper term { $term } what: explain 打开表单。
term-stays = “{ $term }”讲过了，会留着；作者可以删除自己写的。
no-such-explanation = 这条讲解已经不在了，或不是你写的。
year-terms = 个术语讲过
