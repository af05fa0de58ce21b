"""Whatever belongs to a member goes when they are forgotten, and comes back when two who were linked part again.

Over every column that refers to members, as the schema has them.
"""

import json
from collections.abc import Collection
from typing import Any

import pytest

from adapters.store.columns import Json, Words
from adapters.store.kept import whole_schema
from adapters.store.tables.owning import DELETE, KEEP, MOVE, owned
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.merging import merge, part
from bot.club.members.model import Member
from bot.club.members.repository import Members, Wishes
from bot.features import FEATURES
from bot.features.pace.repository import Goals
from bot.ports import Store
from bot.store.memory import Marks
from bot.store.repositories import Repositories
from tests.store.any_rows import Dump, Row, dump, fill, secrets
from tests.store.samples import NOW, Sample, club

SEEDS = range(3)
STANDING = {"streak", "best", "kept", "freezes"}
"""What is counted anew from the ledger."""
OF_AN_EARLIER_PROGRAM = {
    "import_presenters.member_id": "import_presenters.member_id",  # never called otherwise
    "imports.member_id": "imports.member_id",
    "accounts.member_id": "accounts",
    "acts.about_id": "told",
    "acts.member_id": "acts",
    "aways.member_id": "aways",
    "builds.member_id": "builds",
    "connections.member_id": "connections",
    "dealt_roles.member_id": "roles",
    "explanations.member_id": "explanations",
    "inquiries.member_id": "inquiries",
    "lead_wishes.member_id": "wishes",
    "leads.member_id": "leads",
    "ledger.member_id": "lines",
    "meetings.author_id": "explained",
    "meetings.reader_id": "listened",
    "nominations.member_id": "nominations",
    "notes.member_id": "notes",
    "questions.member_id": "questions",
    "readings.member_id": "readings",
}
"""What a link said before columns were called by their table, up to the revision that gave the outbox an order."""

SINCE = {"attendances.member_id"}
"""What there is since, under no other name."""


async def _club(store: Store, seed: int) -> Sample:
    async with store.write() as repos:
        sample = await club(repos)
    await fill(store, sample, seed)
    return sample


def _theirs(found: Dump, table: str, member: Member) -> list[Row]:
    names = [column.name for column, _ in owned(whole_schema()) if column.table.name == table]
    return [row for row in found[table] if member.id in [row[name] for name in names]]


@pytest.mark.parametrize("seed", SEEDS)
async def test_nothing_names_or_quotes_who_is_forgotten(store: Store, seed: int) -> None:
    """No number of theirs but in rows that only count, none of their words anywhere; all that is others' stays."""
    sample = await _club(store, seed)
    before = await dump(store)
    async with store.write() as repos:
        await repos[Members].forget(sample.ada)
    after = await dump(store)
    everything = json.dumps(after, default=str)
    for column, owner in owned(whole_schema()):
        table, name = column.table.name, column.name
        theirs = [row for row in before[table] if row[name] == sample.ada.id]
        assert theirs, f"{table} had nothing of hers"
        left = [row for row in after[table] if row[name] == sample.ada.id]
        assert left == (theirs if owner.on_forget is KEEP else []), column
        words = [one.name for one in column.table.columns if isinstance(one.type, Words | Json)]
        said = secrets(theirs, [one for one in words if one not in owner.stays])
        assert [text for text in said if text in everything] == [], column
        if table == "search":
            continue  # what a word is found by changes with what is left of its explanations
        gone = len(theirs) if owner.on_forget is DELETE else 0
        assert len(after[table]) == len(before[table]) - gone, column
        others = [row for row in before[table] if row not in _theirs(before, table, sample.ada)]
        assert [row for row in others if row not in after[table]] == [], column


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("by_an_earlier_program", [False, True])
async def test_two_who_were_linked_part_with_all_that_was_theirs(
    store: Store, seed: int, by_an_earlier_program: bool
) -> None:
    """Once linked nothing is the other's any more; parted, every row is whose it was, to the letter.

    A goal, a wish, a vote: where there may be one only, the one who stays keeps what the link gave them.
    """
    sample = await _club(store, seed)
    before = await dump(store)
    async with store.write() as repos:
        one = await merge(repos, sample.bob, sample.ada, NOW, FEATURES)
    linked = await dump(store)
    for column, _ in owned(whole_schema()):
        assert [row for row in linked[column.table.name] if row[column.name] == sample.ada.id] == [], column
    async with store.write() as repos:
        if by_an_earlier_program:
            await _as_it_was_written_once(repos, one)
        assert await part(repos, one, NOW, FEATURES)
    after = await dump(store)
    # Who asks to swap summaries was not written down once.
    _nobody_lost_anything(before, after, besides={"offers"} if by_an_earlier_program else ())


