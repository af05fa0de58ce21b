"""Whatever there is of two papers: made one, nothing is lost or counted twice."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from adapters.store import open_store
from bot.chat.account import Account
from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.merging import absorbed
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.merging import merge, paper_uses
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features import FEATURES
from bot.features.questions.model import Question
from bot.features.questions.repository import Questions
from bot.store.repositories import Repositories
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
KINDS = (NoteKind.SUMMARY, NoteKind.CRITIQUE, NoteKind.QUESTION)
PEOPLE, GONE, INTO, THIRD = 3, 0, 1, 2
_PAPERS = st.lists(st.sampled_from([GONE, INTO, THIRD]), min_size=1, max_size=3, unique=True)


@dataclass(frozen=True)
class Past:
    """Rounds with their papers; notes by round, paper, member and kind; nominations by paper and member; questions."""

    rounds: Sequence[Sequence[int]]
    notes: Sequence[tuple[int, int, int, NoteKind]]
    nominations: Sequence[tuple[int, int]]
    votes: frozenset[tuple[int, int]]
    chosen: Sequence[int]
    questions: Sequence[tuple[int, int, int, str]]


PASTS = st.builds(
    Past,
    rounds=st.lists(_PAPERS, max_size=4),
    notes=st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, PEOPLE - 1), st.sampled_from(KINDS)),
        max_size=12,
        unique=True,
    ),
    nominations=st.lists(st.tuples(st.integers(0, 2), st.integers(0, PEOPLE - 1)), max_size=5),
    votes=st.frozensets(st.tuples(st.integers(0, PEOPLE - 1), st.integers(0, 4)), max_size=8),
    chosen=st.lists(st.integers(0, 2), max_size=3, unique=True),
    questions=st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, PEOPLE - 1), st.sampled_from(["Why?", "How?"])),
        max_size=6,
        unique_by=lambda one: (one[0], one[1], one[3]),
    ),
)


@steady(60)
@given(PASTS)
def test_two_papers_become_one(sqlite_template: Path, past: Past) -> None:
    """Every text, whoever handed in what, every round, nomination and voter is there, and no trace of the first."""
    with TemporaryDirectory() as folder:
        path = copy(sqlite_template, Path(folder) / "club.db")
        asyncio.run(_become_one(f"sqlite:///{path}", past))


async def _become_one(url: str, past: Past) -> None:
    store = open_store(url)
    await store.open()
    async with store.write() as repos:
        club, papers, members = await _written(repos, past)
        gone, into = papers[GONE], papers[INTO]
        rounds = await repos[Rounds].latest(club.id, 99)
        ids = [round_.id for round_ in rounds]
        before, handed = await repos[Notes].of_rounds(ids), await repos[Notes].handed_in(ids)
        voters = await _voters(repos, club, papers)
        asked = await _asked(repos, ids)
        told = await paper_uses(repos, club, gone)
        assert len(told.rounds) == sum(gone.id in round_.paper_ids for round_ in rounds)
        assert len(told.notes) == sum(note.paper_id == gone.id for note in before)
        nominated = [one for member in members for one in await repos[Ballots].of_member(member.id)]

        taken = await merge(repos, club, gone, into, FEATURES)

        after = await repos[Notes].of_rounds(ids)
        assert _texts(after) == _texts(before)
        assert len(after) + len(taken) == len(before)
        assert {one for note in after for one in absorbed(note)} == {note.id for note in taken}
        assert await repos[Notes].handed_in(ids) == handed
        assert await _asked(repos, ids) == asked
        assert all(one.paper_id != gone.id for one in await repos[Questions].of_rounds(ids))
        for was, now in zip(rounds, await repos[Rounds].latest(club.id, 99), strict=True):
            meant = tuple(dict.fromkeys(into.id if one == gone.id else one for one in was.paper_ids))
            assert set(now.paper_ids) == set(meant)
            assert len(now.paper_ids) == len(meant)
            assert set(now.chosen) == {into.id if one == gone.id else one for one in was.chosen}
        again = [one for member in members for one in await repos[Ballots].of_member(member.id)]
        assert [one.id for one in again] == [one.id for one in nominated]
        assert all(one.paper_id != gone.id for one in again)
        open_ = [one for one in again if one.paper_id == into.id and one.state is NominationState.OPEN]
        read = await repos[Papers].read_in(club.id, into.id)
        assert len(open_) == (0 if read else min(1, sum(one.paper_id in (gone.id, into.id) for one in nominated)))
        if open_:
            assert (await _voters(repos, club, papers))[into.id] == voters[gone.id] | voters[into.id]
        assert (await _voters(repos, club, papers))[papers[THIRD].id] == voters[papers[THIRD].id]
        assert await repos[Papers].get([gone.id]) == {}
        assert await repos[Papers].keyed(club.id, gone.key) == into
    await store.close()


def _texts(notes: Sequence[Note]) -> list[tuple[object, ...]]:
    """Who said what where; which of two papers it was said of is the same now."""
    said = [(one.round_id, one.member_id, one.kind, text) for one in notes for text in one.fields.values()]
    return sorted(said, key=repr)


async def _asked(repos: Repositories, ids: Sequence[int]) -> dict[tuple[int, str], set[int | None]]:
    """Who would ask what in which round."""
    found: dict[tuple[int, str], set[int | None]] = defaultdict(set)
    for one in await repos[Questions].of_rounds(ids):
        found[one.round_id, one.text] |= {one.member_id, *(await repos[Questions].voices([one.id]))[one.id]}
    return found


async def _voters(repos: Repositories, club: Club, papers: Sequence[Paper]) -> dict[int, frozenset[int]]:
    """Who approves an open nomination of each paper."""
    coming = max(await repos[Rounds].latest(club.id, 1), key=lambda round_: round_.number)
    approvals = (await repos[Ballots].approvals([coming.id]))[coming.id]
    found: dict[int, frozenset[int]] = defaultdict(frozenset)
    for one in await repos[Ballots].open([club.id]):
        found[one.paper_id] |= approvals.get(one.id, frozenset())
    return found


async def _written(repos: Repositories, past: Past) -> tuple[Club, list[Paper], list[Member]]:
    club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=NOW))
    papers = [
        await repos[Papers].put(Paper(club_id=club.id, key=f"title:{name}", title=name))
        for name in ("gone", "into", "third")
    ]
    members = [await _member(repos, club, f"m{number}") for number in range(PEOPLE)]
    rounds = [
        Round(
            club_id=club.id,
            number=number,
            pick_on=date(2026, 1, number),
            state=RoundState.SETTLED,
            paper_ids=tuple(papers[one].id for one in which),
            picked_at=NOW,
        )
        for number, which in enumerate(past.rounds, 1)
    ]
    chosen = tuple(papers[one].id for one in past.chosen)
    coming = Round(club_id=club.id, number=len(rounds) + 1, pick_on=date(2026, 2, 1), chosen=chosen)
    *read, open_ = await repos[Rounds].add(*rounds, coming)
    for index, (number, paper, member, kind) in enumerate(past.notes):
        if number < len(read) and paper in past.rounds[number]:
            round_, author, at = read[number].id, members[member].id, NOW + timedelta(minutes=index)
            note = Note(club_id=club.id, round_id=round_, paper_id=papers[paper].id, member_id=author, kind=kind, at=at)
            await repos[Notes].put(replace(note, fields={"sentence": f"text {index}"}))
    for number, paper, who, text in past.questions:
        if number < len(read) and paper in past.rounds[number]:
            round_, author = read[number].id, members[who].id
            question = Question(
                club_id=club.id, round_id=round_, paper_id=papers[paper].id, member_id=author, text=text, at=NOW
            )
            await repos[Questions].put(question)
    added = [
        await repos[Ballots].add(
            Nomination(club_id=club.id, paper_id=papers[paper].id, member_id=members[who].id, pitch=str(index), at=NOW)
        )
        for index, (paper, who) in enumerate(past.nominations)
    ]
    for voter in members:
        approved = [added[one].id for who, one in past.votes if members[who] is voter and one < len(added)]
        await repos[Ballots].approve(club.id, open_.id, voter.id, approved, NOW)
    return club, papers, members


async def _member(repos: Repositories, club: Club, name: str) -> Member:
    account = Account(platform="console", workspace="here", user=name, name=name)
    return await repos[Members].add(Member(club_id=club.id, name=name, joined_at=NOW), account)
