"""The lines of a list, a page of notes, or a pasted text: headings, bullets with their depth, rows of tables.

More patient than CommonMark about blanks and depths, as people's files are; within a line it is CommonMark (`inline`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from adapters.files.days import day_at_an_end
from adapters.files.drafts import MOST
from adapters.files.inline import References
from bot.features.importing.model import UnreadableFile, Wrong


class Kind(StrEnum):
    """What a line is."""

    HEADING = "heading"
    BULLET = "bullet"
    ROW = "row"
    TEXT = "text"


@dataclass(slots=True)
class Line:
    """One line: its number from 1, what it is, and how deep: a heading's level, a bullet's indentation."""

    number: int
    kind: Kind
    depth: int
    text: str


_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(.*?)\s*#*\s*\Z")
_BULLET = re.compile(r"(\s*)(?:[-*+•–◦▪‣]|\(?\d{1,3}[.)])(?:\s+|\Z)(.*)", re.DOTALL)
_RULE = re.compile(r"\s*(?:([-*_=])\s*){3,}\Z")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-+)\s*\Z")
_BOX = re.compile(r"\[[ xX]\]\s+")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_REFERENCE = re.compile(r"\s{0,3}\[([^\]\s][^\]]{0,100})\]:\s*<?(\S{1,1000}?)>?(?:\s+[\"'(].*)?\s*\Z")
_DIVIDER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\Z")
_BOLD = re.compile(r"\s*(\*\*|__)([^*_].{0,200}?)\1\s*:?\s*\Z")
_QUOTE = re.compile(r"\A\s{0,3}(?:>\s?)+")
_TEMPLATE = re.compile(r"\s*(?:\{[%{].*[%}]\}|</?(?:details|summary|div|center|p|hr|br)\b[^>]*>)\s*\Z", re.IGNORECASE)
_LONGEST = 20_000
_MOST_LINES = 6 * MOST
_BOLD_LEVEL = 7
"""A line all in bold is a heading below every `#`."""


def without_comments(text: str) -> str:
    """The text without `<!-- … -->`; as many line ends as before."""
    pieces, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start)
        if end < 0:
            break
        pieces += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
    return "".join((*pieces, text[at:]))


def references_in(text: str) -> References:
    """What the `[1]: https://…` of the text say, as the reader of lines wants it."""
    found: References = {}
    if "]:" in text:
        for one in text.split("\n"):
            if match := _REFERENCE.match(one[:1200]):
                found.setdefault(" ".join(match[1].split()).lower().upper(), {"href": match[2], "title": ""})
    return found


def lines_of(text: str, first: int = 1) -> list[Line]:
    """Everything that says something, `first` being the number of the text's first line."""
    reader = _Reader()
    raw = without_comments(text).split("\n")
    rows = _rows_of_tables(raw)
    for number, one in enumerate(raw):
        reader.take(number + first, one[:_LONGEST].rstrip(), is_row=number in rows)  # what is longer is nothing to read
        if len(reader.lines) > _MOST_LINES:
            raise UnreadableFile(Wrong.TOO_MANY)
    return reader.lines


