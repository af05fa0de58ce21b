"""Who asked to swap summaries, and who has met whom."""

from dataclasses import replace

from bot.club.members.repository import Members
from bot.features.explaining.model import Meeting, MeetingState, Offer
from bot.features.explaining.repository import Pairs
from bot.features.explaining.rules import Met
from bot.ports import Store
from tests.store.samples import MINUTE, NOW, Sample, club


def offer(sample: Sample, member_id: int, **more: object) -> Offer:
    """An offer in the first round."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "round_id": sample.round.id,
        "member_id": member_id,
        "at": NOW,
    }
    return Offer(**(values | more))  # type: ignore[arg-type]  # a test passes what an Offer takes


def meeting(sample: Sample, author: int | None, reader: int | None, **more: object) -> Meeting:
    """A meeting in the first round, not kept yet."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "round_id": sample.round.id,
        "author_id": author,
        "reader_id": reader,
        "at": NOW,
    }
    return Meeting(**(values | more))  # type: ignore[arg-type]  # a test passes what a Meeting takes


async def test_offers_come_and_go(store: Store) -> None:
    """First come first, each once a round; taken back by some, or by all of a round."""
    async with store.write() as repos:
        sample = await club(repos)
        one, two, ada, bob = sample.round.id, sample.next_round.id, sample.ada.id, sample.bob.id
        await repos[Pairs].offer(offer(sample, ada, at=NOW + MINUTE))
        await repos[Pairs].offer(offer(sample, ada))
        await repos[Pairs].offer(offer(sample, bob))
        await repos[Pairs].offer(offer(sample, bob, round_id=two))
        assert await repos[Pairs].offers([one, two]) == {
            one: [offer(sample, bob), offer(sample, ada, at=NOW + MINUTE)],
            two: [offer(sample, bob, round_id=two)],
        }
        assert [found.round_id for found in await repos[Pairs].asking(bob)] == [one, two]
        await repos[Pairs].withdraw(one, bob, 404_404_404)
        assert [found.member_id for found in (await repos[Pairs].offers([one]))[one]] == [ada]
        await repos[Pairs].withdraw(one)
        await repos[Pairs].close([])
        assert set(await repos[Pairs].offers([one, two])) == {one, two}
        await repos[Pairs].close([one])
        assert set(await repos[Pairs].offers([one, two])) == {two}
        assert await repos[Pairs].offers([]) == {}


async def test_meetings_are_kept(store: Store) -> None:
    """Added in their order, changed one by one, found by round, by member and by number."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        first, second = await repos[Pairs].add(meeting(sample, ada, bob), meeting(sample, bob, ada))
        (nobodys,) = await repos[Pairs].add(meeting(sample, None, None, round_id=sample.next_round.id))
        marked = replace(first, state=MeetingState.ASKED)
        await repos[Pairs].save(marked)
    async with store.read() as repos:
        assert await repos[Pairs].get(first.id) == marked
        assert await repos[Pairs].get(404_404_404) is None
        assert await repos[Pairs].of_rounds([sample.round.id]) == [marked, second]
        assert await repos[Pairs].of_rounds([sample.next_round.id]) == [nobodys]
        assert await repos[Pairs].of_rounds([]) == []
        assert await repos[Pairs].of_member(ada) == await repos[Pairs].of_member(bob) == [marked, second]


async def test_how_often_two_have_met(store: Store) -> None:
    """Rounds are counted, not who read whom; with oneself nobody has met, nor with the forgotten."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        await repos[Pairs].add(
            meeting(sample, ada, bob),
            meeting(sample, bob, ada),
            meeting(sample, bob, ada, round_id=sample.next_round.id),
            meeting(sample, ada, ada),
            meeting(sample, ada, None),
            meeting(sample, None, ada),
        )
        assert await repos[Pairs].met([ada, bob]) == {frozenset((ada, bob)): Met(2, 2)}
        assert await repos[Pairs].met([ada]) == await repos[Pairs].met([]) == {}


async def test_forgetting_leaves_the_other_ones_meetings(store: Store) -> None:
    """Goal, readings, wishes and offers go; that bob met somebody stays, nameless."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        await repos[Pairs].offer(offer(sample, ada))
        first, second = await repos[Pairs].add(meeting(sample, ada, bob), meeting(sample, bob, ada))
        await repos[Members].forget(sample.ada)
        assert await repos[Pairs].offers([sample.round.id]) == {}
        assert await repos[Pairs].of_member(bob) == [replace(first, author_id=None), replace(second, reader_id=None)]
        assert await repos[Pairs].of_member(ada) == []
