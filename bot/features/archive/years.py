"""A year in pictures."""

from collections import Counter
from datetime import date, timedelta

from bot.club.members.zones import today
from bot.features.archive.graph import neighbours
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import YearPage
from bot.features.archive.names import category_list, year_page
from bot.features.archive.shown import Count, Head, Week

_CATEGORIES, _BEST, _ROWS = 10, 5, 100


def year_in_pictures(held: Holdings, year: int) -> YearPage:
    """What the club did in a year: by the days of its discussions, and of what was handed in."""
    rounds = held.of_year(year)
    papers = list(dict.fromkeys(paper for one in rounds for paper in one.paper_ids if paper in held.rows))
    ids = {one.id for one in rounds}
    entries = [one for one in held.entries if one.round_id in ids]
    rows = [held.rows[paper] for paper in papers]
    ties = [one for one in held.archived.ties if {one.from_paper_id, one.to_paper_id} & {*papers}]
    around = neighbours(ties)
    categories = Counter(row.category for row in rows if row.category)
    written = Counter(one.paper_id for one in entries)
    tied = Counter({paper: len(around[paper]) for paper in papers if paper in around})
    return YearPage(
        site=held.site,
        head=Head(file=year_page(year), title=held.texts("archive-year", year=str(year))),
        year=year,
        papers=len(papers),
        entries=len(entries),
        people=len({one.member_id for one in entries}),
        words=sum(one.on.year == year for one in held.archived.words),
        ties=len(ties),
        weeks=_weeks(held, year),
        categories=tuple(Count(name, n, category_list(name)) for name, n in categories.most_common(_CATEGORIES)),
        most_written=_best(held, written),
        most_tied=_best(held, tied),
        rows=tuple(rows[:_ROWS]),
    )


def _best(held: Holdings, counted: Counter[int]) -> tuple[Count, ...]:
    best = sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:_BEST]
    return tuple(Count(held.rows[paper].paper.title, count, held.rows[paper].paper.page) for paper, count in best)


def _weeks(held: Holdings, year: int) -> tuple[Week, ...]:
    """Every week with a day in the year: what was discussed in it, and what was handed in on its days."""
    papers, entries = Counter[date](), Counter[date]()
    for round_ in held.rounds:
        if day := held.days[round_.id]:
            papers[_monday(day)] += len(round_.paper_ids)
    for one in (one for one in held.entries if abs(one.at.year - year) <= 1):
        entries[_monday(today(held.club.zone, one.at))] += 1
    monday, weeks = _monday(date(year, 1, 1)), []
    while monday.year <= year:
        weeks.append(Week(monday, papers[monday], entries[monday]))
        monday += timedelta(weeks=1)
    return tuple(weeks)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
