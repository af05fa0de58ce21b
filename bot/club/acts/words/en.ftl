## What organizers did

label-acts = What organizers did
act-hide = { $at }: { $who } hid { $what } of { $about }
act-show = { $at }: { $who } showed { $what } of { $about } again
act-merge = { $at }: { $who } made { $what }
act-correct = { $at }: { $who } corrected { $what }
act-original = { $at }: { $who } took back what was corrected of { $what }
act-offer = { $at }: { $who } offered the club to { $about }
act-handover = { $at }: { $who } took the club over from { $about }
act-decline = { $at }: { $who } declined to take the club over from { $about }
act-appoint = { $at }: { $who } made { $about } an organizer
act-dismiss = { $at }: { $who } made { $about } a member like the others
act-pick = { $at }: { $who } chose { $what } to be read
act-unpick = { $at }: { $who } took back the choice of { $what }
act-retire = { $at }: { $who } noted that { $about } takes part no more
act-rejoin = { $at }: { $who } noted that { $about } takes part again
act-vouch = { $at }: { $who } vouched that another account is { $about }’s
act-unvouch = { $at }: { $who } took back that another account is { $about }’s
act-calendar = { $at }: { $who } gave the calendar another address
act-entry = the { $kind } of round { $number }
act-papers = “{ $gone }” and “{ $into }” one paper
act-paper = “{ $title }”
