"""What members wrote, and titles with formulas, as safe HTML."""

import re
from functools import cache

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup, escape
from math_core import LatexError, LatexToMathML

_TAGS = {"p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "s"}
_SCHEMES = {"http", "https"}
_FORMULA = re.compile(r"\$\$(.{1,2000}?)\$\$|\$(?!\s)(.{1,1000}?)(?<![\s\\])\$", re.DOTALL)
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ ,.;:!?()/%$'=-])*")
"""One line without a sign of markup, as most are: it becomes what the library makes of it, fifty times as fast."""
_LONGEST = 20_000
"""Characters that are read for markup; what is longer stands as it was typed."""


def prose(text: str) -> Markup:
    """Paragraphs, lists, links and code as in a chat; no heading, picture or markup of its own gets through."""
    if len(text) > _LONGEST:
        return Markup("<p>{}</p>").format(text)
    if _PLAIN.fullmatch(text):
        return Markup(f"<p>{text.rstrip(' ')}</p>\n")  # noqa: S704 - no sign of these means anything in HTML
    return marked_up(text)


def marked_up(text: str) -> Markup:
    """The same of a text that may hold markup."""
    made = nh3.clean(_markdown().render(text), tags=_TAGS, url_schemes=_SCHEMES, link_rel="nofollow noopener ugc")
    return Markup(made)  # noqa: S704 - nh3 leaves these tags and nothing else


@cache
def _markdown() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": 20})
    return made.disable(["image", "heading", "lheading", "hr", "reference", "html_block", "html_inline"]).enable(
        "strikethrough"
    )


def with_formulas(tex: str) -> Markup:
    """Text in which formulas stand between dollars, as MathML; a formula that cannot be read stands as it was typed."""
    made, at = Markup(), 0
    for found in _FORMULA.finditer(tex):
        made += escape(tex[at : found.start()]) + _formula(found[1] or found[2], found[0])
        at = found.end()
    return made + escape(tex[at:])


def _formula(tex: str, typed: str) -> Markup:
    # A bare % would end the line for TeX; `&ApplyFunction;` is an entity that no XML parser knows.
    tex = re.sub(r"(?<!\\)%", r"\\%", tex)
    try:
        made = _mathml().convert_with_local_state(tex, displaystyle=False)
    except (LatexError, ValueError):
        return Markup("<code>{}</code>").format(typed)
    return Markup(made.replace("&ApplyFunction;", "\u2061"))  # noqa: S704 - math_core escapes what it is given


@cache
def _mathml() -> LatexToMathML:
    return LatexToMathML()
