"""Letters as Noto Sans has them: which it has, how wide they are, where a line ends.

Those of Chinese, Japanese and Korean are of Noto Sans CJK, which is an extra: 15 MB that only their readers need.
"""

import logging
import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec

log = logging.getLogger(__name__)
Blocks = tuple[tuple[int, int], ...]

# The blocks of which Noto Sans 2.15 has every assigned letter that a title may hold; a test compares them to the font.
_BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x377), (0x37A, 0x37F), (0x384, 0x38A), (0x38E, 0x3A1), (0x3A3, 0x3E1), (0x3F0, 0x52F),
    (0x900, 0x97F), (0x1D00, 0x1DF9), (0x1E00, 0x1F15), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x2071),
    (0x2074, 0x208E), (0x2090, 0x209C), (0x20A0, 0x20C0), (0x2100, 0x215F), (0x2212, 0x2212), (0x2C60, 0x2C7F),
    (0xFB00, 0xFB06),
)  # fmt: skip
# The same of Noto Sans CJK 2.004, of which a language has the forms of its own.
_CJK = (
    (0x3001, 0x303F), (0x3041, 0x3096), (0x3099, 0x30FF), (0x3105, 0x312F), (0x3131, 0x318E), (0x31F0, 0x31FF),
    (0x3400, 0x4DB5), (0x4E00, 0x9FEF), (0xAC00, 0xD7A3), (0xF900, 0xFA6D), (0xFF01, 0xFFBE), (0xFFE0, 0xFFE6),
)  # fmt: skip
_CJK_PACKAGE = "noto_cjk_sans_otc"
_FORMS = {"ja": "JP", "ko": "KR", "zh-Hant": "TC"}
_NO_LINE_BEGINS_WITH = "、。，．！？：；）］｝」』】〉》〕…ー々"
"""Of Chinese and Japanese (https://www.w3.org/TR/jlreq/#characters_not_starting_a_line)."""
# How wide they are, in parts of the size: each group by its widest letter.
_WIDTHS = {
    letter: em
    for em, letters in (
        (0.27, " !',.:;ijl`·"),
        (0.35, "()[]-If"),
        (0.42, '/\\{}"rt“”‘’'),
        (0.54, "ckszvxyJ_?–LF"),
        (0.62, "abdeghnopqu0123456789$+<=>^~*|"),
        (0.65, "ABCEKPRSTVXYZ#"),
        (0.79, "DGHNOQUw&"),
        (1.0, "mMW@%…—"),
    )
    for letter in letters
}
_ANY, _ANY_CAPITAL = 0.75, 0.95
_MEANING = "LMN"  # letters, their marks, numerals: a title without one of them would say something else
_BOLD = 1.07


@cache
def has_cjk() -> bool:
    """Whether the font of Chinese, Japanese and Korean is installed."""
    return find_spec(_CJK_PACKAGE) is not None


def has(letter: str) -> bool:
    """Whether there is a font with this letter."""
    return _within(letter, _BLOCKS) or (_within(letter, _CJK) and has_cjk())


def font_of(text: str, language: str) -> str:
    """The family of a text that needs another one than Noto Sans, with the forms of this language; "" of others."""
    return f"Noto Sans CJK {_FORMS.get(language, 'SC')}" if any(_within(one, _CJK) for one in text) else ""


def _within(letter: str, blocks: Blocks) -> bool:
    return any(first <= ord(letter) <= last for first, last in blocks)


def drawable(title: str, otherwise: str) -> str:
    """The title as it can be drawn. One whose letters the font lacks is replaced; other signs it lacks are left out."""
    title = unicodedata.normalize("NFC", title)
    lacking = [letter for letter in title if not has(letter)]
    if any(unicodedata.category(letter)[0] in _MEANING for letter in lacking):
        title = otherwise
    kept = "".join(letter if has(letter) else " " for letter in title)
    return " ".join(kept.split())


@lru_cache(maxsize=64)
def writes(language: str, sample: str) -> bool:
    """Whether words like these can be drawn; the log names a language whose letters the font lacks, once."""
    signs = (one for one in unicodedata.normalize("NFC", sample) if unicodedata.category(one)[0] in _MEANING)
    lacking = not all(map(has, signs))
    if lacking:
        log.info(
            "Pictures in %s are left out, for its letters: the text says the same. The extra “cjk” may help", language
        )
    return not lacking


def width(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide the text is; rather too wide than too narrow."""
    em = sum(_em(letter) for letter in text)
    return em * size * (_BOLD if bold else 1)


def _em(letter: str) -> float:
    """An accent makes no letter wider."""
    if _within(letter, _CJK):
        return 1.0
    plain = unicodedata.normalize("NFD", letter)[0]
    return _WIDTHS.get(plain, _ANY_CAPITAL if letter.isupper() else _ANY)


def lines(text: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """The text in at most so many lines of that width; cut with "…" where it is longer."""
    made: list[str] = []
    words = _broken(text, size, room, bold)
    while words and len(made) < most:
        line = words.pop(0)
        while words and width(f"{line} {words[0]}", size, bold=bold) <= room:
            line = f"{line} {words.pop(0)}"
        made.append(line)
    if words:
        made[-1] = _cut(made[-1], size, room, bold)
    return made


def _broken(text: str, size: float, room: float, bold: bool) -> list[str]:
    """The words; one that is wider than a line in pieces."""
    pieces = []
    for word in text.split()[:200]:
        rest = word[:500]
        while width(rest, size, bold=bold) > room:
            fits = max(1, next(n for n in range(1, len(rest) + 1) if width(rest[:n], size, bold=bold) > room) - 1)
            while fits > 1 and rest[fits] in _NO_LINE_BEGINS_WITH:
                fits -= 1
            pieces.append(rest[:fits])
            rest = rest[fits:]
        pieces.append(rest)
    return pieces


def _cut(line: str, size: float, room: float, bold: bool) -> str:
    while line and width(f"{line}…", size, bold=bold) > room:
        line = line[:-1]
    return line.rstrip(" ,.;:–-") + "…"
