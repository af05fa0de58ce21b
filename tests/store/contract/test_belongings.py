"""What belongs to a member changes its owner, and back."""

from dataclasses import replace
from datetime import date

from bot.belongings import Vote
from bot.books import Books
from bot.model import Away, LedgerLine, Meeting, Nomination, Note, Reading, Reason
from bot.ports import Store
from tests.store.samples import MINUTE, NOW, Sample, account, club


async def _with_everything(books: Books) -> tuple[Sample, Note, Nomination]:
    """Ada has one of everything."""
    sample = await club(books)
    here, ada = sample.club.id, sample.ada.id
    note = await books.notes.put(sample.note())
    nomination = await books.ballots.add(
        Nomination(club_id=here, paper_id=sample.paper.id, member_id=ada, pitch="", at=NOW)
    )
    await books.members.add_away(Away(club_id=here, member_id=ada, first=date(2026, 11, 2), last=date(2026, 11, 9)))
    turn = sample.round.id
    await books.readings.put(Reading(club_id=here, member_id=ada, minutes=45, at=NOW))
    for author, reader in ((ada, None), (None, ada)):
        await books.pairs.add(Meeting(club_id=here, round_id=turn, author_id=author, reader_id=reader, at=NOW))
    line = LedgerLine(club_id=here, member_id=ada, round_id=turn, number=1, reason=Reason.KEPT, at=NOW)
    await books.ledger.append([line])
    await books.ballots.approve(sample.club.id, sample.round.id, sample.ada.id, [nomination.id], NOW)
    return sample, note, nomination


async def test_everything_is_given_and_given_back(store: Store) -> None:
    """All that is a member's is the other member's, then the first one's again."""
    async with store.write() as books:
        sample, note, nomination = await _with_everything(books)
        ada, bob = sample.ada.id, sample.bob.id
        all_of_ada = await books.ownership.of(ada)
        assert all_of_ada["notes.member_id"] == (note.id,)
        assert all_of_ada["nominations.member_id"] == (nomination.id,)
        assert {name: len(ids) for name, ids in all_of_ada.items()} == dict.fromkeys(
            [
                *("accounts.member_id", "aways.member_id", "ledger.member_id", "meetings.author_id"),
                *("meetings.reader_id", "nominations.member_id", "notes.member_id", "readings.member_id"),
            ],
            1,
        )
        await books.ownership.move(all_of_ada, ada, bob)
        assert await books.ownership.of(ada) == {}
        assert (await books.notes.get(note.id)) == replace(note, member_id=bob)
        assert [line.member_id for line in await books.ledger.of_member(bob)] == [bob]
        assert len((await books.readings.of_members([bob]))[bob]) == 1
        assert [(one.author_id, one.reader_id) for one in await books.pairs.of_member(bob)] == [
            (bob, None),
            (None, bob),
        ]
        assert await books.members.of(sample.club.id, account("ada")) == sample.bob
        await books.ownership.move(all_of_ada, bob, ada)
        assert await books.ownership.of(ada) == all_of_ada


async def test_what_is_not_the_givers_stays(store: Store) -> None:
    """Ids of what belongs to somebody else, or is gone, change nothing; nor does nothing at all."""
    async with store.write() as books:
        sample, note, _ = await _with_everything(books)
        await books.ownership.move({"notes.member_id": (note.id, 999)}, sample.bob.id, sample.ada.id)
        await books.ownership.move({}, sample.ada.id, sample.bob.id)
        assert await books.notes.get(note.id) == note


async def test_votes_are_added_and_removed_as_they_were_given(store: Store) -> None:
    """One that is there stays as it is; one that was given at another moment is another vote."""
    async with store.write() as books:
        sample, _, nomination = await _with_everything(books)
        vote = Vote(sample.round.id, nomination.id, NOW)
        assert await books.ownership.votes(sample.ada.id) == [vote]
        for _ in range(2):
            await books.ownership.add_votes(sample.club.id, sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        assert await books.ownership.votes(sample.bob.id) == [replace(vote, at=NOW + MINUTE)]
        approvals = await books.ballots.approvals([sample.round.id])
        assert approvals == {sample.round.id: {nomination.id: frozenset({sample.ada.id, sample.bob.id})}}
        await books.ownership.remove_votes(sample.bob.id, [vote])
        assert len(await books.ownership.votes(sample.bob.id)) == 1
        await books.ownership.remove_votes(sample.bob.id, [replace(vote, at=NOW + MINUTE)])
        await books.ownership.remove_votes(sample.bob.id, [])
        assert await books.ownership.votes(sample.bob.id) == []
        assert await books.ownership.votes(sample.ada.id) == [vote]


async def test_a_member_has_one_more_account(store: Store) -> None:
    """In that club alone; removed, it is nobody's there."""
    async with store.write() as books:
        one, two = await club(books), await club(books, "Two", "two")
        eve = account("eve", "de", "Europe/Berlin")
        await books.ownership.add_account(one.club.id, one.ada.id, eve)
        assert (await books.members.accounts([one.ada.id]))[one.ada.id] == [account("ada"), eve]
        assert await books.members.of(one.club.id, eve) == one.ada
        assert await books.members.of(two.club.id, eve) is None
        await books.ownership.remove_account(two.club.id, eve)
        assert await books.members.of(one.club.id, eve) == one.ada
        await books.ownership.remove_account(one.club.id, eve)
        assert await books.members.of(one.club.id, eve) is None
