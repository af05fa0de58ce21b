feature-year = 輪読会の一年の数字：`/paper year` と十二月の投稿

## Command

paper-year = 一年に何を読んだかを数字で
    .name = 一年
    .name-year = 年
    .more = 年を付けないと、今年のこれまでを表示します。
    .example = /paper year 2025
    .label-year = 年（例 2025）
    .called-year = 年
club-year = /paper year と同じ
    .name = 一年
    .name-year = 年
    .example = /club year 2025
    .label-year = 年（例 2025）
    .called-year = 年
audit-year = 第 { $number } 回、輪読会の一年

## The year

year-title = { $club } の { $year } 年
year-line = { $count } { $what }
year-thanks = 一緒に読んでくださってありがとうございました。
button-year = 図で見る
year-nothing = { $year } 年に読んだものは見当たりません。/paper year 2024 で別の年を見られます。
year-which = 「{ $typed }」年のことは話せません。{ $now } までの四桁の年を入力してください。
year-months = 月ごとの論文
year-alt = { $club } の { $year } 年：{ $figures }。月ごとの論文、一月から：{ $months }。
