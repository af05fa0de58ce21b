## Exporting the reading list

club-export = 把读书会的书单做成文件
    .more = bibtex、ris、csl 给文献管理软件，csv 给表格，markdown 用来读，json 给程序，ics 给日历。里面没有成员写的内容：/paper my export 里有你自己的。
    .example = /club export format: bibtex
    .label-format = 哪种文件
    .called-format = 文件种类
    .label-year = 只要一年，如 2026
    .called-year = 年份
paper-list = 把读书会的书单做成文件
    .more = bibtex、ris、csl 给文献管理软件，csv 给表格，markdown 用来读，json 给程序，ics 给日历。里面没有成员写的内容：/paper my export 里有你自己的。
    .example = /paper list format: bibtex
    .label-format = 哪种文件
    .called-format = 文件种类
    .label-year = 只要一年，如 2026
    .called-year = 年份
export-done = { $club } 的书单：{ $papers } 篇论文。
export-none = { $club } 还没有读过论文，没有可以放进文件的。第一篇选定之后就会有。
export-none-in = { $club } 在 { $year } 年没有读过论文。不写年份就是全部。
export-year = “{ $typed }”不是年份；请给四位数字，如 2026，或者不写，就是全部。
button-export-of = { $club } 的书单
export-too-large = 这个文件会有 { $megabytes } MB，超过这里能发的。请给年份，如 year: 2026，一年一年取。
export-calendar = { $club } 过去和将来的每一次，放进日历。
export-calendar-whole = 日历包含所有年份；请不要写年份。
