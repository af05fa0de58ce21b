"""CSV that a spreadsheet opens and that says the same when it is read back."""

import csv
import re
from io import StringIO

import pytest
from hypothesis import given

from bot.features.exporting.model import Held, ReadingList
from bot.features.exporting.table import BETWEEN, HEADINGS, table
from tests.exporting.papers import DAY, HARD, LISTS, club, many, one


def read(text: str) -> list[dict[str, str]]:
    """The rows of a file as whoever reads it back takes them: one apostrophe before a formula is ours."""
    assert text.startswith("\ufeff")
    rows = csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    return [{name: _own(cell) for name, cell in row.items()} for row in rows]


def _own(cell: str) -> str:
    return cell[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", cell) else cell


def wanted(readings: ReadingList) -> list[dict[str, str]]:
    """What the rows are to say."""
    return [
        dict(
            zip(
                HEADINGS,
                (
                    held.day.isoformat(), paper.title, BETWEEN.join(paper.authors), paper.year, paper.number, paper.doi,
                    paper.link, BETWEEN.join(held.presenters), held.place, held.proposed_by, held.pitch, held.notes,
                    paper.taken_back,
                ),
                strict=True,
            )
        )
        for held, paper in readings.sessions()
    ]  # fmt: skip


@many
@given(LISTS)
def test_any_list(readings: ReadingList) -> None:
    """Read back it is the same, and no cell begins as a formula."""
    text = table(readings)
    assert read(text) == wanted(readings)
    for row in csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")):
        assert not [cell for cell in row if cell[:1] in "=+-@\t\r\n＝＋－＠" and cell]


def test_hard_titles() -> None:
    """Quotes, commas, new lines within a cell."""
    assert read(table(HARD)) == wanted(HARD)


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@a", "'=1", "''+x", "＝1", "'quoted'", "plain"])
def test_formulas_are_text(title: str) -> None:
    """With one apostrophe more than was there."""
    cell = next(csv.reader(StringIO(table(club(one(title))).split("\r\n")[1])))[1]
    formula = re.match(r"'*[=+\-@＝]", title)
    assert cell == (f"'{title}" if formula else title)


def test_a_paper_read_twice_has_two_rows() -> None:
    """By day, whatever else was read between."""
    twice = one("Twice", held=(Held(number=1, day=DAY), Held(number=3, day=DAY.replace(month=9))))
    between = one("Between", held=(Held(number=2, day=DAY.replace(month=5)),))
    rows = read(table(club(twice, between)))
    assert [(row["Date"], row["Title"]) for row in rows] == [
        ("2026-03-06", "Twice"), ("2026-05-06", "Between"), ("2026-09-06", "Twice"),
    ]  # fmt: skip
