"""When a round was, in a sentence: its number and week, or the day of one that the club brought along."""

from bot.club.rounds.model import UNDATED, Round
from bot.wording import Words


def in_which(texts: Words, round_: Round) -> str:
    """Which round it was: `in round 3`, `on 11 March 2019`, `before the club met here`."""
    return texts("round-in", number=round_.number) if not round_.brought else _brought(texts, round_)


def when_read(texts: Words, round_: Round) -> str:
    """The same with its week: `in round 3, the week of 9 March`."""
    if round_.brought:
        return _brought(texts, round_)
    return texts("round-in-week", number=round_.number, day=texts.day(round_.pick_on))


def _brought(texts: Words, round_: Round) -> str:
    return texts("round-undated") if round_.pick_on == UNDATED else texts("round-on", day=texts.day(round_.pick_on))
