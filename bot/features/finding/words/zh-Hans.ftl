## Finding

paper-find = 查找读书会的论文、笔记、术语和关联
    .name = 查找
    .name-words = 词
    .more = 所有的词都要出现。别人写的本周论文的内容，对你打开之后才找得到。
    .example = /paper find attention heads
    .label-words = 要找什么
find-in-round = { $what }，第 { $number } 轮
find-none = 这个读书会里没有“{ $words }”。也许该读一读它？
find-what = 我没法找“{ $typed }”；请给一个词、一个数字或一个符号，比如 /paper find attention heads。
button-more = 更多
button-nominate-words = 找一篇来提名
