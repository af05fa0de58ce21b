"""A club to live through weeks in a moment: the real desk, week, outbox and SQLite store, at a time moved by hand."""

import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.files import ClubFiles
from adapters.shelf import Shelf
from adapters.store import open_store
from bot.background import Tools
from bot.chat.account import Account
from bot.chat.line import read
from bot.chat.place import Place
from bot.chat.post import Call, Form, Refusal
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.streaks.model import LedgerLine
from bot.club.streaks.repository import Ledger
from bot.features import MENU
from bot.features.importing.model import FileReader
from bot.features.leading.model import DealtRole, Lead
from bot.features.leading.repository import Leads, Roles
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.schedule.moments import Moment
from bot.service import Paperclub
from bot.store.repositories import Repositories
from tests.core.quiet_platform import QuietPlatform

TUESDAY = datetime(2026, 10, 20, 9, tzinfo=UTC)
"""A club founded now in Berlin picks first on Monday the 26th at 8:00 UTC, the day after summer time ends."""
PAPERS = ("1706.03762", "1512.03385", "1412.6980", "1301.3781", "1312.6114", "2005.14165")
_EVERYTHING = 100_000


@dataclass(frozen=True)
class Seen:
    """Everything of one club, read at once."""

    club: Club
    members: dict[int, Member]  # forgotten ones left out
    rounds: list[Round]  # by number
    moments: list[Moment]
    rows: list[OutboxRow]
    ledger: dict[int, list[LedgerLine]]  # by member
    notes: list[Note]
    nominations: dict[int, Nomination]
    approvals: dict[int, dict[int, frozenset[int]]]  # round → nomination → members
    leads: list[Lead]
    roles: list[DealtRole]

    @property
    def coming(self) -> list[Round]:
        """The rounds that are not picked yet."""
        return [one for one in self.rounds if one.state in (RoundState.COMING, RoundState.VOTING)]

    def of(self, round_: Round, step: str) -> Moment | None:
        """A round's moment."""
        return next((one for one in self.moments if one.round_id == round_.id and one.step == step), None)

    def at(self, round_: Round, step: str) -> Moment:
        """A round's moment that must be there."""
        found = self.of(round_, step)
        assert found is not None, f"round {round_.number} has no {step}"
        return found


class QuietClub:
    """Paperclub over a store of its own. `ada` may manage the workspace."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store, self.now = store, now
        self.platform = QuietPlatform()
        library, tools = RememberingLibrary(Shelf(), store, self.clock), Tools({FileReader: ClubFiles()})
        self.bot = Paperclub(store, library, [self.platform], self.clock, tools=tools)

    def clock(self) -> datetime:
        """The present moment."""
        return self.now

    async def ask(self, user: str, line: str, channel: str = "club", zone: str = "") -> str:
        """`user` types a line, without the slash. Returns `reply`, `form`, or the key of the refusal.

        Fails where something went wrong inside the bot.
        """
        root, _, rest = line.partition(" ")
        typed = read(MENU, root, rest)
        account = Account(platform="quiet", workspace="here", user=user, name=user.title(), zone=zone)
        place = Place("quiet", "here", channel)
        call = Call(
            command=typed.path,
            values=typed.values,
            account=account,
            place=place,
            submitted=typed.submitted,
            by_name=True,
            manages=user == "ada",
        )
        try:
            answer = await self.bot.dispatcher.answer(call)
        except Refusal as no:
            if no.key in ("went-wrong", "store-down") or not no.text:
                raise AssertionError(f"{user}: {line!r} failed: {no.__cause__!r}") from no
            return no.key
        return "form" if isinstance(answer, Form) else "reply"

    async def tick(self) -> None:
        """What the timer does."""
        await self.bot.tick(self.now)

    async def awake(self, length: timedelta) -> None:
        """Time passes with the bot awake: whatever comes due is done at its instant."""
        end = self.now + length
        while (due := await self._next_due()) and due <= end:
            await self._wake_at(max(due, self.now))
        await self._wake_at(end)

    async def asleep(self, length: timedelta) -> None:
        """Time passes with nobody there; then the bot starts again."""
        await self.bot.week.stay_awake(self.now)
        self.now += length
        await self.tick()

    async def _wake_at(self, now: datetime) -> None:
        self.now = now
        await self.bot.week.stay_awake(now)
        await self.tick()

    async def _next_due(self) -> datetime | None:
        async with self.store.read() as repos:
            return await repos[Rounds].next_due()

    async def seen(self, channel: str = "club") -> Seen:
        """The whole club of this channel."""
        async with self.store.read() as repos:
            club = await repos[Clubs].at(Place("quiet", "here", channel))
            assert club is not None
            return await _seen(repos, club)


async def _seen(repos: Repositories, club: Club) -> Seen:
    rounds = (await repos[Rounds].latest(club.id, _EVERYTHING))[::-1]
    ids = [one.id for one in rounds]
    members = {one.id: one for one in await repos[Members].everybody([club.id])}
    nominations = await repos[Ballots].get(range(1, 1000))
    return Seen(
        club,
        members,
        rounds,
        await repos[Rounds].moments(ids),
        await repos[Outbox].latest(club.id, _EVERYTHING),
        await repos[Ledger].of_members(members.keys()),
        await repos[Notes].of_rounds(ids),
        {key: one for key, one in nominations.items() if one.club_id == club.id},
        await repos[Ballots].approvals(ids),
        await repos[Leads].of_rounds(ids),
        await repos[Roles].of_rounds(ids),
    )


def _fresh(template: Path, folder: Path) -> Path:
    for old in folder.glob("quiet.db*"):
        old.unlink()
    return Path(shutil.copy(template, folder / "quiet.db"))


@asynccontextmanager
async def quiet_club(template: Path, folder: Path, now: datetime) -> AsyncIterator[QuietClub]:
    """A club house over a fresh copy of the database; whatever the core logs as an error fails it."""
    store = open_store(f"sqlite:///{_fresh(template, folder)}")
    await store.open()
    listening = Listening()
    logging.getLogger("bot").addHandler(listening)
    try:
        yield QuietClub(store, now)
    finally:
        logging.getLogger("bot").removeHandler(listening)
        await store.close()
    assert not listening.errors, listening.errors


class Listening(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep its sentence."""
        self.errors.append(f"{record.getMessage()} {record.exc_info and record.exc_info[1]!r}")


Story = Callable[[QuietClub], Awaitable[None]]
Lived = Callable[[Story], None]


async def nominate(club: QuietClub, *papers: str) -> None:
    """Some members propose these papers."""
    for index, paper in enumerate(papers):
        assert await club.ask(("ada", "ben", "chen")[index % 3], f"paper nominate {paper}") == "reply"


async def hand_in(club: QuietClub, *users: str) -> None:
    """These members hand in a summary."""
    for user in users:
        assert await club.ask(user, "paper summary sentence: It attends.") == "reply"
