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
from bot.store.repositories import Repositories
from tests.store.samples import MINUTE, NOW, Sample, account, club


async def _with_everything(repos: Repositories) -> tuple[Sample, Note, Nomination]:
    """Ada has one of everything."""
    sample = await club(repos)
    here, ada = sample.club.id, sample.ada.id
    note = await repos[Notes].put(sample.note())
    nomination = await repos[Ballots].add(
        Nomination(club_id=here, paper_id=sample.paper.id, member_id=ada, pitch="", at=NOW)
    )
    await repos[Members].add_away(Away(club_id=here, member_id=ada, first=date(2026, 11, 2), last=date(2026, 11, 9)))
    round_ = sample.round.id
    await repos[Readings].put(Reading(club_id=here, member_id=ada, minutes=45, at=NOW))
    for author, reader in ((ada, None), (None, ada)):
        await repos[Pairs].add(Meeting(club_id=here, round_id=round_, author_id=author, reader_id=reader, at=NOW))
    line = LedgerLine(club_id=here, member_id=ada, round_id=round_, number=1, reason=Reason.KEPT, at=NOW)
    await repos[Ledger].append([line])
    await repos[Ballots].approve(sample.club.id, sample.round.id, sample.ada.id, [nomination.id], NOW)
    return sample, note, nomination


async def test_everything_is_given_and_given_back(store: Store) -> None:
    """All that is a member's is the other member's, then the first one's again."""
    async with store.write() as repos:
        sample, note, nomination = await _with_everything(repos)
        ada, bob = sample.ada.id, sample.bob.id
        all_of_ada = await repos[Ownership].of(ada)
        assert all_of_ada["notes.member_id"] == (note.id,)
        assert all_of_ada["nominations.member_id"] == (nomination.id,)
        assert {name: len(ids) for name, ids in all_of_ada.items()} == dict.fromkeys(
            [
                *("accounts.member_id", "aways.member_id", "ledger.member_id", "meetings.author_id"),
                *("meetings.reader_id", "nominations.member_id", "notes.member_id", "readings.member_id"),
            ],
            1,
        )
        await repos[Ownership].move(all_of_ada, ada, bob)
        assert await repos[Ownership].of(ada) == {}
        assert (await repos[Notes].get(note.id)) == replace(note, member_id=bob)
        assert [line.member_id for line in await repos[Ledger].of_member(bob)] == [bob]
        assert len((await repos[Readings].of_members([bob]))[bob]) == 1
        assert [(one.author_id, one.reader_id) for one in await repos[Pairs].of_member(bob)] == [
            (bob, None),
            (None, bob),
        ]
        assert await repos[Members].of(sample.club.id, account("ada")) == sample.bob
        await repos[Ownership].move(all_of_ada, bob, ada)
        assert await repos[Ownership].of(ada) == all_of_ada


async def test_what_is_not_the_givers_stays(store: Store) -> None:
    """Ids of what belongs to somebody else, or is gone, change nothing; nor does nothing at all."""
    async with store.write() as repos:
        sample, note, _ = await _with_everything(repos)
        await repos[Ownership].move({"notes.member_id": (note.id, 999)}, sample.bob.id, sample.ada.id)
        await repos[Ownership].move({}, sample.ada.id, sample.bob.id)
        assert await repos[Notes].get(note.id) == note


async def test_votes_are_added_and_removed_as_they_were_given(store: Store) -> None:
    """One that is there stays as it is; one that was given at another moment is another vote."""
    async with store.write() as repos:
        sample, _, nomination = await _with_everything(repos)
        vote = Vote(sample.round.id, nomination.id, NOW)
        assert await repos[Ownership].votes(sample.ada.id) == [vote]
        for _ in range(2):
            await repos[Ownership].add_votes(sample.club.id, sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        assert await repos[Ownership].votes(sample.bob.id) == [replace(vote, at=NOW + MINUTE)]
        approvals = await repos[Ballots].approvals([sample.round.id])
        assert approvals == {sample.round.id: {nomination.id: frozenset({sample.ada.id, sample.bob.id})}}
        await repos[Ownership].remove_votes(sample.bob.id, [vote])
        assert len(await repos[Ownership].votes(sample.bob.id)) == 1
        await repos[Ownership].remove_votes(sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        await repos[Ownership].remove_votes(sample.bob.id, [])
        assert await repos[Ownership].votes(sample.bob.id) == []
        assert await repos[Ownership].votes(sample.ada.id) == [vote]


async def test_a_member_has_one_more_account(store: Store) -> None:
    """In that club alone; removed, it is nobody's there."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        eve = account("eve", "de", "Europe/Berlin")
        await repos[Ownership].add_account(one.club.id, one.ada.id, eve)
        assert (await repos[Members].accounts([one.ada.id]))[one.ada.id] == [account("ada"), eve]
        assert await repos[Members].of(one.club.id, eve) == one.ada
        assert await repos[Members].of(two.club.id, eve) is None
        await repos[Ownership].remove_account(two.club.id, eve)
        assert await repos[Members].of(one.club.id, eve) == one.ada
        await repos[Ownership].remove_account(one.club.id, eve)
        assert await repos[Members].of(one.club.id, eve) is None
