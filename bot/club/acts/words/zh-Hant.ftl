## What organizers did

label-acts = 主辦人做過的事
act-hide = { $at }：{ $who } 隱藏了 { $about } 的{ $what }
act-show = { $at }：{ $who } 重新顯示了 { $about } 的{ $what }
act-merge = { $at }：{ $who } 把{ $what }
act-correct = { $at }：{ $who } 更正了{ $what }
act-original = { $at }：{ $who } 收回了對{ $what }的更正
act-offer = { $at }：{ $who } 想把讀書會交給 { $about }
act-handover = { $at }：{ $who } 從 { $about } 那裡接手了讀書會
act-decline = { $at }：{ $who } 沒有從 { $about } 那裡接手讀書會
act-appoint = { $at }：{ $who } 讓 { $about } 成為主辦人
act-dismiss = { $at }：{ $who } 讓 { $about } 成為普通成員
act-pick = { $at }：{ $who } 選定了{ $what }
act-unpick = { $at }：{ $who } 收回了{ $what }的選定
act-retire = { $at }：{ $who } 記下 { $about } 不再參加
act-rejoin = { $at }：{ $who } 記下 { $about } 又參加了
act-vouch = { $at }：{ $who } 擔保另一個帳號是 { $about } 的
act-unvouch = { $at }：{ $who } 收回了另一個帳號是 { $about } 的擔保
act-calendar = { $at }：{ $who } 給日曆換了地址
act-entry = 第 { $number } 輪的{ $kind }
act-papers = 「{ $gone }」和「{ $into }」合成一篇
act-paper = 「{ $title }」
