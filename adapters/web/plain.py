"""Text with markup in it → plain text: titles, names and abstracts as pages and registries write them."""

import re
from html import unescape

from bot.typed import clean

_LONGEST = 10_000  # characters that are looked at
_MARKUP = (
    "a|abbr|address|article|b|bdi|bdo|big|blockquote|body|br|center|cite|code|dd|del|dfn|div|dl|dt|em|embed|font|footer|"
    "form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|mark|math|meta|noscript|object|ol|p|pre|q|"
    "s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|title|tr|tt|u|"
    "ul|var|video|wbr|bold|italic|sc|sec|underline|monospace|roman|overline|inline-formula|disp-formula|alternatives|"
    "named-content|styled-content|xref|ext-link|list|list-item|inline-graphic|graphic|mi|mn|mo|mrow|msub|msup|msubsup|"
    "mtext|mstyle|mspace|mfrac|msqrt|mover|munder|munderover|mfenced|semantics|annotation|tex-math|ref|abstract"
)
_UNSAID = re.compile(
    r"<(script|style|template|noscript|svg|iframe|(?:\w{1,8}:)?(?:tex-math|annotation|graphic))\b[^<>]{0,500}>"
    r".{0,5000}?</\1\s{0,9}>",
    re.IGNORECASE | re.DOTALL,
)
_HEADING = re.compile(
    r"\A\s*<((?:\w{1,8}:)?(?:title|h[1-6]))\b[^<>]{0,200}>\s*(?:abstract|summary)\W{0,3}</\1>", re.IGNORECASE
)
_BREAK = re.compile(r"</?(?:\w{1,8}:)?(?:p|br|div|li|sec|title|h[1-6]|td|tr)\b[^<>]{0,500}>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:\w{{1,8}}:[\w-]{{1,40}}|{_MARKUP})(?:[\s/][^<>]{{0,2000}})?/?>", re.IGNORECASE)
_OPEN_SCRIPT = re.compile(r"<(?:script|style|iframe)\b.*", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.{0,2000}?-->|<!\[CDATA\[|\]\]>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,24}\d{0,2});", re.IGNORECASE)


def plain(text: str, most: int) -> str:
    """The words alone, on one line and at most `most` characters: no tags, no scripts, no control characters.

    Entities are resolved, also where they were escaped twice. "a < b and c > d" stays as it is.
    """
    text = text[:_LONGEST]
    for _ in range(3):
        text = _without_markup(text)
        if not _ENTITY.search(text):
            break
        text = unescape(text)
    text = clean(_without_markup(text), lines=False)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _without_markup(text: str) -> str:
    if "<" not in text:
        return text
    text = _COMMENT.sub("", _HEADING.sub("", text))
    text = _OPEN_SCRIPT.sub("", _UNSAID.sub("", text))
    return _TAG.sub("", _BREAK.sub(" ", text))
