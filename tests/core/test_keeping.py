"""A round counts by what it asked when it was picked, whatever the club asks afterwards."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.club.entries.keeping import enough, kept_by
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.settings import Asks
from bot.club.streaks.model import Reason
from tests.core.quiet_club import PAPERS, Lived, QuietClub, nominate
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LINES = {
    NoteKind.SUMMARY: "paper summary sentence: It attends.",
    NoteKind.CRITIQUE: "paper critique add: An ablation.",
}
asks = st.sampled_from(list(Asks))
entries = st.dictionaries(st.sampled_from(list(LINES)), st.booleans())
"""Which kinds are handed in, and whether late."""


def note(kind: NoteKind, *, late: bool) -> Note:
    """An entry of one member."""
    return Note(club_id=1, round_id=1, paper_id=1, member_id=1, kind=kind, at=NOW, late=late)


@steady(100)
@given(asks, entries)
def test_late_is_what_only_late_entries_made_enough(wanted: Asks, handed: dict[NoteKind, bool]) -> None:
    """Kept by what came in time, late by what came at all, and by nothing less."""
    in_time = frozenset(kind for kind, late in handed.items() if not late)
    expected = Reason.KEPT if enough(wanted, in_time) else Reason.LATE if enough(wanted, frozenset(handed)) else None
    assert kept_by(wanted, [note(kind, late=late) for kind, late in handed.items()]) is expected


@steady(40)
@given(first=asks, afterwards=st.lists(asks, min_size=3, max_size=3), handed=entries)
def test_what_the_club_asks_later_changes_nothing(
    lived: Lived, first: Asks, afterwards: list[Asks], handed: dict[NoteKind, bool]
) -> None:
    """However often the setting changes after the pick, the line is what the round asked at its pick makes it."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ada", f"club settings asks: {first}") == "reply"
        await nominate(club, *PAPERS[:2])
        await club.awake(6 * DAY)
        for late, now_asked in ((False, afterwards[0]), (True, afterwards[1])):
            await club.awake(5 * DAY + 12 * HOUR if late else DAY)  # Tuesday morning; Sunday, two hours after the wrap
            assert await club.ask("ada", f"club settings asks: {now_asked}") == "reply"
            for kind in (kind for kind, comes_late in handed.items() if comes_late is late):
                assert await club.ask("ben", LINES[kind]) == "reply"
        assert await club.ask("ada", f"club settings asks: {afterwards[2]}") == "reply"
        await club.awake(3 * DAY)
        seen = await club.seen()
        (ben,) = (one.id for one in seen.members.values() if one.name == "Ben")
        reasons = [line.reason for line in seen.ledger[ben] if line.number == 1]
        assert reasons == [kept_by(first, [note(kind, late=late) for kind, late in handed.items()]) or Reason.MISSED]

    lived(story)
