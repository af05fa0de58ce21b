feature-recall = 问问几周前读的论文，喜欢的人自己开

## The audit

audit-recall = 第 { $number } 期，回想的信

## Recall: questions about papers of some weeks ago

recall-title = 还记得吗？来自 { $club }
recall-ago = { $weeks ->
    [1] 一周前你读了“{ $title }”。
   *[other] { $weeks } 周前你读了“{ $title }”。
}
recall-gap = 你写的这句话里，缺了哪个词？
recall-unclear = 当时你没弄懂这里，现在能讲清楚吗？
recall-open = 不翻笔记：它说明了什么？一句话。
button-recall = 看我写的：{ $title }
button-recall-off = 别再问了
button-knew = 记得
button-knew-not = 不太记得
recalled-yes = 记性真好。只记日期，不记答案。
recalled-no = 问一问就是为了这个：现在你又看了一遍。只记日期，不记答案。