class _Reader:
    """Goes from line to line."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._blank, self._fence = True, ""

    def take(self, number: int, text: str, *, is_row: bool) -> None:
        """The next line."""
        last = self.lines[-1] if self.lines and not self._blank else None
        self._blank = True
        if match := _FENCE.match(text):
            self._fence = "" if self._fence == match[1] else self._fence or match[1]
        elif self._fence or _says_nothing(text):
            return
        elif is_row:
            self.lines.append(Line(number, Kind.ROW, 0, text))
        elif last and last.kind is Kind.TEXT and _UNDERLINE.match(text):
            last.kind, last.depth = Kind.HEADING, 1 if "=" in text else 2
        elif not _RULE.match(text):
            if line := _line(number, _QUOTE.sub("", text, count=1), last):
                self.lines.append(line)
            self._blank = False


def _says_nothing(text: str) -> bool:
    return not text.strip() or _REFERENCE.match(text) is not None or _TEMPLATE.match(text) is not None


def _line(number: int, text: str, before: Line | None) -> Line | None:
    """This line; None where it goes on with what the bullet before it began."""
    indent = len(text) - len(text.lstrip())
    if match := _HEADING.match(text):
        return Line(number, Kind.HEADING, len(match[1]), match[2]) if match[2] else None
    if (match := _BULLET.match(text)) and not (text.lstrip()[:1].isdigit() and _begins_with_a_day(text)):
        depth = len(match[1].expandtabs(4))
        return Line(number, Kind.BULLET, depth, _BOX.sub("", match[2], count=1))
    if match := _BOLD.match(text):
        return Line(number, Kind.HEADING, _BOLD_LEVEL, match[2])
    if before and before.kind is Kind.BULLET and indent > before.depth:
        before.text = f"{before.text}\n{text.strip()}"[:_LONGEST]
        return None
    return Line(number, Kind.TEXT, indent, text.strip())


def _begins_with_a_day(text: str) -> bool:
    """`4. November: …` is no fourth bullet."""
    found = day_at_an_end(text.strip())
    return found is not None and not found.before.strip()


def _rows_of_tables(lines: Sequence[str]) -> set[int]:
    """Which lines are rows: those around a divider, as far as they have bars."""
    found: set[int] = set()
    for number, one in enumerate(lines):
        if number in found or "-" not in one or "|" not in one or not _DIVIDER.match(one[:2000]):
            continue
        head = number - 1
        if head < 0 or "|" not in lines[head]:
            continue
        found |= {head, number}
        below = number + 1
        while below < len(lines) and "|" in lines[below]:
            found.add(below)
            below += 1
    return found


def cells_of(row: str) -> list[str]:
    r"""The cells of a row of a Markdown table; `\|` and a bar within code are no bounds."""
    row = row.strip().removeprefix("|")
    if row.endswith("|") and not row.endswith("\\|"):
        row = row[:-1]
    cells = re.split(r"(?<!\\)\|", row)
    return [cell.strip().replace("\\|", "|") for cell in cells]


def is_divider(row: str) -> bool:
    """Whether it is the row of hyphens below a table's head."""
    return _DIVIDER.match(row[:2000]) is not None


def tables_in(lines: Sequence[Line]) -> Iterator[tuple[int, list[Line]]]:
    """Each table's place among the lines, and its rows."""
    place = 0
    while place < len(lines):
        rows: list[Line] = []
        while place < len(lines) and lines[place].kind is Kind.ROW:
            if (
                rows
                and place + 1 < len(lines)
                and lines[place + 1].kind is Kind.ROW
                and is_divider(lines[place + 1].text)
            ):
                break  # the head of the next table
            rows.append(lines[place])
            place += 1
        if rows:
            yield place - len(rows), rows
        else:
            place += 1


def addresses_below_titles(lines: Sequence[Line]) -> set[int]:
    """The lines of paragraphs in which titles and addresses take turns that are such addresses.

    A paragraph that only holds some of both says of no address which title it belongs to.
    """
    found: set[int] = set()
    paragraph: list[Line] = []
    for one in (*lines, Line(-1, Kind.HEADING, 0, "")):
        if paragraph and (one.kind is not Kind.TEXT or one.number != paragraph[-1].number + 1):
            found |= _in_turns(paragraph)
            paragraph = []
        if one.kind is Kind.TEXT:
            paragraph.append(one)
    return found


def _in_turns(paragraph: Sequence[Line]) -> set[int]:
    if len(paragraph) % 2 and not day_at_an_end(paragraph[0].text):
        return set()
    rest = paragraph[len(paragraph) % 2 :]
    titles, addresses = rest[::2], rest[1::2]
    takes_turns = all("://" in one.text and " " not in one.text for one in addresses)
    return {one.number for one in addresses} if takes_turns and not any("://" in one.text for one in titles) else set()
