"""Streaks of ledgers that were two once."""

from datetime import UTC, datetime

from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.rules import Standing, standing

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)


def line(number: int, reason: Reason) -> LedgerLine:
    """A line of round `number`."""
    return LedgerLine(club_id=1, member_id=1, round_id=number, number=number, reason=reason, at=NOW)


def test_a_freeze_that_was_spent_saved_the_round_for_good() -> None:
    """A merged ledger may count kept rounds so that the freeze would not be there any more: its round stays saved."""
    own = [line(number, Reason.KEPT) for number in range(4, 13)]
    own += [line(13, Reason.FROZEN), line(14, Reason.FROZEN)]
    own += [*(line(number, Reason.KEPT) for number in range(15, 18)), line(18, Reason.FROZEN)]
    others = [line(number, Reason.KEPT) for number in range(1, 4)]
    assert standing(own) == Standing(streak=12, best=12, kept=12, freezes=0)
    assert standing([*own, *others]) == Standing(streak=15, best=15, kept=15, freezes=0)


def test_a_round_that_both_kept_counts_once() -> None:
    """The best of a round's lines counts, and it alone."""
    lines = [line(1, Reason.MISSED), line(1, Reason.LATE), line(1, Reason.KEPT), line(2, Reason.KEPT)]
    assert (standing(lines).streak, standing(lines).kept) == (2, 2)
