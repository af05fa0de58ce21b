"""Long texts made to fit a platform's limits: at paragraphs, lines, sentences or words, and never inside a link,
a moment, a name or a character. Pure.

Texts are split before they are escaped, measured by what they will be once escaped: so no escape is ever cut.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from bot.chat.post import Span, Text

Size = Callable[[Span], int]
"""How long a span will be on the platform, in the platform's units."""

_BORDERS = (
    re.compile(r"\n\s*\n"),  # paragraphs
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…。！？])[\"'”’)\]]*\s+|(?<=[。！？])"),  # sentences
    re.compile(r"\s+"),
)
_JOINER, _NON_JOINER = "\u200d", "\u200c"
_SKIN, _FLAG, _TAG = range(0x1F3FB, 0x1F400), range(0x1F1E6, 0x1F200), range(0xE0020, 0xE0080)


def split(text: Text, most: int, size: Size) -> list[Text]:
    """The text in pieces of at most `most`; joined again they are the same. A single span longer than `most` that is
    not a string (a link, say) is kept whole in a piece of its own."""
    pieces: list[list[Span]] = [[]]
    room = most
    for span in _fitting(text, most, size):
        length = size(span)
        if length > room and pieces[-1]:
            pieces.append([])
            room = most
        pieces[-1].append(span)
        room -= length
    return [tuple(piece) for piece in pieces if piece]


def split_words(text: str, most: int, size: Callable[[str], int] = len) -> list[str]:
    """A plain text in pieces of at most `most`, at the widest border that fits."""
    pieces = []
    while size(text) > most:
        head = _head(text, most, size)
        pieces.append(head.rstrip())
        text = text[len(head) :].lstrip()
    return [*pieces, text] if text else pieces


def _fitting(text: Text, most: int, size: Size) -> Iterator[Span]:
    """The spans, strings cut into sentences (or less) so that they can be laid into pieces."""
    for span in text:
        if not isinstance(span, str):
            yield span
            continue
        rest = span
        while rest:
            head = _head(rest, most, size) if size(rest) > most else rest
            yield from _sentences(head)
            rest = rest[len(head) :]


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for border in _BORDERS[2].finditer(text):
        if _is_whole(text, border.end()):
            yield text[start : border.end()]
            start = border.end()
    if start < len(text):
        yield text[start:]


def _head(text: str, most: int, size: Callable[[str], int]) -> str:
    """The longest beginning that fits and ends at the widest border found in its second half, or else anywhere."""
    end = _longest(text, most, size)
    for border in _BORDERS:
        ends = [at for match in border.finditer(text, 0, end) if (at := match.end()) > end // 2 and _is_whole(text, at)]
        if ends:
            return text[: ends[-1]]
    return text[: _whole(text, end)]


def _longest(text: str, most: int, size: Callable[[str], int]) -> int:
    low, high = 0, min(len(text), most)
    while low < high:
        middle = (low + high + 1) // 2
        if size(text[:middle]) <= most:
            low = middle
        else:
            high = middle - 1
    return max(low, 1)


def _whole(text: str, end: int) -> int:
    """Move back to where no character is cut: before accents, joiners, skin tones and second halves of flags."""
    at = end
    while at > 0 and end - at < 64 and not _is_whole(text, at):
        at -= 1
    return at if at > 0 and _is_whole(text, at) else end


def _is_whole(text: str, at: int) -> bool:
    """Whether a cut here leaves every character whole."""
    return at >= len(text) or not _sticks(text, at)


def _sticks(text: str, at: int) -> bool:
    mark, before = text[at], text[at - 1]
    # Category M, not the combining class: vowel signs, keycaps and variation selectors have class 0.
    if unicodedata.category(mark).startswith("M") or mark in (_JOINER, _NON_JOINER) or before == _JOINER:
        return True
    if ord(mark) in _SKIN or ord(mark) in _TAG:
        return True
    if ord(mark) not in _FLAG or ord(before) not in _FLAG:
        return False
    start = at
    while start > 0 and ord(text[start - 1]) in _FLAG:
        start -= 1
    return (at - start) % 2 == 1
