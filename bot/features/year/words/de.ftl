feature-year = das Jahr des Clubs in Zahlen: `/paper year`, und ein Post im Dezember

## Command

paper-year = Was der Club in einem Jahr gelesen hat, in Zahlen
    .name = jahr
    .name-year = jahr
    .more = Ohne Jahr erzählt es das jetzige, so weit es ist.
    .example = /paper year 2025
    .label-year = Ein Jahr, etwa 2025
    .called-year = Jahr
club-year = Dasselbe wie /paper year
    .name = jahr
    .name-year = jahr
    .example = /club year 2025
    .label-year = Ein Jahr, etwa 2025
    .called-year = Jahr
audit-year = Runde { $number }, das Jahr des Clubs

## The year

year-title = { $club } im Jahr { $year }
year-line = { $count } { $what }
year-thanks = Danke, dass ihr zusammen lest.
button-year = Als Bild ansehen
year-nothing = Soweit ich weiß, hat der Club { $year } nichts gelesen. /paper year 2024 erzählt ein anderes Jahr.
year-which = Von „{ $typed }“ kann ich nicht erzählen. Gib ein Jahr in vier Ziffern an, bis { $now }.
year-months = Paper nach Monaten
year-alt = { $club } im Jahr { $year }: { $figures }. Paper nach Monaten, ab Januar: { $months }.
