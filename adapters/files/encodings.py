"""Bytes of a file → its text, whatever program wrote it."""

import codecs
import re

from bot.features.importing.model import UnreadableFile, Wrong

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = ("cp932", "gb18030", "big5", "euc_jp", "cp949", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256")
_LATIN = ("cp1252", "cp1250", "latin-1")  # cp1252 leaves five bytes free that the east of Europe needs
_SAMPLE = 64 * 1024  # bytes that are looked at; the letters of a language come early
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f]")
_NO_TEXTS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")
"""How files begin that are no texts: PDF, pictures, Word and Excel before 2007, what other packers made."""


def text_of(content: bytes) -> str:
    r"""The text of these bytes, its lines ending in `\n`. Raises UnreadableFile for what is empty or no text."""
    if content.startswith(_NO_TEXTS):
        raise UnreadableFile(Wrong.NO_TEXT)
    text = _decoded(content)
    if "\0" in text:
        raise UnreadableFile(Wrong.NO_TEXT, text.count("\n", 0, text.index("\0")) + 1)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    odd = len(_CONTROLS.findall(text[:_SAMPLE]))
    if odd > len(text[:_SAMPLE]) // 20:
        raise UnreadableFile(Wrong.NO_TEXT)
    text = _CONTROLS.sub(" ", text).replace("\ufeff", "")
    if not text.strip():
        raise UnreadableFile(Wrong.EMPTY)
    return text


def _decoded(content: bytes) -> str:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _in(content[len(mark) :], name)
    if wide := _wide(content):
        return _in(content, wide)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _in(content, _likely(content))


def _in(content: bytes, name: str) -> str:
    """Its text; a few broken bytes are told by U+FFFD rather than spoiling all the rest."""
    text = content.decode(name, "replace")
    if text[:_SAMPLE].count("\ufffd") > len(text[:_SAMPLE]) // 50 + 1:
        raise UnreadableFile(Wrong.NO_TEXT)
    return text


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: every other byte of plain text is zero."""
    beginning = content[:200]
    if len(beginning) < 4 or beginning.count(0) < len(beginning) // 4:
        return ""
    low, high = beginning[1::2].count(0), beginning[::2].count(0)
    if min(low, high) > max(low, high) // 8:
        return ""
    return "utf-16-le" if low > high else "utf-16-be"


def _likely(content: bytes) -> str:
    """What the bytes look like, where they are no UTF-8; or UTF-8 all the same where only a few bytes are broken."""
    text = content[:_SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if sum(character > "\x7f" for character in text) > 8 * broken:
        return "utf-8"
    from charset_normalizer import from_bytes  # slow to import, and most files are UTF-8

    sample = content[:_SAMPLE].rpartition(b"\n")[0] or content[:_SAMPLE]
    for name in ("cp932", "euc_jp"):
        if _fits(sample, name) and _is_japanese(sample.decode(name)):
            return name
    for guess in from_bytes(sample, cp_isolation=[*_FOREIGN, "cp1252", "cp1250"]):
        if guess.encoding.replace("windows-", "cp") in _FOREIGN and _is_foreign(str(guess)):
            return guess.encoding
    return next(name for name in _LATIN if _fits(sample, name))


def _fits(sample: bytes, name: str) -> bool:
    try:
        sample.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _is_japanese(text: str) -> bool:
    """Whether a fifth of its foreign letters are kana, which no other language has, and no accident makes."""
    foreign = sum(character > "\u0250" for character in text)
    return 5 * sum("\u3041" <= character <= "\u30fe" for character in text) > foreign


_RUNS = re.compile(r"(?<![\u0250-\uffef])([a-z]?)([\u0250-\uffef]+)([a-z]?)", re.IGNORECASE)


def _is_foreign(text: str) -> bool:
    """Whether it is in another script than Latin: between the many charsets of Latin script nobody can choose.

    Single letters of another script within Latin words are accents that were read in a wrong charset.
    """
    letters = [character for character in text if character.isalpha() and not character.isascii()]
    runs = _RUNS.findall(text)
    odd = sum((len(run) <= 2 or run[-1] < "\u0700") and bool(before or behind) for before, run, behind in runs)
    return sum(character > "\u0250" for character in letters) > len(letters) // 2 and odd * 3 <= len(runs)
