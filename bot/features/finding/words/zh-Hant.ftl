## Finding

paper-find = 查詢讀書會的論文、筆記、術語和關聯
    .name = 查詢
    .name-words = 詞
    .more = 所有的詞都要出現。別人寫的本週論文的內容，對你開啟之後才找得到。
    .example = /paper find attention heads
    .label-words = 要找什麼
find-in-round = { $what }，第 { $number } 輪
find-none = 這個讀書會里沒有「{ $words }」。也許該讀一讀它？
find-what = 我沒法找「{ $typed }」；請給一個詞、一個數字或一個符號，比如 /paper find attention heads。
button-more = 更多
button-nominate-words = 找一篇來提名
