"""Fractions and roots on one line, with brackets where their lines held something together."""

import re

from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.handlers import Reading
from bot.club.papers.tex.macros import Kind
from bot.club.papers.tex.pieces import Piece
from bot.club.papers.tex.scripts import SCRIPTS, raised

_HIGH = "".join(re.escape(one) for one in SCRIPTS)
_BEHIND = rf"(?:[{_HIGH}\u0300-\u036f\u20d0-\u20ff]|[_^](?:\w|[^\s()]|\([^()]*\)))*"
_SIMPLE = re.compile(
    rf"-?\d+(?:[.,]\d+)*{_BEHIND}|[√∛∜]?(?:[^\W\d_]|\d+){_BEHIND}(?:\([^()]*\))?|[√∛∜]?\([^()]*\){_BEHIND}|[|‖][^|‖\s]+[|‖]{_BEHIND}"
)
_PRODUCT = re.compile(r"[^\s+\-−±=/,<>≤≥×·:;]+")
_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}


def fraction(above: str, below: str) -> str:
    """With brackets where the line of the fraction held something together."""
    one = above if _SIMPLE.fullmatch(above) or _PRODUCT.fullmatch(above) else f"({above})"
    return f"{one}/{below if _SIMPLE.fullmatch(below) else f'({below})'}"


def fractions(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\frac{a+b}{c}` → (a+b)/c."""
    above, below = read.formula(cursor.argument()), read.formula(cursor.argument())
    return [Piece(fraction(above, below) if below else above, Kind.FRACTION)]


def chosen(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\binom{n}{k}` → C(n, k)."""
    return [Piece(f"C({read.formula(cursor.argument())}, {read.formula(cursor.argument())})")]


def root(cursor: Cursor, read: Reading) -> list[Piece]:
    """`\\sqrt[3]{x}` → ∛x."""
    cursor.skip_spaces()
    degree = read.formula(cursor.option() or "", tight=True)
    inner = read.formula(cursor.argument())
    sign = _ROOTS.get(degree) or f"{raised(degree)}√"
    return [Piece(sign + (inner if _SIMPLE.fullmatch(inner) and inner[:1] != "-" else f"({inner})"))]
