## Exporting the reading list

club-export = 把读书会的书单导出成文件
    .more = bibtex、ris、csl 给文献管理软件，csv 给表格，markdown 方便阅读，json 给程序，ics 给日历。成员写的不在里面：/paper my export 导出你自己的。
    .example = /club export format: bibtex
    .label-format = 文件类型
    .called-format = 文件类型
    .label-year = 只要某一年，比如 2026
    .called-year = 年份
paper-list = 把读书会的书单导出成文件
    .more = bibtex、ris、csl 给文献管理软件，csv 给表格，markdown 方便阅读，json 给程序，ics 给日历。成员写的不在里面：/paper my export 导出你自己的。
    .example = /paper list format: bibtex
    .label-format = 文件类型
    .called-format = 文件类型
    .label-year = 只要某一年，比如 2026
    .called-year = 年份
export-done = { $club } 的书单：{ $papers } 篇论文。
export-none = { $club } 还没读过论文，没有可导出的。选定的第一篇会在里面。
export-none-in = { $club } 在 { $year } 年没读论文。不写年份可以导出全部。
export-year = “{ $typed }”不是年份；请写四位数字，比如 2026，或不写，导出全部。
button-export-of = { $club } 的书单
export-too-large = 这个文件有 { $megabytes } MB，超过这里能发的大小。请写上年份，比如 year: 2026，一年一年来。
export-calendar = { $club } 过去和将来的日程，放进日历用。
export-calendar-whole = 日历里是所有年份，请不要写年份。
