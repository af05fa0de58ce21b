"""Questions about a paper of some weeks ago, made from what its reader wrote about it. Pure.

A question blanks out the weightiest word of the reader's own sentence, if enough of it is left to go by; words of the
paper's title are not asked for, for the title stands above. Scripts that are written without spaces have no words
that could be told apart here, so there only foreign words among them are blanked out.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from bot.club.members.model import Topic

RECALL_TOPIC = Topic("recall")
"""Once a round, in the middle of it."""
AGES = (1, 4, 12)
"""Weeks after which a paper is asked about."""
MOST = 3
"""Questions at a time."""
BLANK = "____"
_LIGHTEST = 5  # letters of a word worth asking for
_LEFT = 15  # letters that must be left to go by
_CLOSE = timedelta(days=3)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")
T = TypeVar("T")


def asked_days(picked: date, every: int) -> dict[date, int]:
    """The pick days that are asked about in the round picked on this day, with the age for which they are.

    A club that meets every few weeks is asked about the round nearest to each age, about each once.
    """
    rounds_back = {max(round(age / every), 1): age for age in reversed(AGES)}
    return {picked - timedelta(weeks=back * every): age for back, age in sorted(rounds_back.items())}


def age_of(pick: date, days: Iterable[date], every: int = 1) -> date | None:
    """The day asked about that this pick stands for: a pick that was moved within its round is still that round's."""
    return next((day for day in days if abs(pick - day) <= _CLOSE * every), None)


def taking_turns(queues: Iterable[Sequence[T]], most: int = MOST) -> list[T]:
    """The first of each, then the second of each, and so on, at most so many."""
    waiting = [list(one) for one in queues]
    taken: list[T] = []
    while len(taken) < most and any(waiting):
        taken += [one.pop(0) for one in waiting if one]
    return taken[:most]


def blanked(sentence: str, title: str, rank: int = 0) -> str | None:
    """The sentence without its weightiest word (`rank` 0) or the next (1); None where that is no fair question."""
    words = weighty(sentence, title)
    if rank >= len(words):
        return None
    missing = words[rank].casefold()
    shown = _WORD.sub(lambda word: _gap(word.group(), missing), sentence)
    left = sum(mark.isalpha() for mark in shown)
    return shown if shown != sentence and left >= _LEFT else None


def weighty(sentence: str, title: str) -> list[str]:
    """The words worth asking for, the weightiest first; among equals the first in the sentence."""
    given = {word.casefold() for word in _spaced(title)}
    addresses = [chunk.casefold() for chunk in sentence.split() if "/" in chunk or "@" in chunk]
    found: dict[str, str] = {}
    for word in _spaced(sentence):
        folded = word.casefold()
        if folded not in given and _weight(word) >= _LIGHTEST and not any(folded in one for one in addresses):
            found.setdefault(folded, word)
    return sorted(found.values(), key=_weight, reverse=True)


def _gap(word: str, missing: str) -> str:
    """The word with a gap wherever the missing one stands in it, between other scripts as well."""
    pieces = _runs(word)
    return "".join(BLANK if piece.casefold() == missing else piece for piece in pieces)


def _spaced(text: str) -> list[str]:
    """The words of the text that are written with spaces between them, or stand among those that are not."""
    return [run for word in _WORD.findall(text) for run in _runs(word) if not _is_unspaced(run[0])]


def _runs(word: str) -> list[str]:
    """The word, cut where a script with spaces meets one without."""
    runs: list[str] = []
    for mark in word:
        if runs and _is_unspaced(runs[-1][-1]) == _is_unspaced(mark):
            runs[-1] += mark
        else:
            runs.append(mark)
    return runs


def _is_unspaced(mark: str) -> bool:
    return unicodedata.name(mark, "").startswith(_UNSPACED)


def _weight(word: str) -> int:
    """Letters, taken apart: a syllable of Korean weighs what it is spelled with, an accent nothing."""
    return sum(unicodedata.category(mark).startswith("L") for mark in unicodedata.normalize("NFD", word))
