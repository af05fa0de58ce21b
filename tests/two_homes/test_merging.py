"""Whatever two members brought: merged nothing is lost or counted twice, and parted each has their own again."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.store import open_store
from bot.chat.account import Account
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership, Vote
from bot.club.members.merging import absorbed, merge, part
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import standing
from bot.features import FEATURES
from bot.store.repositories import Repositories

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
ROUNDS = 6
_KINDS = (NoteKind.SUMMARY, NoteKind.CRITIQUE, NoteKind.QUESTION)
_PIECES = st.tuples(st.integers(1, ROUNDS), st.sampled_from(_KINDS), st.text("ab.", min_size=1, max_size=3))


@dataclass(frozen=True)
class Brought:
    """What one of the two brings: a reason for each round since they joined, notes, and votes by round and number."""

    reasons: Sequence[Reason]
    notes: Sequence[tuple[int, NoteKind, str]]
    votes: frozenset[tuple[int, int]]


def _one_of_a_kind(notes: Sequence[tuple[int, NoteKind, str]]) -> list[tuple[int, NoteKind, str]]:
    """One summary and one critique a round, as many questions as one likes."""
    seen: set[tuple[int, NoteKind]] = set()
    kept = []
    for number, kind, text in notes:
        if kind is NoteKind.QUESTION or (number, kind) not in seen:
            kept.append((number, kind, text))
        seen.add((number, kind))
    return kept


BROUGHT = st.builds(
    Brought,
    reasons=st.lists(st.sampled_from(list(Reason)), max_size=ROUNDS),
    notes=st.lists(_PIECES, max_size=5).map(_one_of_a_kind),
    votes=st.frozensets(st.tuples(st.integers(1, ROUNDS), st.integers(0, 2)), max_size=5),
)


@given(BROUGHT, BROUGHT)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_members_become_one_and_part(sqlite_template: Path, one: Brought, other: Brought) -> None:
    """Texts and votes are all there, a round counts once, the streak is no less than the better one; then all back."""
    with TemporaryDirectory() as folder:
        path = copy(sqlite_template, Path(folder) / "club.db")
        asyncio.run(_merged_and_parted(f"sqlite:///{path}", one, other))


async def _merged_and_parted(url: str, one: Brought, other: Brought) -> None:
    store = open_store(url)
    await store.open()
    async with store.write() as repos:
        club = await _club(repos)
        ada = await _member(repos, club, "ada", one)
        bob = await _member(repos, club, "bob", other)
        before = [await _all_of(repos, member) for member in (ada, bob)]
        merged = await merge(repos, ada, bob, NOW, FEATURES)
        await _nothing_is_lost(repos, merged, before)
        assert merged.streak >= max(ada.streak, bob.streak)
        assert merged.kept >= max(ada.kept, bob.kept)
        assert merged.organizer == (ada.organizer or bob.organizer)
        assert await repos[Members].everybody([club.id]) == [merged]
        assert await part(repos, merged, NOW, FEATURES) == ada
        assert await repos[Members].everybody([club.id]) == [ada, bob]
        assert [await _all_of(repos, member) for member in (ada, bob)] == before
        assert await part(repos, ada, NOW, FEATURES) is None
    await store.close()


async def _nothing_is_lost(repos: Repositories, merged: Member, before: Sequence["_All"]) -> None:
    lines = await repos[Ledger].of_member(merged.id)
    known = standing(lines)
    assert (merged.streak, merged.best, merged.kept, merged.freezes) == (
        known.streak,
        known.best,
        known.kept,
        known.freezes,
    )
    kept = {line.number for line in lines if line.reason in (Reason.KEPT, Reason.LATE)}
    assert merged.kept == len(kept), "a round that both kept is one round"
    notes = await repos[Notes].of_member(merged.id, 999)
    texts = sorted(text for note in notes for text in note.fields.values())
    assert texts == sorted(text for brought in before for note in brought.notes for text in note.fields.values())
    assert len(notes) + sum(len(absorbed(note)) for note in notes) == sum(len(brought.notes) for brought in before)
    votes = {(one.round_id, one.nomination_id) for one in await repos[Ownership].votes(merged.id)}
    assert votes == {(one.round_id, one.nomination_id) for brought in before for one in brought.votes}


@dataclass(frozen=True)
class _All:
    """All that belongs to a member."""

    member: Member
    notes: list[Note]
    votes: list[Vote]
    lines: list[LedgerLine]
    nominations: list[Nomination]
    accounts: list[Account]


async def _all_of(repos: Repositories, member: Member) -> _All:
    return _All(
        (await repos[Members].get([member.id]))[member.id],
        await repos[Notes].of_member(member.id, 999),
        await repos[Ownership].votes(member.id),
        await repos[Ledger].of_member(member.id),
        await repos[Ballots].of_member(member.id),
        (await repos[Members].accounts([member.id]))[member.id],
    )


async def _club(repos: Repositories) -> Club:
    club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=NOW))
    paper = await repos[Papers].put(Paper(club_id=club.id, key="arxiv:1706.03762", title="Attention"))
    await repos[Rounds].add(
        *(
            Round(club_id=club.id, number=number, pick_on=date(2026, 1, number), paper_ids=(paper.id,))
            for number in range(1, ROUNDS + 1)
        )
    )
    return club


async def _member(repos: Repositories, club: Club, name: str, brought: Brought) -> Member:
    """A member who joined so late that the reasons reach from then to the last round."""
    account = Account(platform="console", workspace="here", user=name, name=name)
    organizer = len(brought.notes) > 3
    member = await repos[Members].add(Member(club_id=club.id, name=name, joined_at=NOW, organizer=organizer), account)
    first = ROUNDS - len(brought.reasons) + 1
    await repos[Ledger].append(
        [
            LedgerLine(club_id=club.id, member_id=member.id, round_id=number, number=number, reason=reason, at=NOW)
            for number, reason in enumerate(brought.reasons, first)
        ]
    )
    for index, (number, kind, text) in enumerate(brought.notes):
        at = NOW + timedelta(minutes=index)
        note = Note(club_id=club.id, round_id=number, paper_id=1, member_id=member.id, kind=kind, at=at)
        await repos[Notes].put(replace(note, fields={"sentence": text}, late=len(text) > 1))
    for number in range(3):
        await repos[Ballots].add(
            Nomination(club_id=club.id, paper_id=1, member_id=member.id, pitch=str(number), at=NOW)
        )
    for number in {number for number, _ in brought.votes}:
        chosen = [nomination + 1 for round_, nomination in brought.votes if round_ == number]
        await repos[Ballots].approve(club.id, number, member.id, chosen, NOW + timedelta(seconds=member.id))
    now = standing(await repos[Ledger].of_member(member.id))
    counted = replace(member, streak=now.streak, best=now.best, kept=now.kept, freezes=now.freezes)
    await repos[Members].save(counted)
    return counted
