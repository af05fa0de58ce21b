"""After a backup was put back, what the lost days had posted is found, not posted again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters.console import Console
from adapters.console.render import View, plain
from adapters.shelf import Shelf
from adapters.store import open_store
from adapters.store.backup import back_up
from bot.chat.place import Place
from bot.chat.post import Call
from bot.club.papers.library import RememberingLibrary
from bot.ports import Store
from bot.service import Paperclub
from bot.wording import words as texts
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

    def __init__(self, store: Store, *, forgetful: bool = True) -> None:
        self.time = Time()
        # Where it is forgetful, the world tells an earlier attempt only when it is asked for one.
        self.console = Console(self.time, forgetful=forgetful)
        self.start(store)

    def start(self, store: Store) -> None:
        """A process on this store."""
        library = RememberingLibrary(Shelf(), store, self.time)
        self.paperclub = Paperclub(store, library, [self.console], self.time)
        self.ticked = False

    async def say(self, command: str, **values: str) -> None:
        """Ada asks for something."""
        await self.said_by("ada", command, **values)

    async def said_by(self, who: str, command: str, **values: str) -> None:
        """Somebody asks for something, or hands a form in."""
        account, place, written = self.console.meet(who), self.console.place(), "sentence" in values
        call = Call(command=command, values=values, account=account, place=place, submitted=written, manages=True)
        await self.paperclub.dispatcher.answer(call)
        await self.tick(self.time.now)

    async def go_back(self, store: Store, to: Path, file: Path) -> Store:
        """The process ends, the backup is put in the place of its database, and another one starts on that."""
        await store.close()
        again = await put_back(to, file, self.time.now)
        self.start(again)
        return again

    def shown(self, words: str) -> list[str]:
        """The posts with these words, as they are now."""
        view = View(texts("en"), "UTC", self.time.now, width=10_000)
        read = [plain(one.post, view) for one in self.console.messages if one.key]
        return [text for text in read if words in text]

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


SATURDAY, TUESDAY_NIGHT = datetime(2026, 6, 13, 12, tzinfo=UTC), datetime(2026, 6, 16, 0, tzinfo=UTC)


async def test_a_wrap_of_the_lost_days(sqlite_url: str, tmp_path: Path) -> None:
    """Its time is given back, for the entries are lost; but its digest stands there already and comes once."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store)
    await club.reading()
    await club.tick(SATURDAY)
    back_up(path, file)
    await club.say("paper summary", sentence="Lost again.")
    await club.tick(TUESDAY_NIGHT)
    (digest,) = club.shown("Round 1 in short")
    store = await club.go_back(store, path, file)
    await club.tick(TUESDAY_NIGHT + timedelta(hours=1))
    await club.said_by("ben", "paper summary", sentence="Once more.")
    await club.tick(TUESDAY_NIGHT + timedelta(days=3))
    assert len(club.shown("this round now wraps")) == 1
    assert club.shown("Round 1 in short") == [digest]
    assert len(club.posts) == len(set(club.posts))
    await store.close()


async def test_what_grows_in_a_thread(sqlite_url: str, tmp_path: Path) -> None:
    """The list of who has handed in is found, and says again what the books know."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store)
    await club.reading()
    back_up(path, file)
    await club.said_by("ben", "paper summary", sentence="Lost again.")
    await club.tick(club.time.now + timedelta(minutes=5))
    assert len(club.shown("Handed in so far: ben")) == 1
    store = await club.go_back(store, path, file)
    await club.tick(club.time.now + timedelta(minutes=10))
    await club.said_by("chen", "paper summary", sentence="Kept.")
    await club.tick(club.time.now + timedelta(minutes=1))
    (roll,) = club.shown("Handed in so far")
    assert "Handed in so far: chen" in roll
    await store.close()


async def test_an_entry_is_not_taken_for_a_lost_one(sqlite_url: str, tmp_path: Path) -> None:
    """The restored books would give the lost entry's number again, and the platform its message."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    store = open_store(sqlite_url)
    await store.open()
    club = Club(store, forgetful=False)
    await club.reading()
    await club.say("club settings", reveal="at-once")
    back_up(path, file)
    await club.said_by("ben", "paper summary", sentence="Lost again.")
    await club.tick(club.time.now + timedelta(minutes=1))
    store = await club.go_back(store, path, file)
    await club.said_by("chen", "paper summary", sentence="Another one.")
    await club.tick(club.time.now + timedelta(minutes=1))
    assert len(club.shown("Another one.")) == 1
    await store.close()
