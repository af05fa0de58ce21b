"""Macros that say something with their arguments: fractions, roots, marks, brackets, links, texts within formulas."""

import unicodedata
from collections.abc import Mapping

from bot.club.papers.tex.accents import put_on
from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.fractions import chosen, fractions, root
from bot.club.papers.tex.handlers import Handler, Reading
from bot.club.papers.tex.links import address, cited, item, link, noted
from bot.club.papers.tex.macros import Kind, table
from bot.club.papers.tex.pieces import SPACE, Piece
from bot.club.papers.tex.scripts import lowered, raised

_STRUCK = {"C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"}


def _struck(cursor: Cursor, read: Reading) -> list[Piece]:
    return [Piece("".join(_double(one) for one in read.formula(cursor.argument())))]


def _double(mark: str) -> str:
    if mark in _STRUCK:
        return _STRUCK[mark]
    if not (mark.isascii() and mark.isalnum()):
        return mark
    first, base = (0x1D7D8, "0") if mark.isdigit() else (0x1D538, "A") if mark.isupper() else (0x1D552, "a")
    return chr(first + ord(mark) - ord(base))


def _stacked(cursor: Cursor, read: Reading) -> list[Piece]:
    above, base = read.formula(cursor.argument(), tight=True), read.formula(cursor.argument())
    return [Piece(base + raised(above), Kind.RELATION if not base[-1:].isalnum() else Kind.ORDINARY)]


def _underset(cursor: Cursor, read: Reading) -> list[Piece]:
    below, base = read.formula(cursor.argument(), tight=True), read.formula(cursor.argument())
    return [Piece(base + lowered(below), Kind.FUNCTION)]


def _arrow(cursor: Cursor, read: Reading) -> list[Piece]:
    below, above = read.formula(cursor.option() or "", tight=True), read.formula(cursor.argument(), tight=True)
    return [Piece("→" + lowered(below) + raised(above), Kind.RELATION)]


def _modulo(cursor: Cursor, read: Reading) -> list[Piece]:
    return [SPACE, Piece(f"(mod {read.formula(cursor.argument())})")]


def _not(cursor: Cursor, read: Reading) -> list[Piece]:
    said = read.formula(cursor.argument())
    return [Piece(unicodedata.normalize("NFC", f"{said[:1]}\u0338{said[1:]}"), Kind.RELATION)]


def _between(opening: str, closing: str) -> Handler:
    def handler(cursor: Cursor, read: Reading) -> list[Piece]:
        cursor.skip_spaces()
        if cursor.peek() == "*":
            cursor.take()
        return [Piece(f"{opening}{read.formula(cursor.argument())}{closing}")]

    return handler


def _products(cursor: Cursor, read: Reading) -> list[Piece]:
    return [Piece(f"⟨{read.formula(cursor.argument())}|{read.formula(cursor.argument())}⟩")]


def _raised_words(cursor: Cursor, read: Reading) -> list[Piece]:
    return [Piece(raised(read.words(cursor.argument())))]


def _lowered_words(cursor: Cursor, read: Reading) -> list[Piece]:
    return [Piece(lowered(read.words(cursor.argument())))]


def _delimiter(kind: Kind) -> Handler:
    def handler(cursor: Cursor, read: Reading) -> list[Piece]:  # noqa: ARG001 - a macro that follows is read as ever
        cursor.skip_spaces()
        if cursor.over or cursor.peek() == "\\":
            return []
        mark = cursor.take()
        return [] if mark == "." else [Piece(mark, kind)]

    return handler


_KET = {"ket": ("|", "⟩"), "bra": ("⟨", "|"), "braket": ("⟨", "⟩"), "Ket": ("|", "⟩"), "Bra": ("⟨", "|"),
        "Braket": ("⟨", "⟩"), "abs": ("|", "|"), "norm": ("‖", "‖"), "floor": ("⌊", "⌋"), "ceil": ("⌈", "⌉"),
        "set": ("{", "}"), "expval": ("⟨", "⟩"), "ev": ("⟨", "⟩"), "paren": ("(", ")"), "enquote": ("“", "”"),
        "abra": ("⟨", "⟩"), "avg": ("⟨", "⟩"), "mean": ("⟨", "⟩"), "textquote": ("“", "”")}  # fmt: skip
CONSTRUCTS: Mapping[str, Handler] = {
    **dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac", "sfrac", "nicefrac", "xfrac", "flatfrac"), fractions),
    **dict.fromkeys(("binom", "dbinom", "tbinom"), chosen),
    "sqrt": root,
    **dict.fromkeys(("overset", "stackrel", "accentset"), _stacked),
    "underset": _underset,
    **dict.fromkeys(("xrightarrow", "xlongrightarrow", "xmapsto"), _arrow),
    **dict.fromkeys(("pmod", "pod"), _modulo),
    "not": _not,
    **{name: _between(*marks) for name, marks in _KET.items()},
    **dict.fromkeys(("innerproduct", "ip", "inner"), _products),
    **dict.fromkeys(("textsuperscript", "up"), _raised_words),
    "textsubscript": _lowered_words,
    "href": link,
    **dict.fromkeys(("url", "path", "nolinkurl", "detokenize"), address),
    **dict.fromkeys(
        ("cite", "citep", "citet", "citealt", "citealp", "citeauthor", "citeyear", "textcite", "parencite", "autocite",
         "onlinecite", "Cite", "Citet", "footcite"), cited),
    **dict.fromkeys(("footnote", "thanks", "footnotetext", "parenthetical"), noted),
    "item": item,
    "left": _delimiter(Kind.OPEN),
    "right": _delimiter(Kind.CLOSE),
    "middle": _delimiter(Kind.ORDINARY),
}  # fmt: skip
"""Each with what it reads."""


def construct(name: str, cursor: Cursor, read: Reading) -> list[Piece] | None:
    """What a macro says with its arguments; None for one that has none, or where they are missing."""
    known, rest = table(), cursor.text[cursor.at :].lstrip()
    if handler := CONSTRUCTS.get(name):
        return handler(cursor, read) if rest else []
    if name in known.struck:
        return _struck(cursor, read)
    if name in known.marks and rest:
        return [Piece(put_on(read.formula(cursor.argument(), tight=True), known.marks[name]))]
    if name in known.silent:
        return _silent(known.silent[name], cursor)
    if name in known.last and rest[:1] in "{[":
        return _last(cursor, read)
    if name in known.wrappers and rest:
        return _wrapped(name, cursor, read)
    return None


def _silent(count: int, cursor: Cursor) -> list[Piece]:
    cursor.skip_spaces()
    for _ in range(count):
        cursor.option()
        cursor.argument()
    return []


def _last(cursor: Cursor, read: Reading) -> list[Piece]:
    said = ""
    cursor.skip_spaces()
    while cursor.peek() in ("{", "["):
        if cursor.option() is None:
            group = cursor.group()
            if group is None:
                break
            said = group
    return [Piece(read.words(said))]


def _wrapped(name: str, cursor: Cursor, read: Reading) -> list[Piece]:
    if cursor.peek() == "*":
        cursor.take()
    known, argument = table(), cursor.argument()
    texts = read.words(argument) if name in known.words else read.formula(argument)
    function = name.startswith("operatorname") or (name == "mathop" and len(texts) > 1)
    return [Piece(texts, Kind.FUNCTION if function else Kind.ORDINARY)]