OLD_MARK = """[{"member": {"id": %(ada)d, "name": "Ada", "joined_at": "2026-11-02T08:00:00+00:00", "organizer": false,
"remind": true}, "before": {"id": %(bob)d, "name": "Bob", "joined_at": "2026-11-02T08:00:00+00:00", "organizer": false,
"remind": false}, "brought": {"accounts": [%(account)d], "notes": [%(note)d], "nominations": [], "aways": [],
"lines": [], "connections": [], "questions": [], "inquiries": [], "builds": [], "leads": [], "roles": [], "wishes": [],
"readings": [], "explained": [], "listened": [], "explanations": [], "acts": [], "told": []}, "pairs": [],
"goal": [2, 90], "wishes": ["recall"], "votes": [], "voices": [], "spoken": [], "given": []}]"""
"""As the program wrote it before columns were called by their table."""


async def test_a_link_of_an_earlier_program_can_be_undone(store: Store) -> None:
    """Its mark is read as it was written: the account and the note are the other's again, the goal and the wish too."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note())
        ids = {"ada": sample.ada.id, "bob": sample.bob.id, "note": note.id}
        (number,) = (await repos[Ownership].of(sample.ada.id))["accounts.member_id"]
        await repos[Ownership].move(await repos[Ownership].of(sample.ada.id), sample.ada.id, sample.bob.id)
        name = f"links/{sample.club.id}/{sample.bob.id}/"
        await repos[Marks].set(name, OLD_MARK % (ids | {"account": number}), NOW)
        assert await part(repos, sample.bob, NOW, FEATURES)
        assert await repos[Ownership].of(sample.ada.id) == {
            "accounts.member_id": (number,),
            "notes.member_id": (note.id,),
        }
        assert (await repos[Goals].of([sample.ada.id]))[sample.ada.id].minutes == 90
        assert [one.wish for one in await repos[Wishes].of(sample.ada.id)] == ["recall"]
        assert (await repos[Members].get([sample.ada.id]))[sample.ada.id].remind


async def _as_it_was_written_once(repos: Repositories, keeper: Member) -> None:
    """The mark of the link as an earlier program left it."""
    name = f"links/{keeper.club_id}/{keeper.id}/"
    found = await repos[Marks].get(name)
    assert found
    (link,) = json.loads(found[0])
    assert set(link["brought"]) == {*OF_AN_EARLIER_PROGRAM, *SINCE}
    link["brought"] = {OF_AN_EARLIER_PROGRAM.get(column, column): ids for column, ids in link["brought"].items()}
    del link["asking"]
    await repos[Marks].set(name, json.dumps([link]), NOW)


def _nobody_lost_anything(before: Dump, after: Dump, *, besides: Collection[str]) -> None:
    for column, owner in owned(whole_schema()):
        table = column.table
        if table.name in besides:
            continue
        was, now = _unstamped(before[table.name]), _unstamped(after[table.name])
        if owner.on_link is MOVE:
            assert now == was, column
        elif table.name == "search":
            assert _entries(now) == _entries(was)
        else:
            keys = [one.name for one in table.primary_key.columns]
            there = [tuple(row[key] for key in keys) for row in now]
            assert [row for row in was if tuple(row[key] for key in keys) not in there] == [], column
    assert _people(after) == _people(before)


def _unstamped(rows: list[Row]) -> list[Row]:
    """Without which transaction changed them last: going and coming back are changes."""
    return [{name: value for name, value in row.items() if name != "stamp"} for row in rows]


def _entries(rows: list[Row]) -> list[tuple[Any, ...]]:
    """What the index says of whose is what; the number of an entry means nothing."""
    return sorted((row["kind"], row["id"], str(row["member_id"])) for row in rows)


def _people(found: Dump) -> list[Row]:
    return [{name: row[name] for name in row if name not in STANDING} for row in _unstamped(found["members"])]
