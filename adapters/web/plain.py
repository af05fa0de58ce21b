"""Text with markup in it → plain text: titles, names and abstracts as pages and registries write them."""

import re
from html import unescape

from adapters.web.formulas import shown, with_scripts
from bot.chat.typed import clean

_LONGEST = 10_000  # characters that are looked at
# HTML, Crossref's face markup (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/face-markup/),
# what JATS allows in titles and abstracts, and all of MathML, each of them also without its prefix.
_MARKUP = (
    "a|abbr|acronym|address|article|aside|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|dd|del|details|"
    "dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|"
    "label|li|link|main|mark|math|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|"
    "source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|"
    "u|ul|var|video|wbr|"
    "bold|italic|sc|scp|ovl|sec|underline|monospace|roman|sans-serif|overline|inline-formula|disp-formula|alternatives|"
    "named-content|styled-content|xref|ext-link|uri|email|fn|list|list-item|def-list|def-item|disp-quote|inline-graphic|"
    "graphic|chem-struct|inline-supplementary-material|milestone-start|milestone-end|target|break|ref|abstract|tex-math|"
    "trans-abstract|trans-title|subtitle|"
    "maction|maligngroup|malignmark|menclose|merror|mfenced|mfrac|mglyph|mi|mlabeledtr|mmultiscripts|mn|mo|mover|mpadded|"
    "mphantom|mprescripts|mroot|mrow|ms|mspace|msqrt|mstyle|msub|msubsup|msup|mtable|mtd|mtext|mtr|munder|munderover|none|"
    "semantics|annotation|annotation-xml"
)
_UNSAID = re.compile(
    r"<(script|style|template|noscript|svg|iframe|(?:\w{1,8}:)?(?:annotation|annotation-xml|graphic))\b[^<>]{0,500}>"
    r".{0,5000}?</\1\s{0,9}>",
    re.IGNORECASE | re.DOTALL,
)
_HEADING = re.compile(
    r"\A\s*<((?:\w{1,8}:)?(?:title|h[1-6]))\b[^<>]{0,200}>\s*(?:abstract|summary)\W{0,3}</\1>", re.IGNORECASE
)
_BREAK = re.compile(
    r"</?(?:\w{1,8}:)?(?:p|br|div|li|sec|title|h[1-6]|td|tr|dt|dd|break|blockquote)(?:\s[^<>=]{1,40}=[^<>]{0,500})?\s{0,9}/?>",
    re.IGNORECASE,
)
# "if p<q and r>s" has no tag in it: what stands behind the name of a tag are attributes.
_ATTRIBUTE = (
    r"\s+(?:[\w:.@-]{1,60}\s{0,5}=\s{0,5}(?:\"[^\"<]{0,2000}\"|'[^'<]{0,2000}'|[^\s\"'<>=`]{1,500})"
    r"|async|defer|disabled|hidden|checked|controls|allowfullscreen|novalidate|itemscope|required|selected|loop|muted)"
)
_TAG = re.compile(rf"<(/?)(?:\w{{1,8}}:[\w-]{{1,40}}|({_MARKUP}))(?:{_ATTRIBUTE}){{0,30}}+\s{{0,9}}/?>", re.IGNORECASE)
_LETTERS = ("a", "b", "i", "q", "s", "u")
_OPEN_SCRIPT = re.compile(r"<(?:script|style|iframe)\b.*", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.{0,2000}?-->|<!\[CDATA\[|\]\]>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,24}\d{0,2});", re.IGNORECASE)


def plain(text: str, most: int) -> str:
    """The words alone, on one line and at most `most` characters: no tags, no scripts, no control characters.

    Entities are resolved, also where they were escaped twice. "a < b and c > d" stays as it is, also without spaces. A
    formula that is there only as TeX becomes `$…$`.
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
    text = with_scripts(shown(_COMMENT.sub("", _HEADING.sub("", text))))
    text = _OPEN_SCRIPT.sub("", _UNSAID.sub("", text))
    return _TAG.sub(_instead, _BREAK.sub(" ", text))


def _instead(tag: re.Match[str]) -> str:
    """Nothing; but what compares two letters, as in "a<b>c", stays: it stands between letters, and never ends."""
    name, text = (tag[2] or "").lower(), tag.string
    compares = name in _LETTERS and tag.end() - tag.start() == len(name) + 2 and not tag[1]
    if not compares or f"</{name}" in text[tag.end() :].lower():
        return ""
    between = text[max(0, tag.start() - 1) : tag.start()] + text[tag.end() : tag.end() + 1]
    return tag[0] if len(between) == 2 and between.isalnum() else ""
