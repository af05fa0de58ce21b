"""The lines of a list, a page of notes, or a pasted text: headings, bullets with their depth, rows of tables.

More patient than CommonMark about blanks and depths, as people's files are; within a line it is CommonMark (`inline`).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from adapters.files.days import day_at_an_end
from adapters.files.inline import References


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
    alone: bool = True  # nothing but blank lines or other kinds beside it; the lines of a paragraph are not


_HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(.*?)\s*#*\s*\Z")
_BULLET = re.compile(r"(\s*)(?:[-*+•–◦▪‣]|\(?\d{1,3}[.)])(?:\s+|\Z)(.*)", re.DOTALL)
_RULE = re.compile(r"\s*(?:([-*_=])\s*){3,}\Z")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-+)\s*\Z")
_BOX = re.compile(r"\[[ xX]\]\s+")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_REFERENCE = re.compile(r"\s{0,3}\[([^\]\s][^\]]{0,100})\]:\s*<?(\S{1,1000}?)>?(?:\s+[\"'(].*)?\s*\Z")
_DIVIDER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\Z")
_BOLD = re.compile(r"\s*(\*\*|__)([^*_].{0,200}?)\1\s*:?\s*\Z")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_TEMPLATE = re.compile(r"\s*(?:\{[%{].*[%}]\}|</?(?:details|summary|div|center|p|hr|br)\b[^>]*>)\s*\Z", re.IGNORECASE)
_LONGEST = 20_000
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
    lines: list[Line] = []
    blank, fence = True, ""
    raw = without_comments(text).split("\n")
    rows = _rows_of_tables(raw)
    for number, one in enumerate(raw):
        one = one[:_LONGEST].rstrip()
        if match := _FENCE.match(one):
            fence = "" if fence == match[1] else fence or match[1]
            blank = True
        elif fence or not one.strip() or _REFERENCE.match(one) or _TEMPLATE.match(one):
            blank = True
        elif number in rows:
            lines.append(Line(number + first, Kind.ROW, 0, one))
            blank = True
        elif lines and not blank and _UNDERLINE.match(one) and lines[-1].kind is Kind.TEXT:
            lines[-1].kind, lines[-1].depth = Kind.HEADING, 1 if "=" in one else 2
            blank = True
        elif _RULE.match(one):
            blank = True
        else:
            line = _line(number + first, _QUOTE.sub("", one, count=1), lines[-1] if lines and not blank else None)
            if line:
                lines.append(line)
            blank = False
    return lines


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
    if before and before.kind is Kind.TEXT:
        before.alone = False
        return Line(number, Kind.TEXT, indent, text.strip(), alone=False)
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
