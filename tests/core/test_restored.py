"""After a backup was put back, what the lost days had posted is found, not posted again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.console import Console
from adapters.shelf import Shelf
from adapters.store import open_store
from adapters.store.backup import back_up
from bot.library import RememberingLibrary
from bot.model import Place
from bot.ports import Store
from bot.post import Call
from bot.service import Paperclub
from tests.store.putting_back import put_back

TUESDAY = datetime(2026, 6, 2, 8, tzinfo=UTC)
THURSDAY = datetime(2026, 6, 11, 17, tzinfo=UTC)
"""An hour before the reminder."""


class Time:
    """The moment it is."""

    def __init__(self) -> None:
        self.now = TUESDAY

    def __call__(self) -> datetime:
        return self.now


class Club:
    """A club in the console; its world outlives every process."""

    def __init__(self, store: Store) -> None:
        self.time = Time()
        # A world that tells an earlier attempt only when it is asked for one.
        self.console = Console(self.time, forgetful=True)
        self.start(store)

    def start(self, store: Store) -> None:
        """A process on this store."""
        library = RememberingLibrary(Shelf(), store, self.time)
        self.paperclub = Paperclub(store, library, [self.console], self.time)
        self.ticked = False

    async def say(self, command: str, **values: str) -> None:
        """Ada asks for something."""
        call = Call(command=command, values=values, account=self.console.meet("ada"), place=self.console.place())
        await self.paperclub.desk.answer(call)
        await self.tick(self.time.now)

    async def tick(self, now: datetime) -> None:
        """Time passes; but for a process that has just started, without any downtime."""
        while self.time.now < now:
            self.time.now = min(self.time.now + timedelta(hours=1), now)
            if self.ticked:
                await self.paperclub.week.stay_awake(self.time.now)
            await self.paperclub.tick(self.time.now)
            self.ticked = True
        await self.paperclub.tick(now)

    async def reading(self) -> None:
        """A paper is picked, and it is the hour before the reminder."""
        await self.say("club start", name="The Margin Notes", zone="UTC")
        await self.say("club pick", paper="1706.03762", when="now")
        await self.tick(THURSDAY)

    @property
    def posts(self) -> list[str]:
        """The keys of what the bot posted, in order."""
        return [message.key for message in self.console.messages if message.key]


@pytest.mark.parametrize("noted", [True, False])
async def test_a_moment_done_in_the_lost_time(sqlite_url: str, tmp_path: Path, noted: bool) -> None:
    """The reminder of the lost hour comes due again and is found. Without the mark of the restoring it came twice."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store)
    await club.reading()
    back_up(path, tmp_path / "backup.db")
    await club.tick(THURSDAY + timedelta(hours=2))
    before = list(club.posts)
    assert any("/remind/" in key for key in before)
    await store.close()
    if noted:
        store = await put_back(path, tmp_path / "backup.db", club.time.now)
    else:
        store = open_store(f"sqlite:///{tmp_path / 'backup.db'}")
        await store.open()
    club.start(store)
    await club.tick(THURSDAY + timedelta(hours=3))
    assert (club.posts == before) is noted
    await store.close()


async def test_a_row_waiting_in_the_backup(sqlite_url: str, tmp_path: Path) -> None:
    """What the backup knows as waiting was sent after it: it is found; what comes due later is posted as ever."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store)
    await club.reading()
    club.console.fails("club", TimeoutError(), times=1)
    await club.tick(THURSDAY + timedelta(hours=1))
    back_up(path, tmp_path / "backup.db")
    await club.tick(THURSDAY + timedelta(hours=2))
    before = list(club.posts)
    await store.close()
    store = await put_back(path, tmp_path / "backup.db", club.time.now)
    club.start(store)
    await club.tick(THURSDAY + timedelta(hours=3))
    assert club.posts == before
    await club.tick(THURSDAY + timedelta(days=1))
    assert any("/discuss/" in key for key in club.posts if key not in before)
    assert len(club.posts) == len(set(club.posts))
    await store.close()


async def test_places_are_remembered(sqlite_url: str, tmp_path: Path) -> None:
    """A post that was found again has its place, so that what belongs into its thread goes there."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store)
    await club.say("club start", name="The Margin Notes", zone="UTC")
    await club.say("paper nominate", paper="1706.03762", pitch="Everything since stands on it.")
    monday = datetime(2026, 6, 8, 8, 55, tzinfo=UTC)
    await club.tick(monday)
    back_up(path, tmp_path / "backup.db")
    await club.tick(monday + timedelta(hours=1))
    (card,) = [one for one in club.console.messages if "/pick/" in one.key]
    await store.close()
    store = await put_back(path, tmp_path / "backup.db", club.time.now)
    club.start(store)
    await club.tick(monday + timedelta(days=4))
    assert len([key for key in club.posts if "/pick/" in key]) == 1
    (reminder,) = [one for one in club.console.messages if "/remind/" in one.key]
    assert reminder.within == card.place.thread
    assert Place("console", "local", "club") == card.place.home
    await store.close()
