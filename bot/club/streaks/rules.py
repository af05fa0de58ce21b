"""From the ledger to a streak, with its reasons. Pure.

The rules: a kept round extends the streak, late or not. For every four kept rounds one freeze is earned; at most two
are held. A missed round spends a freeze if there is a streak to save, and breaks the streak otherwise. Away, paused
and skipped rounds neither break nor extend.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.club.streaks.model import LedgerLine, Reason

KEPT_PER_FREEZE = 4
MOST_FREEZES = 2

_WEIGHT = {
    Reason.KEPT: 6,
    Reason.LATE: 5,
    Reason.AWAY: 4,
    Reason.PAUSED: 3,
    Reason.SKIPPED: 2,
    Reason.FROZEN: 1,
    Reason.MISSED: 0,
}
"""The ledger only grows: where one round has several lines, the one that is best for the member counts."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the ledger adds up to."""

    streak: int = 0
    best: int = 0
    kept: int = 0
    freezes: int = 0


@dataclass(frozen=True, slots=True)
class StreakLine:
    """One line of `streak why`: what counted, and where it left the member."""

    line: LedgerLine
    after: Standing


def after(standing: Standing, reason: Reason) -> Standing:
    """The standing after one more round."""
    match reason:
        case Reason.KEPT | Reason.LATE:
            streak, kept = standing.streak + 1, standing.kept + 1
            earned = 1 if kept % KEPT_PER_FREEZE == 0 else 0
            return Standing(streak, max(standing.best, streak), kept, min(standing.freezes + earned, MOST_FREEZES))
        case Reason.FROZEN:
            # It was spent when the round was missed, even where two ledgers became one, or one two, since.
            return replace(standing, freezes=max(standing.freezes - 1, 0))
        case Reason.MISSED:
            return replace(standing, streak=0)
        case _:
            return standing


def counted(lines: Iterable[LedgerLine]) -> list[LedgerLine]:
    """One line a round, the best for the member, by round number."""
    best: dict[int, LedgerLine] = {}
    for line in lines:
        known = best.get(line.number)
        if known is None or _WEIGHT[line.reason] > _WEIGHT[known.reason]:
            best[line.number] = line
    return [best[number] for number in sorted(best)]


def told(lines: Iterable[LedgerLine]) -> list[StreakLine]:
    """The ledger line by line, each with the standing it led to."""
    standing, story = Standing(), []
    for line in counted(lines):
        standing = after(standing, line.reason)
        story.append(StreakLine(line, standing))
    return story


def standing(lines: Iterable[LedgerLine]) -> Standing:
    """What the whole ledger adds up to; never negative, never more than two freezes."""
    story = told(lines)
    return story[-1].after if story else Standing()


def on_miss(now: Standing) -> Reason:
    """What a round without an entry becomes: a freeze is spent where there is a streak to save."""
    return Reason.FROZEN if now.streak and now.freezes else Reason.MISSED
