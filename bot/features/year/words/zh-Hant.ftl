feature-year = 讀書會一年的數字：`/paper year`，以及十二月的一個貼文

## Command

paper-year = 讀書會一年讀了什麼，用數字說
    .name = 年度
    .name-year = 年份
    .more = 不寫年份，就是今年到現在。
    .example = /paper year 2025
    .label-year = 年份，如 2025
    .called-year = 年份
club-year = 和 /paper year 一樣
    .name = 年度
    .name-year = 年份
    .example = /club year 2025
    .label-year = 年份，如 2025
    .called-year = 年份
audit-year = 第 { $number } 輪，讀書會的一年

## The year

year-title = { $club } 的 { $year } 年
year-line = { $count } { $what }
year-thanks = 謝謝大家一起讀。
button-year = 看成一張圖
year-nothing = 據我所知，讀書會在 { $year } 年沒有讀過什麼。/paper year 2024 說另一年。
year-which = 「{ $typed }」不是我能說的年份。請給四位數字，到 { $now } 為止。
year-months = 每月論文數
year-alt = { $club } 的 { $year } 年：{ $figures }。每月論文數，從一月起：{ $months }。
