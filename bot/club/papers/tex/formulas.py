r"""Mathematics as Unicode: `\frac{a+b}{c}` → (a+b)/c, `O(n\log n^2)` → O(n log n²)."""

import re

from bot.club.papers.tex.accents import accented
from bot.club.papers.tex.constructs import construct
from bot.club.papers.tex.cursor import DEEPEST, Cursor, TooDeep
from bot.club.papers.tex.environments import environment
from bot.club.papers.tex.macros import Kind, table
from bot.club.papers.tex.mathematics import mathematics_at
from bot.club.papers.tex.pieces import SPACE, Piece, in_a_row
from bot.club.papers.tex.quantities import quantity
from bot.club.papers.tex.scripts import lowered, raised
from bot.club.papers.tex.typography import typography

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_PRIMES = {1: "′", 2: "″", 3: "‴"}
_CHARACTERS = {"(": Kind.OPEN, "[": Kind.OPEN, ")": Kind.CLOSE, "]": Kind.CLOSE}
_SIGNS = ("=", "<", ">", "+", "-", "*", "/", "|", "&")
_SINGLE = {
    ",": " ", ";": " ", ":": " ", " ": " ", ">": " ", "~": " ", "\n": " ", "\t": " ", "\\": " ",
    "!": "", "-": "", "/": "", "@": "", "|": "‖", "{": "{", "}": "}",
}  # fmt: skip


def formula(text: str, depth: int = 0, *, tight: bool = False) -> str:
    """The mathematics on one line, as a person would type it. Raises TooDeep."""
    return in_a_row(pieces(text, depth), tight=tight).strip()


def pieces(text: str, depth: int) -> list[Piece]:
    """What the mathematics says, piece by piece. Raises TooDeep."""
    if depth > DEEPEST:
        raise TooDeep
    cursor, row = Cursor(text), list[Piece]()
    while not cursor.over:
        _next(cursor, row, depth)
    return row


def _next(cursor: Cursor, row: list[Piece], depth: int) -> None:
    mark = cursor.peek()
    if mark.isspace() or mark in "~&":
        cursor.take()
        row.append(SPACE)
    elif mark in "^_":
        _script(cursor, row, depth)
    elif mark == "'":
        _primes(cursor, row)
    elif mark == "{" and (group := cursor.group()) is not None:
        row.append(_grouped(group, depth, cursor.peek()))
    elif mark == "\\":
        row += macro(cursor, depth)
    elif found := _NUMBER.match(cursor.text, cursor.at):
        row.append(Piece(cursor.take(len(found[0])), Kind.NUMBER))
    else:
        row.append(Piece(cursor.take(), _CHARACTERS.get(mark, Kind.ORDINARY)))


def _grouped(group: str, depth: int, after: str) -> Piece:
    """Braces are not read, but for those of a set whose backslashes were forgotten: `{0,1}^n`."""
    said = formula(group, depth + 1)
    if "," in group[1:] and "\\" not in group and after == "^":
        said = f"{{{said}}}"
    return Piece(said)


def _script(cursor: Cursor, row: list[Piece], depth: int) -> None:
    mark = cursor.take()
    said = formula(cursor.argument(), depth + 1, tight=True)
    script = (raised if mark == "^" else lowered)(said)
    if not script:
        return
    if not row or row[-1].kind is Kind.SPACE:
        row.append(Piece(script))
        return
    base = row[-1]
    if base.kind is Kind.FRACTION:
        base = Piece(f"({base.text})")
    row[-1] = Piece(base.text + script, base.kind)


def _primes(cursor: Cursor, row: list[Piece]) -> None:
    count = 0
    while cursor.peek() == "'":
        cursor.take()
        count += 1
    said = _PRIMES.get(count, "′" * count)
    if row and row[-1].kind is not Kind.SPACE:
        row[-1] = Piece(row[-1].text + said, row[-1].kind)
    else:
        row.append(Piece(said))


