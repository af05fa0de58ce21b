"""Formulas in registries' markup: what can be seen of them, or their TeX where there is nothing else."""

import re

from bot.club.papers.tex.scripts import lowered, raised

_LONGEST = 6000  # characters of one formula; some registries put a whole TeX document into each
_FORMULA = re.compile(
    rf"<((?:\w{{1,8}}:)?(?:inline-formula|disp-formula|alternatives|math|semantics|tex-math))\b[^<>]{{0,500}}>"
    rf"(.{{0,{_LONGEST}}}?)</\1\s{{0,9}}>",
    re.IGNORECASE | re.DOTALL,
)
_TEX = re.compile(
    rf"<((?:\w{{1,8}}:)?(?:tex-math|annotation))\b([^<>]{{0,500}})>(.{{0,{_LONGEST}}}?)</\1\s{{0,9}}>",
    re.IGNORECASE | re.DOTALL,
)
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_DOCUMENT = re.compile(r"\\begin\{document\}(.*?)(?:\\end\{document\}|\Z)", re.DOTALL)
_PREAMBLE = re.compile(r"\\(?:documentclass|usepackage|setlength|oddsidemargin)(?:\[[^\]]*\]|\{[^{}]*\})*")
_AROUND = re.compile(r"\A(?:\$\$?|\\\(|\\\[|\\displaystyle|\s)+|(?:\$\$?|\\\)|\\\]|\s)+\Z")
_FIGURES = r"([\d+\-−=()]{1,12})"
_SCRIPT = re.compile(
    rf"<((?:\w{{1,8}}:)?su[bp])\b[^<>]{{0,200}}>\s{{0,9}}{_FIGURES}\s{{0,9}}</\1\s{{0,9}}>", re.IGNORECASE
)
_POWER = re.compile(
    r"<((?:\w{1,8}:)?)(msu[bp])\b[^<>]{0,200}>\s{0,9}(<[^<>]{1,200}>[^<>]{1,60}</[^<>]{1,20}>)\s{0,9}"
    rf"<\1mn\b[^<>]{{0,200}}>{_FIGURES}</\1mn>\s{{0,9}}</\1\2\s{{0,9}}>",
    re.IGNORECASE,
)


def with_scripts(text: str) -> str:
    """Figures below and above the line stay there: H₂O, 10⁻³. Letters come down, so that words stay words: 1st."""
    text = _POWER.sub(lambda match: match[3] + _at_height(match[2], match[4]), text)
    return _SCRIPT.sub(lambda match: _at_height(match[1], match[2]), text)


def _at_height(name: str, figures: str) -> str:
    return raised(figures) if name[-1] in "pP" else lowered(figures)


def shown(text: str) -> str:
    """The text with each formula once: its visible letters and signs, else its TeX as `$…$`."""
    return _FORMULA.sub(_formula, text) if "<" in text else text


def _formula(match: re.Match[str]) -> str:
    name = match[1].rpartition(":")[2].lower()
    if name == "tex-math":
        return _as_tex(match[2])
    without = _TEX.sub("", match[2])
    if _ANY_TAG.sub("", without).strip():
        return without if name != "math" else f"<math>{without}</math>"
    return next((tex for one in _TEX.finditer(match[2]) if _is_tex(one) and (tex := _as_tex(one[3]))), "")


def _is_tex(match: re.Match[str]) -> bool:
    return match[1].lower().endswith("tex-math") or "tex" in match[2].lower()


def _as_tex(written: str) -> str:
    document = _DOCUMENT.search(written)
    tex = _PREAMBLE.sub("", document[1] if document else written)
    tex = " ".join(_AROUND.sub("", tex).split())
    return f"${tex}$" if tex else ""
