## What organizers did

label-acts = 组织者做了什么
act-hide = { $at }：{ $who } 隐藏了 { $about } 的{ $what }
act-show = { $at }：{ $who } 重新显示了 { $about } 的{ $what }
act-merge = { $at }：{ $who } 合并了论文：{ $what }
act-correct = { $at }：{ $who } 更正了{ $what }
act-original = { $at }：{ $who } 撤销了对{ $what }的更正
act-offer = { $at }：{ $who } 想把读书会交给 { $about }
act-handover = { $at }：{ $who } 从 { $about } 那里接手了读书会
act-decline = { $at }：{ $who } 没有接手 { $about } 的读书会
act-appoint = { $at }：{ $who } 请 { $about } 当组织者
act-dismiss = { $at }：{ $who } 让 { $about } 不再当组织者
act-pick = { $at }：{ $who } 选了{ $what }来读
act-unpick = { $at }：{ $who } 撤回了所选的{ $what }
act-retire = { $at }：{ $who } 记下 { $about } 不再参加
act-rejoin = { $at }：{ $who } 记下 { $about } 重新参加
act-vouch = { $at }：{ $who } 担保另一个账号也是 { $about } 的
act-unvouch = { $at }：{ $who } 撤回了对 { $about } 另一个账号的担保
act-calendar = { $at }：{ $who } 换了日历地址
act-entry = 第 { $number } 期{ $kind }
act-papers = “{ $gone }”并入“{ $into }”
act-paper = “{ $title }”
