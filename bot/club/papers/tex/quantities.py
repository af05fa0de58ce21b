r"""Numbers with units as siunitx writes them, and chemical formulas: `\SI{5}{\meter}` → 5 m, `\ce{H2O}` → H₂O.

https://ctan.org/pkg/siunitx, https://ctan.org/pkg/mhchem
"""

import re

from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.macros import table
from bot.club.papers.tex.pieces import Piece
from bot.club.papers.tex.scripts import lowered, raised

_UNIT = re.compile(r"\\([A-Za-z]+)|\^\{?([-\d]+)\}?|([^\s\\{}~^]+)|[\s~{}]+")
_POWERS = {"squared": "²", "cubed": "³", "square": "²", "cubic": "³"}
_EXPONENT = re.compile(r"(?<=\d)[eEdD]([-+]?\d+)")
_CHEMICAL = re.compile(
    r"\^\{([^{}]*)\}|\^(\d*[+-]|\d+)|_\{([^{}]*)\}|_(\d+)|(?<=[A-Za-z)\]])(\d+)|(?<=[A-Za-z\d)\]])([+-])(?=\s|$)|(->|<=>|<->)|([{}$])"
)
_ARROWS = {"->": "→", "<=>": "⇌", "<->": "↔"}


def quantity(name: str, cursor: Cursor) -> list[Piece] | None:
    """What a macro of siunitx or mhchem says; None for any other."""
    start = cursor.at
    cursor.skip_spaces()
    said = _said(name, cursor)
    if said is None:
        cursor.at = start
        return None
    return [Piece(said)] if said else []


def _said(name: str, cursor: Cursor) -> str | None:
    if cursor.peek() not in ("{", "["):
        return None
    cursor.option()
    match name:
        case "SI" | "qty" | "SIrange" | "qtyrange":
            values = [number(cursor.argument())]
            if name.endswith("range"):
                values.append(number(cursor.argument()))
            cursor.option()
            unit = units(cursor.argument()) if cursor.peek() == "{" else ""
            gap = "" if unit in ("°", "′", "″") else " "
            return f"{'–'.join(values)}{gap}{unit}".strip()
        case "si" | "unit":
            return units(cursor.argument())
        case "num":
            return number(cursor.argument())
        case "numrange":
            return f"{number(cursor.argument())}–{number(cursor.argument())}"
        case "ang":
            parts = zip(cursor.argument().split(";"), "°′″", strict=False)
            return "".join(f"{part.strip()}{mark}" for part, mark in parts if part.strip())
        case "ce" | "chem" | "cee":
            return chemical(cursor.argument())
        case _:
            return None


def number(text: str) -> str:
    """A number as siunitx reads it: `1.5e-3`, `5 +- 1`, `10 x 20`."""
    text = text.replace("\\pm", "±").replace("+-", "±").replace("\\times", "×").replace("~", " ")
    text = re.sub(r"\\[,;:! ]|[{}$]", "", text)
    text = re.sub(r"(?<=[\d)])\s*x\s*(?=\d)", " × ", text)
    text = re.sub(r"\s*([±×])\s*", r" \1 ", text).strip()
    return _EXPONENT.sub(lambda found: f" × 10{raised(found[1].lstrip('+'))}", text)


def units(text: str) -> str:
    """Units by their names or as they are written: `\\kilo\\meter\\per\\second` → km/s."""
    known, said, power = table(), "", ""
    pending = ""  # stands before the next unit, of which it is part
    for found in _UNIT.finditer(text):
        name, exponent, plain = found[1], found[2], found[3]
        if exponent:
            said += raised(exponent)
        elif plain:
            said = _joined(said, pending + plain.replace(".", "·") + power)
            pending = power = ""
        elif name in known.prefixes:
            pending += known.prefixes[name]
        elif name == "per":
            pending = "/"
        elif name in _POWERS and name.endswith("d"):
            said += _POWERS[name]
        elif name in _POWERS:
            power = _POWERS[name]
        elif name:
            said = _joined(said, pending + known.units.get(name, known.symbols.get(name, (name,))[0]) + power)
            pending = power = ""
    return said + pending


def _joined(said: str, unit: str) -> str:
    return f"{said}·{unit}" if said and unit[:1] not in "/·" and said[-1:] not in "/·" else said + unit


def chemical(text: str) -> str:
    """A chemical formula with its numbers and charges where they belong."""
    return _CHEMICAL.sub(_placed, text)


def _placed(found: re.Match[str]) -> str:
    high, charge, low, number_, count, sign, arrow, _ = found.groups()
    if arrow:
        return _ARROWS[arrow]
    if (up := high or charge or sign) is not None:
        return raised(up)
    if (down := low or number_ or count) is not None:
        return lowered(down)
    return ""
