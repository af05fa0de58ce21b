"""A text as BibTeX and LaTeX read it: what is a sign to them is written as a letter. Pure.

Letters of all scripts stay what they are: every reader of today knows UTF-8.
"""

import re

_SIGNS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_LONE = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[!?])(?=`)|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)")
"""Between signs that TeX would make one of: `--` a dash, two commas a quote."""
_FORMULA = re.compile(r"\$(?!\s)[^$\\{}%#&~]+(?<!\s)\$(?!\d)")
"""What stood as TeX in a title and stayed so. `$5 and $6` is none: the rule is Pandoc's."""


def written(text: str) -> str:
    """The text, whose braces are paired in what is written, whatever they are in the text."""
    said, at = [], 0
    lone = _lone_braces(text)
    for formula in _FORMULA.finditer(text):
        said += [_plain(text[at : formula.start()], at, lone), formula.group()]
        at = formula.end()
    said.append(_plain(text[at:], at, lone))
    return "".join(said)


def _plain(text: str, begins: int, lone: frozenset[int]) -> str:
    return "".join("{}" if letter is None else _letter(letter, begins + at in lone) for at, letter in _with_gaps(text))


def _with_gaps(text: str) -> list[tuple[int, str | None]]:
    """The letters with their places, and None between two that must not become one."""
    gaps = {match.start() for match in _LIGATURE.finditer(text)}
    found: list[tuple[int, str | None]] = []
    for at, letter in enumerate(text):
        found += [(at, None), (at, letter)] if at in gaps else [(at, letter)]
    return found


def _letter(letter: str, lone: bool) -> str:
    if letter in _LONE:
        return _LONE[letter] if lone else f"\\{letter}"
    return _SIGNS.get(letter, letter)


def _lone_braces(text: str) -> frozenset[int]:
    """Where braces stand that have no partner: readers count braces, escaped ones too."""
    opened: list[int] = []
    lone: set[int] = set()
    for at, letter in enumerate(text):
        if letter == "{":
            opened.append(at)
        elif letter == "}" and opened:
            opened.pop()
        elif letter == "}":
            lone.add(at)
    return frozenset(lone | set(opened))
