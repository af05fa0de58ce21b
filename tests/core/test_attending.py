"""Who comes, counted: pure."""

from datetime import UTC, datetime, timedelta

from bot.features.attending.model import Answer, Attendance
from bot.features.attending.rules import Record, Tally, record, tally

NOW = datetime(2026, 3, 9, 8, tzinfo=UTC)


def said(number: int, member: int | None, answer: Answer | None, *, there: bool = False, after: int = 0) -> Attendance:
    """What somebody said of the first round."""
    at = NOW + timedelta(hours=after)
    return Attendance(id=number, club_id=1, round_id=1, member_id=member, answer=answer, there=there, at=at)


def test_two_who_were_linked_count_once() -> None:
    """The later word counts, whichever of their accounts said it; that one of them was there is true of both."""
    some = [
        said(1, 7, Answer.NOT, after=2),
        said(2, 7, Answer.COMING, there=True),
        said(3, 8, None, there=True, after=3),
        said(4, 8, Answer.MAYBE),
    ]
    assert tally(some) == Tally(coming=0, maybe=1, not_coming=1, there=2)


def test_the_forgotten_count_as_the_people_they_were() -> None:
    """Two who were forgotten were two."""
    assert tally([said(1, None, Answer.COMING), said(2, None, Answer.COMING)]) == Tally(coming=2)


def test_only_noted_rounds_are_told() -> None:
    """Of rounds that nobody noted nothing is said, whatever one announced."""
    assert record([said(1, 7, Answer.COMING)], []) == Record(0, 0)
    assert record([said(1, 7, None, there=True)], [1, 2]) == Record(1, 2)
