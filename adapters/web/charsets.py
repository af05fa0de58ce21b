"""Bytes of a page → its text, whatever the server says about them."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_META_WITHIN = 4096  # bytes; the HTML standard wants it in the first 1024

# What people call one charset and mean its larger sister: https://encoding.spec.whatwg.org/#names-and-labels.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}
_SEVEN_BITS = ("iso2022_jp", "iso2022_kr", "hz")  # look like plain ASCII to everybody who does not ask
_NEVER = ("utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "utf-8")


def text_of(body: bytes, charset: str = "") -> str:
    """The text of a page's bytes; `charset` is what its server says, "" where it says none. Never raises.

    A byte-order mark is believed first; then UTF-8 where all bytes fit, for nothing else looks like it; then what the
    page says of itself, what the server says, and what the bytes look most like. A character cut off at the end is
    left out.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], name, "ignore") or ""
    declared = [name for name in (_named(charset), *_declared(body)) if name]
    if wide := _wide(body, declared):
        return _decoded(body, wide, "replace") or ""
    seven = [name for name in declared if name in _SEVEN_BITS]
    for name in (*seven, "utf-8", *reversed(declared), *_likely(body, declared)):
        text = _decoded(body, name, "strict")
        if text is not None:
            return text
    return body.decode("utf-8", "replace")


def _decoded(body: bytes, name: str, errors: str) -> str | None:
    """The text, or None where the bytes do not fit; the end may be cut off anywhere."""
    try:
        return codecs.getincrementaldecoder(name)(errors).decode(body)
    except (UnicodeError, LookupError):
        return None


def _declared(body: bytes) -> list[str]:
    """What the page itself names, least believed first."""
    beginning = body[:_META_WITHIN]
    found = [
        match[1].decode("ascii", "replace") for match in (_XML.search(beginning), _META.search(beginning)) if match
    ]
    return [name for name in map(_named, found) if name and not name.startswith("utf-16")]  # ASCII was readable in it


def _named(charset: str) -> str:
    """Python's name of a text encoding a page may be in; "" for what is none."""
    try:
        known = codecs.lookup(charset.strip().lower()) if charset.isascii() else None
    except (LookupError, ValueError):
        return ""
    if known is None or known.name in _NEVER or not known._is_text_encoding:  # noqa: SLF001 - no other way to know
        return ""
    return _MEANT.get(known.name, known.name)


def _wide(body: bytes, declared: list[str]) -> str:
    """UTF-16 without a mark: said by the server, or seen by every other byte of the beginning being zero."""
    if named := next((name for name in declared if name.startswith("utf-16")), ""):
        return "utf-16-be" if named.endswith("be") else "utf-16-le"
    beginning = body[:200]
    if len(beginning) < 20 or beginning.count(0) < len(beginning) // 4:
        return ""
    return "utf-16-le" if beginning[1::2].count(0) > beginning[::2].count(0) else "utf-16-be"


def _likely(body: bytes, declared: list[str]) -> list[str]:
    """What the bytes look like; asked only where nothing that was said fits."""
    if any(_decoded(body, name, "strict") is not None for name in declared):
        return []
    from trafilatura.utils import detect_encoding  # slow to import, and most pages say their charset

    guesses = [name for name in detect_encoding(body) if _is_foreign(_decoded(body, name, "strict") or "")]
    return [*guesses, "cp1252", "latin-1"]


def _is_foreign(text: str) -> bool:
    """Whether it is in another script than Latin: between the many charsets of Latin script nobody can choose."""
    letters = [character for character in text if character.isalpha() and not character.isascii()]
    return bool(letters) and sum(character > "\u0250" for character in letters) > len(letters) // 2
