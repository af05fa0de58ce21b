feature-year = the club's year in figures: `/paper year`, and one post in December

## Command

paper-year = What the club read in a year, in figures
    .more = Without a year it tells this one so far.
    .example = /paper year 2025
    .label-year = A year, such as 2025
    .called-year = Year
club-year = The same as /paper year
    .example = /club year 2025
    .label-year = A year, such as 2025
    .called-year = Year
audit-year = Round { $number }, the club's year

## The year

year-title = { $club } in { $year }
year-line = { $count } { $what }
year-thanks = Thank you for reading together.
button-year = See it as a picture
year-nothing = The club read nothing in { $year } that I know of. /paper year 2024 tells another year.
year-which = “{ $typed }” is no year I can tell of. Give one in four digits, until { $now }.
year-months = Papers by month
year-alt = { $club } in { $year }: { $figures }. Papers by month, from January on: { $months }.
