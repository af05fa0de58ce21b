feature-year = 读书会一年的数字：`/paper year`，以及十二月的一个帖子

## Command

paper-year = 读书会一年读了什么，用数字说
    .name = 年度
    .name-year = 年份
    .more = 不写年份，就是今年到现在。
    .example = /paper year 2025
    .label-year = 年份，如 2025
    .called-year = 年份
club-year = 和 /paper year 一样
    .name = 年度
    .name-year = 年份
    .example = /club year 2025
    .label-year = 年份，如 2025
    .called-year = 年份
audit-year = 第 { $number } 轮，读书会的一年

## The year

year-title = { $club } 的 { $year } 年
year-line = { $count } { $what }
year-thanks = 谢谢大家一起读。
button-year = 看成一张图
year-nothing = 据我所知，读书会在 { $year } 年没有读过什么。/paper year 2024 说另一年。
year-which = “{ $typed }”不是我能说的年份。请给四位数字，到 { $now } 为止。
year-months = 每月论文数
year-alt = { $club } 的 { $year } 年：{ $figures }。每月论文数，从一月起：{ $months }。
