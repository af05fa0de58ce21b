"""The lists of papers: all, those of a year, a category, and by title."""

from collections import Counter
from collections.abc import Sequence

from bot.features.archive.cutting import cut
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import PapersPage
from bot.features.archive.names import BY_TITLE, PAPERS, category_list, person_page, year_list
from bot.features.archive.shown import Filter, Head, Row
from bot.wording import Words

_MOST_CATEGORIES, _MOST_READERS = 40, 100
"""That can be chosen from."""


def filters(held: Holdings) -> tuple[Filter, ...]:
    """What can be chosen: all, by title, the years, the categories with most papers, and the readers by their names."""
    rows = held.rows.values()
    years = Counter(year for year in held.site.years for _ in _of_year(held, year))
    categories = Counter(row.category for row in rows if row.category)
    return (
        Filter("all", "", len(rows), PAPERS),
        Filter("title", "", len(rows), BY_TITLE),
        *(Filter("year", str(year), years[year], year_list(year)) for year in held.site.years),
        *(
            Filter("category", name, count, category_list(name))
            for name, count in categories.most_common(_MOST_CATEGORIES)
        ),
        *_readers(held),
    )


def _readers(held: Holdings) -> list[Filter]:
    papers: dict[int, set[int]] = {}
    for one in held.entries:
        papers.setdefault(one.member_id, set()).add(one.paper_id)
    found = [
        Filter("reader", by.name, len(read), person_page(member))
        for member, read in papers.items()
        if (by := held.stands.by(member)) and by.page
    ]
    found.sort(key=lambda one: -one.count)
    return sorted(found[:_MOST_READERS], key=lambda one: one.label.casefold())


def _of_year(held: Holdings, year: int) -> list[Row]:
    ids = dict.fromkeys(paper for round_ in held.of_year(year) for paper in round_.paper_ids)
    return [held.rows[one] for one in ids if one in held.rows]


def paper_lists(held: Holdings) -> list[PapersPage]:
    """Every list, in its pieces."""
    chosen = filters(held)
    return [page for one in chosen if one.kind != "reader" for page in _pages(held, one, chosen)]


def _pages(held: Holdings, chosen: Filter, among: tuple[Filter, ...]) -> list[PapersPage]:
    return [
        PapersPage(
            site=held.site,
            head=Head(file=piece.file, title=_title(held.texts, chosen)),
            chosen=chosen,
            rows=tuple(piece.items),
            number=piece.number,
            pieces=piece.files,
            filters=among,
        )
        for piece in cut(chosen.page, _chosen(held, chosen))
    ]


def _chosen(held: Holdings, chosen: Filter) -> Sequence[Row]:
    rows = list(held.rows.values())
    match chosen.kind:
        case "title":
            return sorted(rows, key=lambda row: row.paper.title.casefold())
        case "year":
            return _of_year(held, int(chosen.label))
        case "category":
            return [row for row in rows if row.category == chosen.label]
        case _:
            return rows


def _title(texts: Words, chosen: Filter) -> str:
    name = chosen.kind if chosen.kind in ("year", "category") else "all"
    return texts(f"archive-papers-{name}", of=chosen.label)
