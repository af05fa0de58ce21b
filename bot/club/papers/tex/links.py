"""Links, citations, footnotes and items of lists."""

import re

from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.handlers import Reading
from bot.club.papers.tex.macros import Kind
from bot.club.papers.tex.pieces import SPACE, Piece


def link(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\href{address}{text}` → text."""
    cursor.skip_spaces()
    cursor.option()
    address = cursor.argument()
    cursor.skip_spaces()
    return [Piece(read.words(cursor.argument()) if cursor.peek() == "{" else address)]


def address(cursor: Cursor, read: Reading) -> list[Piece]:  # noqa: ARG001 - an address is not read
    """`\\url{address}` → address."""
    return [Piece(re.sub(r"\\([%#&_~$])", r"\1", cursor.argument()))]


def cited(cursor: Cursor, read: Reading) -> list[Piece]:  # noqa: ARG001 - nor is a key
    """`\\cite{key}` → [key]."""
    notes = []
    while (note := cursor.option()) is not None:
        notes.append(note)
    return [Piece(f"[{', '.join([cursor.argument(), *filter(None, notes)])}]")]


def noted(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\footnote{text}` → (text)."""
    return [SPACE, Piece(f"({read.words(cursor.argument()).strip()})", Kind.CLOSE)]


def item(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\item` → •."""
    cursor.skip_spaces()
    label = cursor.option()
    return [SPACE, Piece("•" if label is None else read.words(label)), SPACE]
