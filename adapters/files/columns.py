"""What each column of a table tells: by its heading, or by what stands in it where it has none."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from adapters.files.days import day_of_cell
from adapters.files.headings import column_of
from adapters.files.people import is_account, looks_like_people
from adapters.files.readings import key_of
from bot.features.importing.model import Column

Row = Sequence[str]

_SAMPLE = 200  # rows that are looked at
_MOST = 0.6  # of the cells of a column, for it to be of a kind
_HEADINGS_WITHIN = 10  # rows


@dataclass(frozen=True, slots=True)
class Layout:
    """The row of headings, -1 for none; each column's name for people; what each tells."""

    heading: int
    names: tuple[str, ...]
    columns: tuple[Column, ...]

    def place(self, column: Column) -> int | None:
        """Which column tells it."""
        return self.columns.index(column) if column in self.columns else None


def laid_out(rows: Sequence[Row], answers: Mapping[str, Column] | None) -> Layout:
    """How this table is laid out; what the organizer said of a column, by its name or number, goes before all else."""
    heading = _heading(rows)
    width = max(map(len, rows[: _SAMPLE + _HEADINGS_WITHIN]), default=0)
    head = [*(rows[heading] if heading >= 0 else ()), *[""] * width][:width]
    names = _names(head)
    body = rows[heading + 1 : heading + 1 + _SAMPLE]
    columns = _by_content(_by_heading(head, body), body, all_of_them=heading < 0)
    if answers:
        said = [answers.get(name, answers.get(str(place + 1))) for place, name in enumerate(names)]
        taken = set(said) - {None, Column.NOTHING}
        columns = [one or (Column.NOTHING if old in taken else old) for one, old in zip(said, columns, strict=True)]
    return Layout(heading, names, tuple(columns))


def _names(head: Row) -> tuple[str, ...]:
    """Headings; the number where there is none, or where another column has the same."""
    names: list[str] = []
    for place, text in enumerate(head):
        name = " ".join(text.split())[:80]
        names.append(name if name and name not in names else str(place + 1))
    return tuple(names)


def _heading(rows: Sequence[Row]) -> int:
    """The row of headings: by their words, or because it is unlike all that stands below it."""
    for place, row in enumerate(rows[:_HEADINGS_WITHIN]):
        known = {column for cell in row if (column := column_of(cell.strip()))} - {Column.NOTHING}
        filled = sum(bool(cell.strip()) for cell in row)
        if (len(known) >= 2 or (known and filled <= 2)) and not any(map(_is_data, row)):
            return place
    if len(rows) < 2 or any(map(_is_data, rows[0])):
        return -1
    below = rows[1 : 1 + _SAMPLE]
    marked = [place for place in range(len(rows[0])) if _share(_cells(below, place), _is_data) >= _MOST]
    return 0 if marked and all(map(str.strip, rows[0])) else -1


def _is_data(cell: str) -> bool:
    """Whether it is a day or an identifier, which no heading is."""
    return _is_day(cell) or is_account(cell) or (any(map(str.isdigit, cell)) and bool(key_of(cell)))


def _is_day(cell: str) -> bool:
    return len(cell) <= 80 and (day := day_of_cell(cell)) is not None and not day.before.strip(" (")


def _by_heading(head: Row, body: Sequence[Row]) -> list[Column | None]:
    """What the headings say; of two that say the same, the one with more in it."""
    columns = [column_of(text.strip()) if text.strip() else None for text in head]
    for column in set(columns) - {None, Column.NOTHING}:
        places = [place for place, one in enumerate(columns) if one is column]
        best = max(places, key=lambda place: sum(bool(cell) for cell in _cells(body, place)))
        for place in places:
            if place != best:
                columns[place] = Column.NOTES if column is Column.NOTES else None
    return columns


_KINDS: tuple[tuple[Column, Callable[[str], bool]], ...] = (
    (Column.DAY, _is_day),
    (Column.ACCOUNT, is_account),
    (Column.ARXIV, lambda cell: " " not in cell and key_of(cell).startswith("arxiv:")),
    (Column.DOI, lambda cell: " " not in cell and key_of(cell).startswith("doi:")),
    (Column.LINK, lambda cell: " " not in cell and "://" in cell),
    (Column.YEAR, lambda cell: len(cell) == 4 and cell.isdecimal() and "1800" < cell < "2100"),
    (Column.PUBMED, lambda cell: 6 <= len(cell) <= 8 and cell.isdecimal()),
)


def _by_content(columns: list[Column | None], body: Sequence[Row], *, all_of_them: bool) -> list[Column]:
    """Fills in what no heading said. With headings only what makes a table worth reading: days, and what was read."""
    cells = {place: _cells(body, place) for place, column in enumerate(columns) if column is None}
    for column, is_kind in _KINDS:
        if column in columns or (column is Column.YEAR and not all_of_them):
            continue
        for place in cells:
            if columns[place] is None and _share(cells[place], is_kind) >= _MOST:
                columns[place] = column
                break
    _find_titles(columns, cells)
    if all_of_them and Column.PRESENTER not in columns:
        for place in cells:
            if columns[place] is None and _share(cells[place], looks_like_people) >= _MOST:
                columns[place] = Column.PRESENTER
                break
    return [column or Column.NOTHING for column in columns]


def _find_titles(columns: list[Column | None], cells: Mapping[int, Row]) -> None:
    """Of the columns nobody knows, titles are the one of the most words; a column of names is not it."""
    if Column.TITLE in columns:
        return
    words = {
        place: sum(len(cell.split()) + len(cell) / 20 for cell in some) / len(some)
        for place, some in cells.items()
        if columns[place] is None and some and any(any(map(str.isalpha, cell)) for cell in some)
        if _share(some, looks_like_people) < _MOST
    }
    if words:
        columns[max(words, key=lambda place: words[place])] = Column.TITLE


def _cells(rows: Sequence[Row], place: int) -> list[str]:
    """What stands in a column, without the empty cells."""
    return [cell for row in rows if place < len(row) and (cell := row[place].strip())]


def _share(cells: Sequence[str], is_kind: Callable[[str], bool]) -> float:
    return sum(map(is_kind, cells)) / len(cells) if cells else 0.0
