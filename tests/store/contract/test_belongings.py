"""What belongs to a member changes its owner, and back."""

from dataclasses import replace
from datetime import date

from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership, Vote
from bot.club.members.model import Away
from bot.club.members.repository import Members
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.features.explaining.model import Meeting
from bot.features.explaining.repository import Pairs
from bot.features.pace.model import Reading
from bot.features.pace.repository import Readings
from bot.ports import Store
from bot.store.books import Books
from tests.store.samples import MINUTE, NOW, Sample, account, club


async def _with_everything(books: Books) -> tuple[Sample, Note, Nomination]:
    """Ada has one of everything."""
    sample = await club(books)
    here, ada = sample.club.id, sample.ada.id
    note = await books[Notes].put(sample.note())
    nomination = await books[Ballots].add(
        Nomination(club_id=here, paper_id=sample.paper.id, member_id=ada, pitch="", at=NOW)
    )
    await books[Members].add_away(Away(club_id=here, member_id=ada, first=date(2026, 11, 2), last=date(2026, 11, 9)))
    turn = sample.round.id
    await books[Readings].put(Reading(club_id=here, member_id=ada, minutes=45, at=NOW))
    for author, reader in ((ada, None), (None, ada)):
        await books[Pairs].add(Meeting(club_id=here, round_id=turn, author_id=author, reader_id=reader, at=NOW))
    line = LedgerLine(club_id=here, member_id=ada, round_id=turn, number=1, reason=Reason.KEPT, at=NOW)
    await books[Ledger].append([line])
    await books[Ballots].approve(sample.club.id, sample.round.id, sample.ada.id, [nomination.id], NOW)
    return sample, note, nomination


async def test_everything_is_given_and_given_back(store: Store) -> None:
    """All that is a member's is the other member's, then the first one's again."""
    async with store.write() as books:
        sample, note, nomination = await _with_everything(books)
        ada, bob = sample.ada.id, sample.bob.id
        all_of_ada = await books[Ownership].of(ada)
        assert all_of_ada["notes.member_id"] == (note.id,)
        assert all_of_ada["nominations.member_id"] == (nomination.id,)
        assert {name: len(ids) for name, ids in all_of_ada.items()} == dict.fromkeys(
            [
                *("accounts.member_id", "aways.member_id", "ledger.member_id", "meetings.author_id"),
                *("meetings.reader_id", "nominations.member_id", "notes.member_id", "readings.member_id"),
            ],
            1,
        )
        await books[Ownership].move(all_of_ada, ada, bob)
        assert await books[Ownership].of(ada) == {}
        assert (await books[Notes].get(note.id)) == replace(note, member_id=bob)
        assert [line.member_id for line in await books[Ledger].of_member(bob)] == [bob]
        assert len((await books[Readings].of_members([bob]))[bob]) == 1
        assert [(one.author_id, one.reader_id) for one in await books[Pairs].of_member(bob)] == [
            (bob, None),
            (None, bob),
        ]
        assert await books[Members].of(sample.club.id, account("ada")) == sample.bob
        await books[Ownership].move(all_of_ada, bob, ada)
        assert await books[Ownership].of(ada) == all_of_ada


async def test_what_is_not_the_givers_stays(store: Store) -> None:
    """Ids of what belongs to somebody else, or is gone, change nothing; nor does nothing at all."""
    async with store.write() as books:
        sample, note, _ = await _with_everything(books)
        await books[Ownership].move({"notes.member_id": (note.id, 999)}, sample.bob.id, sample.ada.id)
        await books[Ownership].move({}, sample.ada.id, sample.bob.id)
        assert await books[Notes].get(note.id) == note


async def test_votes_are_added_and_removed_as_they_were_given(store: Store) -> None:
    """One that is there stays as it is; one that was given at another moment is another vote."""
    async with store.write() as books:
        sample, _, nomination = await _with_everything(books)
        vote = Vote(sample.round.id, nomination.id, NOW)
        assert await books[Ownership].votes(sample.ada.id) == [vote]
        for _ in range(2):
            await books[Ownership].add_votes(sample.club.id, sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        assert await books[Ownership].votes(sample.bob.id) == [replace(vote, at=NOW + MINUTE)]
        approvals = await books[Ballots].approvals([sample.round.id])
        assert approvals == {sample.round.id: {nomination.id: frozenset({sample.ada.id, sample.bob.id})}}
        await books[Ownership].remove_votes(sample.bob.id, [vote])
        assert len(await books[Ownership].votes(sample.bob.id)) == 1
        await books[Ownership].remove_votes(sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        await books[Ownership].remove_votes(sample.bob.id, [])
        assert await books[Ownership].votes(sample.bob.id) == []
        assert await books[Ownership].votes(sample.ada.id) == [vote]


async def test_a_member_has_one_more_account(store: Store) -> None:
    """In that club alone; removed, it is nobody's there."""
    async with store.write() as books:
        one, two = await club(books), await club(books, "Two", "two")
        eve = account("eve", "de", "Europe/Berlin")
        await books[Ownership].add_account(one.club.id, one.ada.id, eve)
        assert (await books[Members].accounts([one.ada.id]))[one.ada.id] == [account("ada"), eve]
        assert await books[Members].of(one.club.id, eve) == one.ada
        assert await books[Members].of(two.club.id, eve) is None
        await books[Ownership].remove_account(two.club.id, eve)
        assert await books[Members].of(one.club.id, eve) == one.ada
        await books[Ownership].remove_account(one.club.id, eve)
        assert await books[Members].of(one.club.id, eve) is None
