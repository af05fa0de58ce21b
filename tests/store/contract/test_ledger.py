"""The append-only ledger."""

from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.ports import Store
from tests.store.samples import MINUTE, NOW, Sample, club


def _tx(sample: Sample, reason: Reason, number: int = 1, late: int = 0) -> LedgerLine:
    round_id = sample.round.id if number == 1 else sample.next_round.id
    at = NOW + late * MINUTE
    return LedgerLine(
        club_id=sample.club.id, member_id=sample.ada.id, round_id=round_id, number=number, reason=reason, at=at
    )


async def test_lines_come_by_round_then_as_written(store: Store) -> None:
    """Whatever the order of writing, a member's rounds come in theirs; two lines of a round as they were written."""
    async with store.write() as repos:
        sample = await club(repos)
        lines = [_tx(sample, Reason.KEPT, 2), _tx(sample, Reason.MISSED, late=1), _tx(sample, Reason.LATE)]
        await repos[Ledger].append(lines)
        await repos[Ledger].append([])
        found = await repos[Ledger].of_member(sample.ada.id)
        assert [(line.number, line.reason) for line in found] == [
            (1, Reason.MISSED),
            (1, Reason.LATE),
            (2, Reason.KEPT),
        ]
        assert found[0].at == NOW + MINUTE
        assert await repos[Ledger].of_members([sample.ada.id, sample.bob.id]) == {
            sample.ada.id: found,
            sample.bob.id: [],
        }
        assert await repos[Ledger].of_rounds([sample.next_round.id]) == found[2:]
        assert await repos[Ledger].of_members([]) == {}
        assert await repos[Ledger].of_rounds([]) == []
