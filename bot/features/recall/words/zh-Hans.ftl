feature-recall = 关于几周前论文的问题，给喜欢的人

## The audit

audit-recall = 第 { $number } 轮，带问题的信

## Recall: questions about papers of some weeks ago

recall-title = 还记得吗？来自 { $club }
recall-ago = { $weeks } 周前你读了“{ $title }”。
recall-gap = 你写的话里缺了哪个词？
recall-unclear = 当时你没看懂这一点。现在能讲清楚吗？
recall-open = 不看：它说明了什么，用一句话？
button-recall = 看我写的：{ $title }
button-recall-off = 不要再问了
button-knew = 记得
button-knew-not = 记不太清
recalled-yes = 记得真好。只记下日期，不记回答。
recalled-no = 问一问就是为了这个：现在你又看到了。只记下日期，不记回答。
remind-recall-on = 每周中间你会收到几个问题，关于你 1、4、12 周前读过的，取自你自己的总结。你的回答我只记下日期。
remind-recall-off = 不再问你读过的。
