r"""What stands between `\begin{…}` and `\end{…}`."""

import re

from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.handlers import Reading
from bot.club.papers.tex.macros import table
from bot.club.papers.tex.pieces import SPACE, Piece

_MATRICES = {
    "matrix": ("", ""), "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "Vmatrix": ("‖", "‖"),
    "Bmatrix": ("{", "}"), "smallmatrix": ("", ""), "cases": ("{", "}"), "array": ("", ""), "dcases": ("{", "}"),
    "rcases": ("{", "}"), "tabular": ("", ""),
}  # fmt: skip
_ALIGNED = re.compile(r"&(?=\s*[=<>\\])")
_LONGEST = 4_000
_ROW = re.compile(r"\\\\(?:\[[^\]]*\])?\s*")


def environment(cursor: Cursor, read: Reading) -> list[Piece]:
    """What an environment holds, read by what it is; its `\\begin` was read just now."""
    name = cursor.argument()
    cursor.skip_spaces()
    end = _end(cursor.text, cursor.at, name)
    if end is None:
        return []
    body = cursor.text[cursor.at : end[0]]
    cursor.at = end[1]
    if name in _MATRICES:
        return [Piece(_matrix(name, body, read))]
    if name in table().environments:
        rows = _ROW.split(_ALIGNED.sub("", body))
        said = "; ".join(filter(None, (read.formula(row) for row in rows)))
        return [SPACE, Piece(said), SPACE] if said else []
    return [SPACE, Piece(read.words(body).strip()), SPACE]


def _end(text: str, at: int, name: str) -> tuple[int, int] | None:
    depth = 1
    for found in re.finditer(r"\\(begin|end)\s*\{" + re.escape(name) + r"\}", text[at : at + _LONGEST]):
        depth += 1 if found[1] == "begin" else -1
        if depth == 0:
            return at + found.start(), at + found.end()
    return None


def _matrix(name: str, body: str, read: Reading) -> str:
    if name in ("array", "tabular"):
        columns = Cursor(body)
        columns.skip_spaces()
        columns.group()
        body = body[columns.at :]
    rows = [row for row in _ROW.split(body) if row.strip()]
    opening, closing = _MATRICES[name]
    between = ", " if name.endswith("cases") else " "
    said = "; ".join(
        between.join(filter(None, (read.formula(cell).strip(" ,") for cell in row.split("&")))) for row in rows
    )
    return f"{opening}{said}{closing}"
