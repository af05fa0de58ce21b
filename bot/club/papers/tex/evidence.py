"""Whether a text is TeX at all, and where in it mathematics stands."""

import re
from collections.abc import Iterator, Mapping

from bot.club.papers.tex.accents import accented
from bot.club.papers.tex.literal import chains
from bot.club.papers.tex.macros import table
from bot.club.papers.tex.mathematics import Span, mathematics_at

_CERTAIN = re.compile(
    r"\\[A-Za-z]{2,}\*?\s*\{|\{\\(?:bf|it|em|rm|sc|sf|tt|sl|cal)\b|``[^`]{1,2000}?''|(?<=\d)\\,(?=\d)|(?<=\w)~(?=\\)"
    r"|\{\\(?:o|O|l|L|i|j|ss|SS|ae|AE|oe|OE|aa|AA|dh|DH|dj|DJ|th|TH|ng|NG)\}|\\[oOlLij]\{\}"
    r"|\{\\[%&$#_]\}|(?<=[\w)\]])\^\{[^{}\s]{1,30}\}|\\begin\{"
)
_MACRO = re.compile(r"\\(?:([A-Za-z]+)|.)")


def signs(text: str, literal: Mapping[int, int]) -> Iterator[bool]:
    """True for each sign that only TeX has, outside of what is `literal`."""
    for found in _CERTAIN.finditer(text):
        if not _is_within(found.start(), literal):
            yield True
    for found in _MACRO.finditer(text):
        at, name = found.start(), found[1]
        if not _is_within(at, literal) and (_is_accent(text, at) or (name and len(name) > 1 and says_something(name))):
            yield True


def says_something(name: str) -> bool:
    """Whether this macro stands for a sign or a letter."""
    return name in table().symbols or name in table().latin


def _is_accent(text: str, at: int) -> bool:
    return accented(text, at) is not None and not is_spaced_accent(text, at)


def is_spaced_accent(text: str, at: int) -> bool:
    """`\\c c` and the like: where no letter stands before, it may as well be a program's `\\t x`."""
    return text[at + 1 : at + 2].isalpha() and text[at + 2 : at + 3].isspace() and not text[at - 1 : at].isalpha()


def _is_within(at: int, literal: Mapping[int, int]) -> bool:
    return any(start <= at < end for start, end in literal.items())


def paths(text: str, *, certain: bool) -> dict[int, int]:
    """Names with backslashes between: no macros where none of them is known in TeX, or one is not elsewhere."""
    known = table().knows
    return {
        start: end
        for start, end, names in chains(text)
        if not (any(map(known, names)) if certain else all(map(known, names)))
    }


def spans(text: str, literal: Mapping[int, int]) -> Iterator[tuple[int, Span]]:
    """The mathematics of a text, by where it begins."""
    at = 0
    for found in re.finditer(r"\$|\\.", text, re.DOTALL):
        here = found.start()
        if here < at:
            continue
        inside = next((end for start, end in literal.items() if start <= here < end), None)
        if inside is not None:
            at = inside
        elif (found[0] in ("$", "\\(", "\\[")) and (span := mathematics_at(text, here)) is not None:
            yield here, span
            at = span.end
