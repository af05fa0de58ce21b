"""Who comes to a discussion, and who was there."""

from dataclasses import replace

from bot.features.attending.model import Answer, Attendance
from bot.features.attending.repository import Attendances
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import DAY, NOW, Sample, club


def said(sample: Sample, member_id: int, answer: Answer | None = Answer.COMING, *, there: bool = False) -> Attendance:
    """What a member said of the sample's round, not kept yet."""
    return Attendance(
        club_id=sample.club.id, round_id=sample.round.id, member_id=member_id, answer=answer, there=there, at=NOW
    )


async def _of_round(repos: Repositories, sample: Sample) -> list[tuple[int | None, Answer | None, bool]]:
    return [(one.member_id, one.answer, one.there) for one in await repos[Attendances].of_rounds([sample.round.id])]


async def test_a_member_says_one_thing_of_a_round(store: Store) -> None:
    """Said again it is changed; taken back nothing is left."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Attendances].put(said(sample, sample.ada.id), said(sample, sample.bob.id, Answer.MAYBE))
        ada, _ = await repos[Attendances].of_rounds([sample.round.id])
        await repos[Attendances].put(replace(ada, answer=Answer.NOT, at=NOW + DAY))
    async with store.write() as repos:
        assert await _of_round(repos, sample) == [
            (sample.ada.id, Answer.NOT, False),
            (sample.bob.id, Answer.MAYBE, False),
        ]
        ada, bob = await repos[Attendances].of_rounds([sample.round.id])
        assert await repos[Attendances].of_member(sample.ada.id) == [ada]
        await repos[Attendances].remove(ada)
        assert await repos[Attendances].of_rounds([sample.round.id]) == [bob]
        await repos[Attendances].remove()
        assert await repos[Attendances].of_rounds([]) == []


async def test_only_rounds_that_were_noted_count(store: Store) -> None:
    """Newest first and no more than asked for; what was only announced does not count, nor other clubs' rounds."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, channel="other")
        await repos[Attendances].put(said(other, other.ada.id, there=True), said(sample, sample.ada.id))
        assert await repos[Attendances].noted(sample.club.id, 5) == []
        await repos[Attendances].put(
            said(sample, sample.bob.id, there=True),
            replace(said(sample, sample.ada.id, None, there=True), round_id=sample.next_round.id),
            replace(said(sample, sample.bob.id, None, there=True), round_id=sample.next_round.id),
        )
        assert await repos[Attendances].noted(sample.club.id, 5) == [sample.next_round.id, sample.round.id]
        assert await repos[Attendances].noted(sample.club.id, 1) == [sample.next_round.id]
