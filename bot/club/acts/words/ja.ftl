## What organizers did

label-acts = 幹事がしたこと
act-hide = { $at }：{ $who } が { $about } の{ $what }を非表示にした
act-show = { $at }：{ $who } が { $about } の{ $what }を再び表示した
act-merge = { $at }：{ $who } が{ $what }
act-correct = { $at }：{ $who } が{ $what }を正した
act-original = { $at }：{ $who } が{ $what }の訂正を取り消した
act-offer = { $at }：{ $who } が { $about } に引き継ぎを申し出た
act-handover = { $at }：{ $who } が { $about } から引き継いだ
act-decline = { $at }：{ $who } が { $about } からの引き継ぎを断った
act-appoint = { $at }：{ $who } が { $about } を幹事にした
act-dismiss = { $at }：{ $who } が { $about } を幹事から外した
act-pick = { $at }：{ $who } が{ $what }を選んだ
act-unpick = { $at }：{ $who } が{ $what }の選択を取り消した
act-retire = { $at }：{ $who } が { $about } の不参加を控えた
act-rejoin = { $at }：{ $who } が { $about } の再参加を控えた
act-vouch = { $at }：{ $who } が別のアカウントを { $about } 本人と保証した
act-unvouch = { $at }：{ $who } が { $about } の保証を取り消した
act-calendar = { $at }：{ $who } がカレンダーのアドレスを変えた
act-entry = 第 { $number } 回の{ $kind }
act-papers = 「{ $gone }」と「{ $into }」をひとつにした
act-paper = 「{ $title }」
