"""Whatever is saved whole: of two transactions that read it, the second one to save meets the first and is refused.

The saves are found by themselves: every method of the books that takes a noun with a stamp. One that nobody gives a
noun for below fails, and so does a noun that is saved without one.
"""

import inspect
import typing
from collections.abc import Awaitable, Callable
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from adapters.store.kept import repositories, whole_schema
from bot.chat.place import Home
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers, Shelved
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.attending.model import Answer, Attendance
from bot.features.attending.repository import Attendances
from bot.features.builds.model import Build
from bot.features.builds.repository import Builds
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.features.explaining.model import Meeting, MeetingState
from bot.features.explaining.repository import Pairs
from bot.features.leading.model import DealtRole, Lead, LeadState, Role
from bot.features.leading.repository import Leads, Roles
from bot.features.pace.model import Reading
from bot.features.pace.repository import Readings
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.suggestions.model import Source
from bot.features.suggestions.repository import Followed
from bot.ports import Store, StoreBusy
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories
from bot.store.retrying import written
from tests.store.samples import NOW, Sample, club
from tests.store.test_schema import NOUNS

LATER = NOW + timedelta(days=1)
NO_SAVE = {
    "add",
    "remove",
    "forget",
    "merge",
    "bring_back",
    "give_back",
    "add_home",
    "remove_home",
    "deal",
    "put_moments",
}
"""Methods of these names take a noun and do not save what was read: they make, end or plan something."""
ELSEWHERE = {(Papers, "put"), (Shelved, "put")}
"""What the library says of a paper: by its key, and the newest version is kept."""


def _nouns_of(kind: Any) -> set[type]:
    """The nouns of the model an annotation speaks of."""
    found = {kind} if isinstance(kind, type) and is_dataclass(kind) else set[type]()
    return found.union(*(_nouns_of(one) for one in typing.get_args(kind)))


def _saves() -> list[tuple[type, str, type]]:
    """(repository, method, noun) of every save."""
    found = []
    for protocol in repositories():
        for method, function in inspect.getmembers(protocol, inspect.isfunction):
            if method.startswith("_") or method in NO_SAVE or (protocol, method) in ELSEWHERE:
                continue
            hints = typing.get_type_hints(function)
            hints.pop("return", None)
            nouns = set[type]().union(*(_nouns_of(hint) for hint in hints.values()))
            found += [(protocol, method, one) for one in nouns if hasattr(one, "stamp")]
    return sorted(found, key=str)


Kept = Callable[[Repositories, Sample], Awaitable[Any]]
Read = Callable[[Repositories, Sample, Any], Awaitable[Any]]


async def _moment(repos: Repositories, sample: Sample) -> Moment:
    new = Moment(club_id=sample.club.id, round_id=sample.round.id, step=Step.WRAP, due=NOW)
    await repos[Rounds].put_moments([new])
    return (await repos[Rounds].moments([sample.round.id]))[0]


async def _nomination(repos: Repositories, sample: Sample) -> Nomination:
    return await repos[Ballots].add(
        Nomination(club_id=sample.club.id, paper_id=sample.paper.id, member_id=sample.ada.id, pitch="", at=NOW)
    )


async def _source(repos: Repositories, sample: Sample) -> Source:
    await repos[Followed].add(Source(club_id=sample.club.id, name="arxiv:cs.LG", at=NOW))
    return (await repos[Followed].of([sample.club.id]))[sample.club.id][0]


async def _lead(repos: Repositories, sample: Sample) -> Lead:
    await repos[Leads].put(Lead(club_id=sample.club.id, round_id=sample.round.id, member_id=sample.ada.id, at=NOW))
    return (await repos[Leads].of_rounds([sample.round.id]))[0]


async def _attendance(repos: Repositories, sample: Sample) -> Attendance:
    new = Attendance(club_id=sample.club.id, round_id=sample.round.id, member_id=sample.ada.id, at=NOW)
    await repos[Attendances].put(new)
    return (await repos[Attendances].of_rounds([sample.round.id]))[0]


async def _role(repos: Repositories, sample: Sample) -> DealtRole:
    dealt = DealtRole(
        club_id=sample.club.id, round_id=sample.round.id, member_id=sample.ada.id, role=next(iter(Role)), at=NOW
    )
    await repos[Roles].deal(dealt)
    return (await repos[Roles].of_rounds([sample.round.id]))[0]


async def _connection(repos: Repositories, sample: Sample) -> Connection:
    return await repos[Connections].put(
        Connection(
            club_id=sample.club.id, from_paper_id=sample.paper.id, to_paper_id=sample.other.id,
            kind=next(iter(ConnectionKind)), member_id=sample.ada.id, at=NOW,
        )
    )  # fmt: skip


async def _question(repos: Repositories, sample: Sample) -> Question:
    asked = Question(
        club_id=sample.club.id, round_id=sample.round.id, paper_id=sample.paper.id, member_id=sample.ada.id,
        text="Why?", at=NOW,
    )  # fmt: skip
    return (await repos[Questions].put(asked))[0]


async def _inquiry(repos: Repositories, sample: Sample) -> Inquiry:
    return await repos[Inquiries].put(
        Inquiry(club_id=sample.club.id, round_id=sample.round.id, paper_id=sample.paper.id, at=NOW)
    )


async def _build(repos: Repositories, sample: Sample) -> Build:
    new = Build(
        club_id=sample.club.id, round_id=sample.round.id, paper_id=sample.paper.id, member_id=sample.ada.id,
        what="A toy", at=NOW,
    )  # fmt: skip
    return (await repos[Builds].put(new))[0]


async def _reading(repos: Repositories, sample: Sample) -> Reading:
    return await repos[Readings].put(Reading(club_id=sample.club.id, member_id=sample.ada.id, minutes=5, at=NOW))


