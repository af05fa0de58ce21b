feature-recall = 關於幾週前論文的問題，給喜歡的人

## The audit

audit-recall = 第 { $number } 輪，帶問題的信

## Recall: questions about papers of some weeks ago

recall-title = 還記得嗎？來自 { $club }
recall-ago = { $weeks } 週前你讀了「{ $title }」。
recall-gap = 你寫的話裡缺了哪個詞？
recall-unclear = 當時你沒看懂這一點。現在能講清楚嗎？
recall-open = 不看：它說明了什麼，用一句話？
button-recall = 看我寫的：{ $title }
button-recall-off = 不要再問了
button-knew = 記得
button-knew-not = 記不太清
recalled-yes = 記得真好。只記下日期，不記回答。
recalled-no = 問一問就是為了這個：現在你又看到了。只記下日期，不記回答。
remind-recall-on = 每週中間你會收到幾個問題，關於你 1、4、12 週前讀過的，取自你自己的總結。你的回答我只記下日期。
remind-recall-off = 不再問你讀過的。