def macro(cursor: Cursor, depth: int, *, in_words: bool = False) -> list[Piece]:
    """What the macro that begins here says, with what belongs to it; `in_words` the space behind it is one."""
    if letter := accented(cursor.text, cursor.at):
        cursor.at = letter[1]
        return [Piece(letter[0])]
    cursor.take()
    name = cursor.name()
    if not (name.isalpha() and name.isascii()):
        return [_single(name)]
    read = Deeper(depth + 1)
    if name == "verb" and not cursor.peek().isspace():
        return [Piece(cursor.verbatim())]
    if name == "begin" and cursor.peek() == "{":
        return environment(cursor, read)
    if name == "end" and cursor.peek() == "{":
        cursor.group()
        return []
    if (said := quantity(name, cursor)) is not None:
        return said
    if (made := construct(name, cursor, read)) is not None:
        return made
    return _named(name, cursor, read, in_words=in_words)


def _single(mark: str) -> Piece:
    said = _SINGLE.get(mark, mark)
    if said == " ":
        return SPACE
    return Piece(said, {"{": Kind.OPEN, "}": Kind.CLOSE}.get(mark, Kind.ORDINARY))


def _named(name: str, cursor: Cursor, read: "Deeper", *, in_words: bool) -> list[Piece]:
    known = table()
    if name not in known.symbols and not known.knows(name):
        return _unknown(name, cursor, read)
    if name in known.latin or not in_words:
        _end_name(cursor)
    if cursor.peek(2) == "{}":
        cursor.take(2)
    if name == "colon":
        return [Piece(":"), SPACE]
    if name in known.latin:
        return [Piece(known.latin[name])]
    if symbol := known.symbols.get(name):
        return [Piece(*symbol)]
    if name in known.spaces:
        return [SPACE]
    return [Piece(known.logos.get(name, name), Kind.ORDINARY if in_words else Kind.FUNCTION)]


def _end_name(cursor: Cursor) -> None:
    """A space only ends the name of a macro, but before a sign it is the author's own."""
    start = cursor.at
    cursor.skip_spaces()
    if cursor.peek() in _SIGNS:
        cursor.at = start


def _unknown(name: str, cursor: Cursor, read: "Deeper") -> list[Piece]:
    """What is in its braces, or else its name."""
    said: list[str] = []
    while cursor.peek() == "{" and (group := cursor.group()) is not None:
        said.append(read.words(group))
    kept = " ".join(filter(None, said))
    return [Piece(kept or name)] if said else [Piece(name, Kind.FUNCTION)]


class Deeper:
    """How the arguments of a macro are read, one level further in."""

    def __init__(self, depth: int) -> None:
        self._depth = depth

    def formula(self, text: str, *, tight: bool = False) -> str:
        return formula(text, self._depth, tight=tight)

    def words(self, text: str) -> str:
        """As words, with mathematics between dollars, quotation marks and dashes of TeX."""
        return words(text, self._depth)


def words(text: str, depth: int) -> str:
    """Words that are certainly TeX, as in a macro's braces. Raises TooDeep."""
    if depth > DEEPEST:
        raise TooDeep
    cursor, said = Cursor(text), list[str]()
    while not cursor.over:
        mark = cursor.peek()
        if mark in "\\$" and (span := mathematics_at(text, cursor.at)) is not None:
            said.append(formula(span.inner, depth + 1))
            cursor.at = span.end
        elif mark == "\\":
            said.append(in_words(cursor, depth))
        elif mark == "{" and (group := cursor.group()) is not None:
            said.append(words(group, depth + 1))
        else:
            said.append(cursor.take())
    return typography("".join(said))


def in_words(cursor: Cursor, depth: int) -> str:
    """What a macro among words says, with the scripts at it: `\\mathbb{R}^n` → ℝⁿ."""
    row = macro(cursor, depth, in_words=True)
    while row and row[-1].kind is not Kind.SPACE and cursor.peek() in ("^", "_"):
        _script(cursor, row, depth)
    spaced = [" " if one.kind is Kind.SPACE else one.text for one in row]
    return "".join(spaced)
