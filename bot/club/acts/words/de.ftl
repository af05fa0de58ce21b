## What organizers did

label-acts = Was die Organisation getan hat
act-hide = { $at }: { $who } hat von { $about } { $what } ausgeblendet
act-show = { $at }: { $who } hat von { $about } { $what } wieder eingeblendet
act-merge = { $at }: { $who } hat { $what } gemacht
act-correct = { $at }: { $who } hat { $what } richtiggestellt
act-original = { $at }: { $who } hat zurückgenommen, was an { $what } richtiggestellt war
act-offer = { $at }: { $who } hat den Club { $about } angeboten
act-handover = { $at }: { $who } hat den Club von { $about } übernommen
act-decline = { $at }: { $who } wollte den Club von { $about } nicht übernehmen
act-appoint = { $at }: { $who } hat { $about } in die Organisation geholt
act-dismiss = { $at }: { $who } hat { $about } aus der Organisation genommen
act-pick = { $at }: { $who } hat { $what } zum Lesen gewählt
act-unpick = { $at }: { $who } hat die Wahl von { $what } zurückgenommen
act-retire = { $at }: { $who } hat notiert, dass { $about } nicht mehr mitmacht
act-rejoin = { $at }: { $who } hat notiert, dass { $about } wieder mitmacht
act-vouch = { $at }: { $who } hat gebürgt, dass ein anderes Konto { $about } gehört
act-unvouch = { $at }: { $who } hat zurückgenommen, dass ein anderes Konto { $about } gehört
act-calendar = { $at }: { $who } hat dem Kalender eine neue Adresse gegeben
act-entry = die { $kind } aus Runde { $number }
act-papers = „{ $gone }“ und „{ $into }“ zu einem Paper
act-paper = „{ $title }“
