r"""Where mathematics stands in a text: between `$`, `$$`, `\(` `\)`, `\[` `\]`, where what is between is plausible.

A dollar is a sign of money, of a shell or of a program as often. It opens mathematics only where a macro, a script, an
operator, a single letter or a short formula follows up to another dollar: never a number followed by a word, never
words of a sentence. The rule about spaces and digits beside a dollar is pandoc's
(https://pandoc.org/MANUAL.html#math), but for clear TeX, which authors write as they like.
"""

import re
from dataclasses import dataclass

from bot.club.papers.tex.macros import Kind, table

LONGEST = 3_000
_MACRO = re.compile(r"\\([A-Za-z]+)|\\[,;:!|{}%$#&_ ]")
_SCRIPT = re.compile(r"[\^_]\s*[\w\\({\[+*'∞−-]")
_NAME = re.compile(r"(?<![\\{A-Za-z])[A-Za-z]{3,}_[A-Za-z]{2,}")  # my_variable
_SAID = re.compile(
    r"\\(?:text\w*|mbox|hbox|mathrm|operatorname\*?|label|begin|end|rm|mathop|mathsf|mathtt|mathit|mathbf)"
    r"\s*(?:\{[^{}]*\}|(?=\s))|\{\\(?:rm|sf|tt|it|bf|em)\s[^{}]*\}|\\[A-Za-z]+|[\^_]\{[^{}]*\}"
)
_WORD_AFTER_NUMBER = re.compile(r"(?<![\w\\^_{.,=+*/<>(-])\s*[+-]?\d[\d.,]*\s+(?!mod\b)[A-Za-z]{2,}")
_SENTENCE = re.compile(r"[A-Za-z\d][.;!?]\s+[A-Za-z]{2,}|[A-Za-z]{2,}[,:]\s+[A-Za-z]{2,}")
_WORDS = re.compile(r"([A-Za-z]{2,})\s+([A-Za-z]{2,})")
_LONE = re.compile(r"[A-Za-z]'{0,3}|\d[\d.,]*%?|[-+=<>~*/|±×≤≥≈·%]+|[^\W\d_a-zA-Z]{1,3}'?")
_FORMULA = re.compile(r"[\w\s.,;:'+\-*/=<>()\[\]{}|!~&±×≤≥≈→∈·−∞%]+")
_RELATION = re.compile(r"[=<>≤≥≈∈→~]")
_RUN = re.compile(r"[A-Za-z]{2,}")
_TAIL = re.compile(r"[-+*/=<>|:,]\s*$")


@dataclass(frozen=True, slots=True)
class Span:
    """Mathematics in a text: with its delimiters, and what is between them."""

    start: int
    end: int
    inner: str


_PAIRS = (("$$", "$$"), ("\\(", "\\)"), ("\\[", "\\]"))


def mathematics_at(text: str, at: int) -> Span | None:
    """The mathematics that begins here; None where a delimiter is only a character, or none is here."""
    for opening, closing in _PAIRS:
        if text.startswith(opening, at):
            end = text.find(closing, at + 2, at + LONGEST)
            inner = text[at + 2 : end] if end > 0 else ""
            return Span(at, end + 2, inner) if _is_certain(inner.strip(), opening) else None
    if text[at] != "$":
        return None
    end = _closing(text, at + 1)
    if end < 0:
        return None
    inner = text[at + 1 : end]
    return Span(at, end + 1, inner) if _plausible(inner, text[max(0, at - 4) : at], text[end + 1 : end + 9]) else None


def _is_certain(inner: str, opening: str) -> bool:
    r"""`\(` and `\[` are as often those of a regular expression."""
    if opening == "\\(" and len(inner) > 1 and inner.isalnum():
        return False
    if opening == "\\[" and not (_has_macro(inner) or _SCRIPT.search(inner) or "=" in inner):
        return False
    return _plausible(inner, "", "")


def _closing(text: str, start: int) -> int:
    end = text.find("$", start, start + LONGEST)
    while end > 0 and text[end - 1] == "\\" and text[end - 2 : end - 1] != "\\":
        end = text.find("$", end + 1, start + LONGEST)
    return end


def _plausible(inner: str, before: str, after: str) -> bool:
    said = inner.strip()
    if not said or "\n\n" in inner or _is_prose(said):
        return False
    uneven = inner[-1].isspace() and not inner[0].isspace()
    if uneven and after[:1] and (after[0].isalnum() or after[0] in "\\{("):
        return False  # that dollar opens something itself
    if _has_macro(said):
        return True
    if _SCRIPT.search(said) and not _NAME.search(said):
        return not uneven or not after[:1].isalnum()
    return _is_short_formula(inner, before, after)


def _has_macro(said: str) -> bool:
    known = table()
    for found in _MACRO.finditer(said):
        name = found[1]
        if (
            name is None
            or known.knows(name)
            or len(name) == 1
            or said[found.end() : found.end() + 1] in ("{", "_", "^")
        ):
            return True
        if not (found.start() and (said[found.start() - 1].isalnum() or said[found.start() - 1] == ":")):
            return True
    return False


def _is_prose(said: str) -> bool:
    """Whether words stand there as in a sentence, or a number with a word behind it as a price."""
    bare = _SAID.sub(" \x00 ", said)
    if _WORD_AFTER_NUMBER.search(bare) and not _function_after_number(bare):
        return True
    if _SENTENCE.search(bare):
        return True
    return any(not (_is_function(one) or _is_function(other)) for one, other in _WORDS.findall(bare))


def _function_after_number(bare: str) -> bool:
    return all(_is_function(found[0].split()[-1]) for found in _WORD_AFTER_NUMBER.finditer(bare))


def _is_function(word: str) -> bool:
    return table().symbols.get(word, ("", Kind.ORDINARY))[1] is Kind.FUNCTION


def _is_short_formula(inner: str, before: str, after: str) -> bool:
    """Something without macros and scripts: `n`, `k = 3`, `SU(2)`, `>`; no price and no name of a variable."""
    said = inner.strip()
    if inner[0].isspace() != inner[-1].isspace() or len(said) > 80:
        return False
    if said[0].isdigit() and before[-1:].isalpha() and before[-1:].isupper() and not after[:1].isspace():
        return False  # US$5$…
    if _LONE.fullmatch(said):
        return not (after[:1].isdigit() and said[0].isalnum())
    if after[:1].isdigit() or not _FORMULA.fullmatch(said):
        return False
    if _TAIL.search(said):
        return said[-1] in "-=<>" and re.match(r"[A-Za-z]{2,}|\s|$", after) is not None and not said[0].isdigit()
    runs = [one for one in _RUN.findall(said) if not _is_function(one)]
    if said[0] == "{" or (inner[0].isspace() and runs):
        return False
    return all(len(one) <= 3 for one in runs) or (bool(_RELATION.search(said)) and "," not in said)
