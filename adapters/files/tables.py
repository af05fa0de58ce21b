"""Tables: commas, semicolons or tabs between the cells, as spreadsheets write them. Every value stays text."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from adapters.files.columns import Layout, laid_out
from adapters.files.drafts import MOST, Found, line
from adapters.files.inline import Inline, inline
from adapters.files.rows import fill
from bot.features.importing.model import Answers, Column, UnreadableFile, Wrong

_MARKS = "\t;,"
_LOOKED_AT = 60  # lines, for the mark between cells


def read_table(name: str, text: str, answers: Answers) -> Found:
    """What a table tells. Raises UnreadableFile where a quotation has no end, or no column says what was read."""
    mark = mark_between(text) or ","
    numbered = [(number, row) for number, row in _rows(text, mark) if any(map(str.strip, row))]
    if len(numbered) > MOST + 20:
        raise UnreadableFile(Wrong.TOO_MANY)
    rows = [_plain(row) for _, row in numbered]
    layout = laid_out(rows, answers.columns)
    if not says_anything_of_sessions(layout):
        raise UnreadableFile(Wrong.NO_TITLES)
    if len(rows) - layout.heading - 1 > MOST:
        raise UnreadableFile(Wrong.TOO_MANY)
    found = Found(shape="tsv" if mark == "\t" else "csv", columns=dict(zip(layout.names, layout.columns, strict=True)))
    day = layout.place(Column.DAY)
    found.about_days = layout.names[day] if day is not None else ""
    around = (*(" ".join(row) for row in rows[: max(layout.heading, 0)][::-1]), found.about_days, name)
    first = layout.heading + 1
    lines = [line(number) for number, _ in numbered[first:]]
    fill(found, layout, list(zip(lines, map(_inlined, rows[first:]), strict=True)), around)
    return found


def _inlined(row: Sequence[str]) -> list[Inline]:
    return [inline(cell) if "](" in cell else Inline(cell) for cell in row]


def says_anything_of_sessions(layout: Layout) -> bool:
    """Whether any column is a title or an identifier, or all of them together say who presented when."""
    read = {Column.TITLE, Column.LINK, Column.DOI, Column.ARXIV, Column.PUBMED}
    who = {Column.PRESENTER, Column.ACCOUNT}
    return not read.isdisjoint(layout.columns) or (Column.DAY in layout.columns and not who.isdisjoint(layout.columns))


def mark_between(text: str) -> str:
    """What stands between the cells: the mark that gives most lines the same number of cells; "" where none does."""
    lines = [one for one in text[: 64 * 1024].split("\n")[:_LOOKED_AT] if one.strip()]
    best, most = "", (0.0, 0)
    for mark in _MARKS:
        try:
            widths = Counter(len(row) for row in _reader(lines, mark) if row)
        except csv.Error:
            continue
        wide = {width: many for width, many in widths.items() if width > 1}
        if not wide:
            continue
        width = max(wide, key=lambda one: wide[one])
        score = (round(wide[width] / widths.total(), 1), width)
        if score > most and wide[width] * 2 >= widths.total():
            best, most = mark, score
    return best


def _reader(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=mark, skipinitialspace=mark != "\t")


def _rows(text: str, mark: str) -> list[tuple[int, list[str]]]:
    """Each row with the line it begins in."""
    reader = csv.reader(io.StringIO(text), delimiter=mark, skipinitialspace=mark != "\t")
    rows, begins = [], 1
    try:
        for row in reader:
            rows.append((begins, row))
            begins = reader.line_num + 1
            if len(rows) > 4 * MOST:
                raise UnreadableFile(Wrong.TOO_MANY)
    except csv.Error as problem:
        raise UnreadableFile(Wrong.BROKEN, begins) from problem
    _check_quotes(rows, text, mark)
    return rows


def _check_quotes(rows: Sequence[tuple[int, list[str]]], text: str, mark: str) -> None:
    """A quotation without an end takes the rows below it into its cell, or all that follows."""
    width = Counter(len(row) for _, row in rows).most_common(1)[0][0]
    for begins, row in rows:
        for cell in row:
            inner = cell.split("\n")[1:] if "\n" in cell else []
            if width > 1 and sum(one.count(mark) == width - 1 for one in inner) > 1:
                raise UnreadableFile(Wrong.BROKEN, begins)
    begins, last = rows[-1]
    if any("\n" in cell for cell in last):
        rest = text.split("\n")[begins - 1 :]
        try:
            list(csv.reader([f"{one}\n" for one in rest], delimiter=mark, skipinitialspace=mark != "\t", strict=True))
        except csv.Error as problem:
            if "unexpected end" in str(problem):
                raise UnreadableFile(Wrong.BROKEN, begins) from problem


_FORMULA = re.compile(r"'(?='*[=+\-@\t\r\n＝＋－＠])")


def _plain(row: Sequence[str]) -> list[str]:
    """Without the apostrophe that tables of ours have before what a spreadsheet would take for a formula."""
    return [_FORMULA.sub("", cell, count=1) if cell.startswith("'") else cell.strip() for cell in row]
