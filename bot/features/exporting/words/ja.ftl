## Exporting the reading list

club-export = 輪読会の読書リストをファイルで
    .more = bibtex、ris、csl は文献管理、csv は表計算、markdown は読む用、json はプログラム、ics はカレンダー用です。メンバーの文章は入りません。自分のものは /paper my export で。
    .example = /club export format: bibtex
    .label-format = ファイルの種類
    .called-format = ファイルの種類
    .label-year = 一年分だけ（例 2026）
    .called-year = 年
paper-list = 輪読会の読書リストをファイルで
    .more = bibtex、ris、csl は文献管理、csv は表計算、markdown は読む用、json はプログラム、ics はカレンダー用です。メンバーの文章は入りません。自分のものは /paper my export で。
    .example = /paper list format: bibtex
    .label-format = ファイルの種類
    .called-format = ファイルの種類
    .label-year = 一年分だけ（例 2026）
    .called-year = 年
export-done = { $club } の読書リスト：論文 { $papers } 本。
export-none = { $club } はまだ何も読んでいないので、ファイルに入れるものがありません。最初の論文が決まると入ります。
export-none-in = { $club } は { $year } 年に何も読んでいません。年を付けなければ全部です。
export-year = 「{ $typed }」は年ではありません。2026 のような四桁か、付けなければ全部です。
button-export-of = { $club } のリスト
export-too-large = ファイルが { $megabytes } MB になり、ここでは送れません。year: 2026 のように一年ずつどうぞ。
export-calendar = { $club } のこれまでとこれからの集まり（カレンダー用）。
export-calendar-whole = カレンダーには全部の年が入ります。年は付けないでください。
