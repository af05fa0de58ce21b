## Finding

paper-find = 找读书会的论文、笔记、术语和关联
    .more = 每个词都要出现。别人写的本周心得，等你能看的时候才找得到。
    .example = /paper find attention heads
    .label-words = 找什么
find-in-round = { $what }，第 { $number } 期
find-paper = 论文
find-term = 术语：{ $term }
find-note = { $who } 的笔记
find-connection = { $who } 的关联
find-none = 读书会里没有“{ $words }”。要不要读一篇？
find-what = 没法找“{ $typed }”；请写一个词、数字或符号，比如 /paper find attention heads。
button-more = 更多
button-nominate-words = 找一篇来提名