async def _meeting(repos: Repositories, sample: Sample) -> Meeting:
    new = Meeting(
        club_id=sample.club.id, round_id=sample.round.id, author_id=sample.ada.id, reader_id=sample.bob.id, at=NOW
    )
    return (await repos[Pairs].add(new))[0]


async def _as_kept(repos: Repositories, sample: Sample, kind: type) -> Any:
    """The noun of the sample."""
    of_kind = (getattr(sample, one.name) for one in fields(sample))
    return next(value for value in of_kind if type(value) is kind)


MADE: dict[type, Kept] = {
    Club: lambda repos, sample: _as_kept(repos, sample, Club),
    Home: lambda repos, sample: _as_kept(repos, sample, Home),
    Member: lambda repos, sample: _as_kept(repos, sample, Member),
    Paper: lambda repos, sample: _as_kept(repos, sample, Paper),
    Round: lambda repos, sample: _as_kept(repos, sample, Round),
    Moment: _moment,
    Nomination: _nomination,
    Source: _source,
    Lead: _lead,
    DealtRole: _role,
    Attendance: _attendance,
    Connection: _connection,
    Question: _question,
    Inquiry: _inquiry,
    Build: _build,
    Reading: _reading,
    Meeting: _meeting,
    Note: lambda repos, sample: repos[Notes].put(sample.note()),
}
FIRST: dict[type, dict[str, Any]] = {
    Club: {"name": "Others"}, Home: {"broken": "gone"}, Member: {"streak": 7}, Paper: {"title": "New"},
    Round: {"why": "asked"}, Moment: {"due": LATER}, Nomination: {"ballots": 3}, Source: {"failures": 2},
    Lead: {"state": list(LeadState)[-1]}, DealtRole: {"member_id": None},
    Connection: {"why": "Look"}, Question: {"text": "Who?"}, Inquiry: {"answers": "Yes"}, Build: {"what": "A game"},
    Reading: {"minutes": 9}, Meeting: {"state": list(MeetingState)[-1]}, Note: {"fields": {"sentence": "New"}},
    Attendance: {"answer": Answer.COMING},
}  # fmt: skip
"""What the first of the two changes."""
SECOND: dict[type, dict[str, Any]] = {
    Club: {"streak": 4}, Home: {"joined_at": LATER}, Member: {"remind": True}, Paper: {"abstract": "Other"},
    Round: {"wrap_at": LATER}, Moment: {"done_at": LATER}, Nomination: {"pitch": "Good"}, Source: {"problem": "gone"},
    Lead: {"at": LATER}, DealtRole: {"at": LATER}, Connection: {"at": LATER}, Question: {"at": LATER},
    Inquiry: {"taken_at": LATER}, Build: {"repo": "here"}, Reading: {"at": LATER}, Meeting: {"at": LATER},
    Note: {"hidden": True}, Attendance: {"at": LATER},
}  # fmt: skip
"""What the second one does."""


async def _save(repos: Repositories, repository: type, method: str, noun: Any) -> None:
    await getattr(repos[repository], method)(noun)


@pytest.mark.parametrize(("repository", "method", "noun"), _saves())
async def test_what_was_read_before_another_change_is_not_written_back(
    store: Store, repository: type, method: str, noun: type
) -> None:
    """The second one is told that changes met; read again, both changes stand."""
    assert noun in MADE, f"{repository.__name__}.{method} saves a {noun.__name__}: give one here"
    async with store.write() as repos:
        sample = await club(repos)
        kept = await MADE[noun](repos, sample)
    first = replace(kept, **FIRST[noun])
    await written(store, lambda repos: _save(repos, repository, method, first))
    with pytest.raises(StoreBusy):
        async with store.write() as repos:
            await _save(repos, repository, method, replace(kept, **SECOND[noun]))
    async with store.write() as repos:  # one's own writing may be gone on with
        again = replace(first, stamp=await _stamp(repos, noun, kept.id), **SECOND[noun])
        await _save(repos, repository, method, again)
        await _save(repos, repository, method, again)


def _returning() -> list[tuple[type, str, type]]:
    """The saves that return what they saved."""
    saves = [
        (repository, method, noun, typing.get_type_hints(getattr(repository, method)))
        for repository, method, noun in _saves()
    ]
    return [
        (repository, method, noun) for repository, method, noun, hints in saves if noun in _nouns_of(hints["return"])
    ]


@pytest.mark.parametrize(("repository", "method", "noun"), _returning())
async def test_what_a_save_returns_can_be_saved_again(store: Store, repository: type, method: str, noun: type) -> None:
    """It is as it is kept, so that another transaction may go on with it."""
    async with store.write() as repos:
        kept: Any = await MADE[noun](repos, await club(repos))
    for change in (FIRST[noun], SECOND[noun]):
        async with store.write() as repos:
            saved: Any = await getattr(repos[repository], method)(replace(kept, **change))
            kept = saved if isinstance(saved, noun) else saved[0]
    async with store.read() as repos:
        assert kept.stamp == await _stamp(repos, noun, kept.id)


_NAMES = {Connection: "connections", Source: "sources", Lead: "leads", DealtRole: "dealt_roles"}
_OTHERS = {kind: whole_schema().tables[name] for kind, name in _NAMES.items()}


async def _stamp(repos: Repositories, noun: type, id_: int) -> int:
    """The stamp a row has now, whichever repository reads it."""
    table = {kind: table for kind, table, *_ in NOUNS} | _OTHERS
    (row,) = await repos[Clubs]._tx.rows(select(table[noun].c.stamp).where(table[noun].c.id == id_))  # type: ignore[attr-defined]
    return int(row[0])
