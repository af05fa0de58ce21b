## What organizers did

label-acts = 组织者做过的事
act-hide = { $at }：{ $who } 隐藏了 { $about } 的{ $what }
act-show = { $at }：{ $who } 重新显示了 { $about } 的{ $what }
act-merge = { $at }：{ $who } 把{ $what }
act-correct = { $at }：{ $who } 更正了{ $what }
act-original = { $at }：{ $who } 收回了对{ $what }的更正
act-offer = { $at }：{ $who } 想把读书会交给 { $about }
act-handover = { $at }：{ $who } 从 { $about } 那里接手了读书会
act-decline = { $at }：{ $who } 没有从 { $about } 那里接手读书会
act-appoint = { $at }：{ $who } 让 { $about } 成为组织者
act-dismiss = { $at }：{ $who } 让 { $about } 成为普通成员
act-pick = { $at }：{ $who } 选定了{ $what }
act-unpick = { $at }：{ $who } 收回了{ $what }的选定
act-retire = { $at }：{ $who } 记下 { $about } 不再参加
act-rejoin = { $at }：{ $who } 记下 { $about } 又参加了
act-vouch = { $at }：{ $who } 担保另一个账号是 { $about } 的
act-unvouch = { $at }：{ $who } 收回了另一个账号是 { $about } 的担保
act-calendar = { $at }：{ $who } 给日历换了地址
act-entry = 第 { $number } 轮的{ $kind }
act-papers = “{ $gone }”和“{ $into }”合成一篇
act-paper = “{ $title }”
