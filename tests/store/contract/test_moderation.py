"""Hidden notes, corrected papers, papers that became one, and what organizers did."""

from dataclasses import replace
from datetime import date

from bot.club.acts.model import Act, ActKind
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
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(hidden=True))
        assert await repos[Notes].get(note.id) == note
        assert await repos[Notes].of_rounds([sample.round.id]) == [note]
        assert await repos[Notes].handed_in([sample.round.id]) == {sample.round.id: {sample.ada.id: {NoteKind.SUMMARY}}}
        await repos[Notes].put(replace(note, hidden=False))
        assert await repos[Notes].get(note.id) == replace(note, hidden=False)


async def test_a_correction_outlasts_newer_versions(store: Store) -> None:
    """What was corrected stays, what was not follows the library, and back it is as the library says now."""
    async with store.write() as repos:
        sample = await club(repos)
        first = Paper(club_id=sample.club.id, key="doi:10.1/x", title="Teh Title", authors=("A. B.",), version=1)
        paper = await repos[Papers].put(first)
        mended = corrected(paper, {"title": "The Title", "published": "2017-06-12"})
        await repos[Papers].save(mended)
        assert await repos[Papers].keyed(sample.club.id, "doi:10.1/x") == mended
        newer = replace(first, title="Teh Title, again", authors=("A. B.", "C. D."), version=2)
        now = await repos[Papers].put(newer)
        assert now == await repos[Papers].keyed(sample.club.id, "doi:10.1/x")
        assert (now.id, now.title, now.authors, now.published) == (
            paper.id, "The Title", ("A. B.", "C. D."), date(2017, 6, 12),
        )  # fmt: skip
        assert await repos[Papers].put(first) == now, "an older version changes nothing"
        await repos[Papers].save(uncorrected(now))
        assert await repos[Papers].keyed(sample.club.id, "doi:10.1/x") == replace(newer, id=paper.id)


async def test_a_title_is_found_by_its_words(store: Store) -> None:
    """In this club alone, newest first, with signs that mean something else to a database."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Two", "two")
        odd = await repos[Papers].put(Paper(club_id=sample.club.id, key="title:x", title=r"100% of_all \ Things"))
        for words in ("100%", "of_all", "\\", "ALL \\ th"):
            assert await repos[Papers].titled(sample.club.id, words, 9) == [odd]
        assert await repos[Papers].titled(sample.club.id, "", 2) == [odd, sample.other]
        assert await repos[Papers].titled(sample.club.id, "1%", 9) == []
        assert await repos[Papers].titled(other.club.id, "100", 9) == []


async def test_one_paper_becomes_another(store: Store) -> None:
    """Rounds, notes and nominations name the other; the key finds it, for good, in this club alone."""
    async with store.write() as repos:
        sample, elsewhere = await club(repos), await club(repos, "Two", "two")
        gone, into = sample.paper, sample.other
        note = await repos[Notes].put(sample.note())
        nomination = await repos[Ballots].add(
            Nomination(club_id=sample.club.id, paper_id=gone.id, member_id=sample.ada.id, pitch="", at=NOW)
        )
        await repos[Papers].merge(gone, into)
        assert await repos[Papers].get([gone.id]) == {}
        assert await repos[Notes].get(note.id) == replace(note, paper_id=into.id)
        assert (await repos[Ballots].get([nomination.id]))[nomination.id] == replace(nomination, paper_id=into.id)
        assert [round_.id for round_ in await repos[Papers].read_by(sample.club.id, into.id)] == [sample.round.id]
        assert await repos[Papers].keyed(sample.club.id, gone.key) == into
        assert await repos[Papers].put(replace(gone, id=0, title="Again", version=9)) == into
        assert await repos[Papers].keyed(elsewhere.club.id, gone.key) == elsewhere.paper


async def test_a_key_is_followed_however_often_papers_became_others(store: Store) -> None:
    """The first of three finds the last."""
    async with store.write() as repos:
        sample = await club(repos)
        last = await repos[Papers].put(Paper(club_id=sample.club.id, key="doi:10.1/last", title="Last"))
        await repos[Papers].merge(sample.paper, sample.other)
        await repos[Papers].merge(sample.other, last)
        for one in (sample.paper, sample.other, last):
            assert await repos[Papers].keyed(sample.club.id, one.key) == last


async def test_all_rounds_of_a_paper(store: Store) -> None:
    """Newest first, each with all its papers."""
    async with store.write() as repos:
        sample = await club(repos)
        both = (sample.other.id, sample.paper.id)
        (third,) = await repos[Rounds].add(
            Round(club_id=sample.club.id, number=3, pick_on=date(2026, 11, 16), paper_ids=both)
        )
        assert await repos[Papers].read_by(sample.club.id, sample.paper.id) == [third, sample.round]
        assert await repos[Papers].read_by(sample.club.id, 404_404_404) == []


async def test_acts_are_kept_in_order(store: Store) -> None:
    """Newest first for the club, and those by or about one member; another club's are its own."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Two", "two")
        ada, bob = sample.ada.id, sample.bob.id
        hid = await repos[Acts].add(
            Act(club_id=sample.club.id, member_id=ada, about_id=bob, deed=ActKind.HIDE, data={"kind": "summary"},
                why="It is rude.", at=NOW)
        )  # fmt: skip
        merged = await repos[Acts].add(Act(club_id=sample.club.id, member_id=None, deed=ActKind.MERGE, at=NOW + MINUTE))
        assert await repos[Acts].latest(sample.club.id, 9) == [merged, hid]
        assert await repos[Acts].latest(sample.club.id, 1) == [merged]
        assert await repos[Acts].latest(other.club.id, 9) == []
        assert await repos[Acts].of_member(bob) == await repos[Acts].of_member(ada) == [hid]


async def test_acts_change_hands_and_lose_their_names(store: Store) -> None:
    """Linked, they are the other member's; forgotten, nobody's, without the reason."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        act = Act(club_id=sample.club.id, member_id=ada, about_id=bob, deed=ActKind.HIDE, why="Mr Smith", at=NOW)
        act = await repos[Acts].add(act)
        theirs = await repos[Ownership].of(bob)
        assert (theirs.get("acts.member_id"), theirs["acts.about_id"]) == (None, (act.id,))
        await repos[Ownership].move(theirs, bob, ada)
        assert await repos[Acts].of_member(ada) == [replace(act, about_id=ada)]
        await repos[Ownership].move(theirs, ada, bob)
        assert await repos[Acts].of_member(bob) == [act]
        await repos[Members].forget(sample.bob)
        assert await repos[Acts].latest(sample.club.id, 9) == [replace(act, about_id=None, why="")]
        await repos[Members].forget(sample.ada)
        assert await repos[Acts].latest(sample.club.id, 9) == [replace(act, about_id=None, member_id=None, why="")]
