"""Forgetting a member: texts and names go, counts stay."""

import sqlite3
from dataclasses import replace

from bot.chat.post import Post
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.model import Away, Topic
from bot.club.members.repository import Members, Wishes
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.features.pace.model import Goal, Reading
from bot.features.pace.repository import Goals, Readings
from bot.outbox.model import OutboxKind, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from tests.store.samples import NOW, Sample, account, club

SECRET = "nobody shall read this"


async def _with_everything(store: Store) -> tuple[Sample, int]:
    """Ada has left something in every table; the id of her nomination comes too."""
    async with store.write() as repos:
        sample = await club(repos)
        club_id, ada = sample.club.id, sample.ada.id
        nomination = await repos[Ballots].add(
            Nomination(club_id=club_id, member_id=ada, paper_id=sample.paper.id, pitch=SECRET, at=NOW)
        )
        await repos[Ballots].approve(sample.club.id, sample.round.id, sample.ada.id, [nomination.id], NOW)
        await repos[Notes].put(sample.note(fields={"sentence": SECRET}))
        await repos[Ledger].append(
            [LedgerLine(club_id=club_id, member_id=ada, round_id=sample.round.id, number=1, reason=Reason.KEPT, at=NOW)]
        )
        await repos[Members].add_away(Away(club_id=club_id, member_id=ada, first=NOW.date(), last=NOW.date()))
        await repos[Goals].set(Goal(club_id=club_id, member_id=ada, papers=2))
        await repos[Readings].put(Reading(club_id=club_id, member_id=ada, minutes=45, at=NOW))
        await repos[Wishes].add(club_id, ada, Topic("recall"))
        await repos[Drafts].keep(account("ada"), "paper summary", {"sentence": SECRET}, NOW)
        await repos[Outbox].put(
            [
                sample.row("ada", kind=OutboxKind.DIRECT, account=account("ada")),
                sample.row("own", kind=OutboxKind.PRIVATE, account=account("ada"), post=Post(title=SECRET)),
                sample.row("bob", kind=OutboxKind.DIRECT, account=account("bob")),
                sample.row("said", post=Post(title=f"Ada: {SECRET}"), outcome=Outcome.SENT),
            ]
        )
    return sample, nomination.id


async def test_forgetting_removes_person_and_texts(store: Store) -> None:
    """Accounts, absences, drafts and direct messages go; notes and pitches are empty and nobody's."""
    sample, nomination_id = await _with_everything(store)
    async with store.write() as repos:
        await repos[Members].forget(sample.ada)
    async with store.read() as repos:
        gone = (await repos[Members].get([sample.ada.id]))[sample.ada.id]
        assert (gone.name, gone.forgotten) == ("", True)
        assert await repos[Members].of(sample.club.id, account("ada")) is None
        assert await repos[Members].accounts([sample.ada.id]) == {sample.ada.id: []}
        assert await repos[Members].aways([sample.club.id], NOW.date()) == []
        assert await repos[Drafts].find(account("ada"), "paper summary") is None
        assert await repos[Goals].of([sample.ada.id]) == {}
        assert await repos[Readings].of_members([sample.ada.id]) == {sample.ada.id: []}
        assert await repos[Wishes].of(sample.ada.id) == []
        (note,) = await repos[Notes].of_rounds([sample.round.id])
        assert (note.fields, note.member_id) == ({}, None)
        nomination = (await repos[Ballots].get([nomination_id]))[nomination_id]
        assert (nomination.pitch, nomination.member_id) == ("", None)
        letters = await repos[Outbox].keyed(["ada", "bob"])
        assert (letters["ada"].outcome, letters["ada"].account) == (Outcome.DROPPED, None)
        assert (await repos[Outbox].keyed(["said"]))["said"].post == Post()
        assert (letters["bob"].outcome, letters["bob"].account) == (Outcome.WAITING, account("bob"))


async def test_forgetting_keeps_the_counts(store: Store) -> None:
    """The vote, the note and the ledger line still count, without a name."""
    sample, nomination_id = await _with_everything(store)
    async with store.write() as repos:
        await repos[Members].forget(sample.ada)
        second = await repos[Notes].put(sample.note(NoteKind.CRITIQUE, member_id=sample.bob.id))
        assert await repos[Notes].handed_in([sample.round.id]) == {
            sample.round.id: {0: {NoteKind.SUMMARY}, sample.bob.id: {NoteKind.CRITIQUE}}
        }
        assert await repos[Ballots].approvals([sample.round.id]) == {sample.round.id: {nomination_id: {sample.ada.id}}}
        assert [line.reason for line in await repos[Ledger].of_member(sample.ada.id)] == [Reason.KEPT]
        assert second.member_id == sample.bob.id


async def test_two_who_are_forgotten_still_count_as_two(store: Store) -> None:
    """Nobody knows any more who they were, but that they were two."""
    sample, _ = await _with_everything(store)
    async with store.write() as repos:
        await repos[Notes].put(sample.note(member_id=sample.bob.id))
        await repos[Notes].put(sample.note(NoteKind.CRITIQUE, member_id=sample.bob.id))
        await repos[Members].forget(sample.ada)
        await repos[Members].forget(sample.bob)
        handed = (await repos[Notes].handed_in([sample.round.id]))[sample.round.id]
        assert handed == {0: {NoteKind.SUMMARY, NoteKind.CRITIQUE}, -1: {NoteKind.SUMMARY}}


async def test_the_same_person_may_come_again(store: Store) -> None:
    """After being forgotten the account can join as a new member."""
    sample, _ = await _with_everything(store)
    async with store.write() as repos:
        await repos[Members].forget(sample.ada)
        again = await repos[Members].add(replace(sample.ada, id=0), account("ada"))
        assert again.id != sample.ada.id
        assert await repos[Members].of(sample.club.id, account("ada")) == again


async def test_nothing_of_a_forgotten_person_stays_in_the_file(sqlite_store: Store, sqlite_url: str) -> None:
    """No row of any table holds the text or the name any more."""
    sample, _ = await _with_everything(sqlite_store)
    async with sqlite_store.write() as repos:
        await repos[Members].forget(sample.ada)
    await sqlite_store.close()
    file = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    said = "\n".join(file.iterdump())
    indexed = b"".join(block for (block,) in file.execute("SELECT block FROM search_words_data"))
    file.close()
    assert b"nobody" not in indexed
    assert b"residual" in indexed
    assert SECRET not in said
    assert "Ada" not in said
    assert "Bob" in said
