"""Hidden notes, corrected papers, papers that became one, and what organizers did."""

from dataclasses import replace
from datetime import date

from bot.club.acts.model import Act, Deed
from bot.club.acts.repository import Acts
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.repository import Members
from bot.club.papers.corrections import corrected, uncorrected
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.ports import Store
from tests.store.samples import MINUTE, NOW, club


async def test_a_hidden_note_comes_back_hidden(store: Store) -> None:
    """It is kept with its words, and still counts as handed in."""
    async with store.write() as books:
        sample = await club(books)
        note = await books[Notes].put(sample.note(hidden=True))
        assert await books[Notes].get(note.id) == note
        assert await books[Notes].of_rounds([sample.round.id]) == [note]
        assert await books[Notes].handed_in([sample.round.id]) == {sample.round.id: {sample.ada.id: {NoteKind.SUMMARY}}}
        await books[Notes].put(replace(note, hidden=False))
        assert await books[Notes].get(note.id) == replace(note, hidden=False)


async def test_a_correction_outlasts_newer_versions(store: Store) -> None:
    """What was corrected stays, what was not follows the library, and back it is as the library says now."""
    async with store.write() as books:
        sample = await club(books)
        first = Paper(club_id=sample.club.id, key="doi:10.1/x", title="Teh Title", authors=("A. B.",), version=1)
        paper = await books[Papers].put(first)
        mended = corrected(paper, {"title": "The Title", "published": "2017-06-12"})
        await books[Papers].save(mended)
        assert await books[Papers].keyed(sample.club.id, "doi:10.1/x") == mended
        newer = replace(first, title="Teh Title, again", authors=("A. B.", "C. D."), version=2)
        now = await books[Papers].put(newer)
        assert now == await books[Papers].keyed(sample.club.id, "doi:10.1/x")
        assert (now.id, now.title, now.authors, now.published) == (
            paper.id, "The Title", ("A. B.", "C. D."), date(2017, 6, 12),
        )  # fmt: skip
        assert await books[Papers].put(first) == now, "an older version changes nothing"
        await books[Papers].save(uncorrected(now))
        assert await books[Papers].keyed(sample.club.id, "doi:10.1/x") == replace(newer, id=paper.id)


async def test_a_title_is_found_by_its_words(store: Store) -> None:
    """In this club alone, newest first, with signs that mean something else to a database."""
    async with store.write() as books:
        sample, other = await club(books), await club(books, "Two", "two")
        odd = await books[Papers].put(Paper(club_id=sample.club.id, key="title:x", title=r"100% of_all \ Things"))
        for words in ("100%", "of_all", "\\", "ALL \\ th"):
            assert await books[Papers].titled(sample.club.id, words, 9) == [odd]
        assert await books[Papers].titled(sample.club.id, "", 2) == [odd, sample.other]
        assert await books[Papers].titled(sample.club.id, "1%", 9) == []
        assert await books[Papers].titled(other.club.id, "100", 9) == []


async def test_one_paper_becomes_another(store: Store) -> None:
    """Rounds, notes and nominations name the other; the key finds it, for good, in this club alone."""
    async with store.write() as books:
        sample, elsewhere = await club(books), await club(books, "Two", "two")
        gone, into = sample.paper, sample.other
        note = await books[Notes].put(sample.note())
        nomination = await books[Ballots].add(
            Nomination(club_id=sample.club.id, paper_id=gone.id, member_id=sample.ada.id, pitch="", at=NOW)
        )
        await books[Papers].merge(gone, into)
        assert await books[Papers].get([gone.id]) == {}
        assert await books[Notes].get(note.id) == replace(note, paper_id=into.id)
        assert (await books[Ballots].get([nomination.id]))[nomination.id] == replace(nomination, paper_id=into.id)
        assert [turn.id for turn in await books[Papers].read_by(sample.club.id, into.id)] == [sample.round.id]
        assert await books[Papers].keyed(sample.club.id, gone.key) == into
        assert await books[Papers].put(replace(gone, id=0, title="Again", version=9)) == into
        assert await books[Papers].keyed(elsewhere.club.id, gone.key) == elsewhere.paper


async def test_a_key_is_followed_however_often_papers_became_others(store: Store) -> None:
    """The first of three finds the last."""
    async with store.write() as books:
        sample = await club(books)
        last = await books[Papers].put(Paper(club_id=sample.club.id, key="doi:10.1/last", title="Last"))
        await books[Papers].merge(sample.paper, sample.other)
        await books[Papers].merge(sample.other, last)
        for one in (sample.paper, sample.other, last):
            assert await books[Papers].keyed(sample.club.id, one.key) == last


async def test_all_rounds_of_a_paper(store: Store) -> None:
    """Newest first, each with all its papers."""
    async with store.write() as books:
        sample = await club(books)
        both = (sample.other.id, sample.paper.id)
        (third,) = await books[Rounds].add(
            Round(club_id=sample.club.id, number=3, pick_on=date(2026, 11, 16), paper_ids=both)
        )
        assert await books[Papers].read_by(sample.club.id, sample.paper.id) == [third, sample.round]
        assert await books[Papers].read_by(sample.club.id, 404_404_404) == []


async def test_acts_are_kept_in_order(store: Store) -> None:
    """Newest first for the club, and those by or about one member; another club's are its own."""
    async with store.write() as books:
        sample, other = await club(books), await club(books, "Two", "two")
        ada, bob = sample.ada.id, sample.bob.id
        hid = await books[Acts].add(
            Act(club_id=sample.club.id, member_id=ada, about_id=bob, deed=Deed.HIDE, data={"kind": "summary"},
                why="It is rude.", at=NOW)
        )  # fmt: skip
        merged = await books[Acts].add(Act(club_id=sample.club.id, member_id=None, deed=Deed.MERGE, at=NOW + MINUTE))
        assert await books[Acts].latest(sample.club.id, 9) == [merged, hid]
        assert await books[Acts].latest(sample.club.id, 1) == [merged]
        assert await books[Acts].latest(other.club.id, 9) == []
        assert await books[Acts].of_member(bob) == await books[Acts].of_member(ada) == [hid]


async def test_acts_change_hands_and_lose_their_names(store: Store) -> None:
    """Linked, they are the other member's; forgotten, nobody's, without the reason."""
    async with store.write() as books:
        sample = await club(books)
        ada, bob = sample.ada.id, sample.bob.id
        act = Act(club_id=sample.club.id, member_id=ada, about_id=bob, deed=Deed.HIDE, why="Mr Smith", at=NOW)
        act = await books[Acts].add(act)
        theirs = await books[Ownership].of(bob)
        assert (theirs.get("acts.member_id"), theirs["acts.about_id"]) == (None, (act.id,))
        await books[Ownership].move(theirs, bob, ada)
        assert await books[Acts].of_member(ada) == [replace(act, about_id=ada)]
        await books[Ownership].move(theirs, ada, bob)
        assert await books[Acts].of_member(bob) == [act]
        await books[Members].forget(sample.bob)
        assert await books[Acts].latest(sample.club.id, 9) == [replace(act, about_id=None, why="")]
        await books[Members].forget(sample.ada)
        assert await books[Acts].latest(sample.club.id, 9) == [replace(act, about_id=None, member_id=None, why="")]
