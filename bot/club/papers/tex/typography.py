"""Quotation marks, dashes and ties of TeX: ``x'' → “x”, 10--20 → 10–20, Fig.~1 → Fig. 1."""

import re
from collections.abc import Callable, Sequence

_QUOTED = re.compile(r"``((?:[^`]|`(?!`)){0,2000}?)(?:''|\")")
_LOW_QUOTED = re.compile(r",,([^`',]{1,200}?)(?:``|'')")
_SINGLE = re.compile(r"(?<![\w`])`([^`'\n]{1,200}(?:\w'\w[^`'\n]{0,200}){0,5})'(?![\w'])")
_BETWEEN_WORDS = re.compile(
    r"(?<=\d)--(?=\d)|(?<=[^\W\d_]{2})--(?=[^\W\d_]{2})|(?<=[\w.,)”’])---(?=[\w(“‘])|(?<=[^\s-] )---(?= [^\s-])"
)
_DASHES = re.compile(r"(?<!-)-{2,3}(?!-)(?=[\s\w(“‘$+\ufdd0\-]|$)")
_TIE = re.compile(r"(?<=[\w.,;:)\]”’}\ufdd0])~(?=[\w(\[\\$“‘\ufdd0])")
_CERTAIN_TIE = re.compile(
    r"(?<=[a-z]\.)~(?=[\w\[(\\$])|(?<=\bet)~(?=al\b)|(?<=[a-z]{2})~(?=\d|\\(?:cite|ref|eqref)\b|[A-Z]\.)"
)
_TURNED = re.compile(r"(?<!\w)([!?])`(?=\w)")
_DASH = {"--": "–", "---": "—"}
_OPENING, _CLOSING = re.compile(r"``"), re.compile(r"''(?!\w)")

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]
_ALWAYS: Sequence[Rule] = (
    (_QUOTED, lambda found: f"“{found[1]}”"),
    (_SINGLE, lambda found: f"‘{found[1]}’"),
    (_BETWEEN_WORDS, lambda found: _DASH[found[0]]),
    (_CERTAIN_TIE, lambda _: " "),
)
_IN_TEX: Sequence[Rule] = (
    (_LOW_QUOTED, lambda found: f"„{found[1]}“"),
    *_ALWAYS,
    (_OPENING, lambda _: "“"),
    (_CLOSING, lambda _: "”"),
    (_DASHES, lambda found: _DASH[found[0]]),
    (_TIE, lambda _: " "),
    (_TURNED, lambda found: {"!": "¡", "?": "¿"}[found[1]]),
)
_MARKS = ("``", "`", "--", "~", "''", ",,")


def typography(text: str, *, certain: bool = True, kept: Sequence[tuple[int, int]] = ()) -> str:
    """The text with these marks as Unicode has them; where it is not `certain` TeX, those alone that are nothing else.

    What stands in the `kept` places stays to the letter.
    """
    if not any(mark in text for mark in _MARKS):
        return text
    parts, at = list[str](), 0
    hidden = [text[start:end] for start, end in kept]
    for start, end in kept:
        parts += [text[at:start], _HIDDEN]
        at = end
    shown = "".join((*parts, text[at:]))
    for pattern, said in _IN_TEX if certain else _ALWAYS:
        shown = pattern.sub(said, shown)
    if not hidden:
        return shown
    between = shown.split(_HIDDEN)
    return "".join(piece + (hidden[n] if n < len(hidden) else "") for n, piece in enumerate(between))


_HIDDEN = "\ufdd0"
"""Stands for what is kept; Unicode promises that no text holds it (https://www.unicode.org/faq/private_use.html)."""
