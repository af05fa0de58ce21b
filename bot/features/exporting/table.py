"""The reading list as CSV, for spreadsheets: a row for each time a paper was read. Pure.

A cell that a spreadsheet would take for a formula is made a text by an apostrophe before it, as spreadsheets do
themselves (https://owasp.org/www-community/attacks/CSV_Injection); one that begins with such an apostrophe gets another
one, so that whoever reads the file back takes away exactly one.
A byte order mark comes first: without one Excel reads the accents of UTF-8 wrongly. Numbers of arXiv keep their prefix:
as a number, 2301.00010 would lose its last digit.
"""

import csv
import re
from io import StringIO

from bot.features.exporting.model import Held, Listed, ReadingList

HEADINGS = (
    "Date", "Title", "Authors", "Year", "arXiv", "DOI", "Link", "Presenter", "Place", "Proposer", "Pitch", "Notes",
    "Status",
)  # fmt: skip
"""Part of the format and no sentences: they are the same in every language, so that they can be read back."""
BETWEEN = "; "
_BOM = "\ufeff"
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a cell begins that is a formula somewhere, behind however many apostrophes."""


def table(readings: ReadingList) -> str:
    """The file's text, oldest session first."""
    text = StringIO(newline="")
    text.write(_BOM)
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    writer.writerows(map(_as_text, _row(held, paper)) for held, paper in readings.sessions(unread=True))
    return text.getvalue()


def _row(held: Held, paper: Listed) -> tuple[str, ...]:
    return (
        held.on,
        paper.title,
        BETWEEN.join(paper.authors),
        paper.year,
        paper.number,
        paper.doi,
        paper.link,
        BETWEEN.join(held.presenters),
        held.place,
        held.proposed_by,
        held.pitch,
        held.notes,
        paper.taken_back,
    )


def _as_text(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
