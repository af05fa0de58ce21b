"""A town with one club channel: the real core, store and outbox, people before a platform, and a clock to move."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta

from adapters.console import Console
from adapters.files import ClubFiles
from adapters.shelf import Shelf
from adapters.store import open_store
from bot.background import Tools
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Call, Choice, Form, Refusal, Reply
from bot.club.beginning import DEFAULT_BEGINNING
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.demo.time import PassingTime
from bot.features.importing.model import FileReader
from bot.health.meter import Meter, NoMeter
from bot.outbox.repository import Outbox
from bot.ports import Clock, Dispatcher, Drawing, Library, LibraryDown, Sources, Store, StoreDown, Unreadable, Why
from bot.service import Paperclub
from bot.store.repositories import Repositories
from tests.contract.stage import Stage
from tests.worlds.console import ConsoleWorld
from tests.worlds.world import World

TUESDAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
"""10:00 in Berlin; the first pick of a club founded now is Monday the 9th, and summer time begins on the 29th."""


class TownClock(PassingTime):
    """Time that passes when it is told to, also while the bot is down."""

    def sleep(self, length: timedelta) -> None:
        """It is later now, and nobody was awake."""
        self._now += length


class ScriptedLibrary:
    """The shelf, some papers besides, and an off switch."""

    def __init__(self, *papers: Paper) -> None:
        self.down = False
        self.asked: list[str] = []
        self._shelf = Shelf()
        self._papers = {paper.key: paper for paper in papers}
        self._at: dict[str, Paper | Unreadable] = {}
        self.behind: Library | None = None  # real adapters, asked first where a test brings them

    def add(self, *papers: Paper) -> None:
        """Know these as well, or in this version."""
        self._papers |= {paper.key: paper for paper in papers}

    def at(self, key: str, found: Paper | Unreadable) -> None:
        """What stands at an address or a DOI, or why it cannot be read."""
        self._at[key] = found

    async def find(self, key: str) -> Paper | None:
        """From the papers added, or the shelf."""
        self._up(key)
        if self.behind and (known := await self.behind.find(key)):
            return known
        match self._at.get(key):
            case Unreadable() as no:
                raise Unreadable(no.why)
            case Paper() as paper:
                return paper
        return self._papers.get(key) or await self._shelf.find(key)

    async def search(self, words: str, most: int) -> list[Paper]:
        """From the shelf."""
        self._up(words)
        return await self._shelf.search(words, most)

    def _up(self, question: str) -> None:
        self.asked.append(question)
        if self.down:
            raise LibraryDown("scripted")


class ScriptedSources:
    """What each source has, what is wrong with it, and an off switch for all of them."""

    def __init__(self) -> None:
        self.down = False
        self.asked: list[str] = []
        self._papers: dict[str, list[Paper]] = {}
        self._wrong: dict[str, Why] = {}

    def put(self, source: str, *papers: Paper) -> None:
        """From now on this source has these, newest first."""
        self._papers[source] = list(papers)
        self._wrong.pop(source, None)

    def spoil(self, source: str, why: Why) -> None:
        """From now on this source cannot be read."""
        self._wrong[source] = why

    async def recent(self, source: str, most: int) -> list[Paper]:
        """What was put there."""
        self.asked.append(source)
        if self.down:
            raise LibraryDown("scripted")
        if source in self._wrong:
            raise Unreadable(self._wrong[source])
        return self._papers.get(source, [])[:most]


class SwitchedStore:
    """A store with an off switch: `full` takes nothing any more, `gone` does not answer at all."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.full = self.gone = False

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        """As the store does."""
        if self.gone:
            raise StoreDown("the disk is gone")
        return self._store.read()

    def write(self) -> AbstractAsyncContextManager[Repositories]:
        """As the store does."""
        if self.full or self.gone:
            raise StoreDown("the disk is full")
        return self._store.write()

    async def open(self) -> None:
        """As the store does."""
        await self._store.open()

    async def close(self) -> None:
        """As the store does."""
        await self._store.close()


class Listening:
    """A dispatcher that remembers how the last Call went: by → a private or ⇒ a public reply, ✗ a refusal, ? a form.

    Whatever goes wrong inside the bot fails the test, however politely it was put.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self.dispatcher = dispatcher
        self.how, self.form = "", Form(command="", title="", inputs=())
        self.calls: list[Call] = []

    async def answer(self, call: Call) -> Reply | Form:
        """As the dispatcher does."""
        self.calls.append(call)
        try:
            answer = await self.dispatcher.answer(call)
        except Refusal as no:
            self.how = "✗"
            if no.key == "went-wrong":
                raise AssertionError(f"{call.command} failed: {no.__cause__!r}") from no
            raise
        if isinstance(answer, Form):
            self.how, self.form = "?", answer
        else:
            self.how = "→" if answer.private else "⇒"
        return answer

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """As the dispatcher does."""
        return await self.dispatcher.suggest(call, field)

    def reachable(self, platform: str, *, there: bool) -> None:
        """Passed on."""
        self.dispatcher.reachable(platform, there=there)

    async def connected(self, platform: str, who: str, where: str) -> None:
        """As the dispatcher does."""
        await self.dispatcher.connected(platform, who, where)

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """As the dispatcher does."""
        await self.dispatcher.noticed(home, missing)

    async def present(self, account: Account, *, there: bool) -> None:
        """As the dispatcher does."""
        await self.dispatcher.present(account, there=there)

    async def moved(self, home: Place, now: Place) -> None:
        """As the dispatcher does."""
        await self.dispatcher.moved(home, now)


MakeWorld = Callable[[Clock, str, set[str]], World]
"""The world of a platform, from the town's clock, its wall and who may found clubs there."""


class Town:
    """Everything a conversation needs. `admins` may found clubs; a restart keeps the database and the world."""

    def __init__(
        self,
        url: str,
        admins: Sequence[str] = ("ada",),
        zone: str = "Europe/Berlin",
        make_world: MakeWorld = ConsoleWorld,
    ) -> None:
        self.url, self.zone = url, zone
        self.time = TownClock(TUESDAY)
        self.library = ScriptedLibrary()
        self.sources = ScriptedSources()
        self.heard: Sources = self.sources  # a test may put real ones here before a restart
        self.beginning = DEFAULT_BEGINNING
        self.drawing: Drawing | None = None  # from the next restart on
        self.world = make_world(self.time, zone, set(admins))
        self.address = ""  # of the site, from the next restart on
        self.brought: dict[type, object] = {}  # tools of features, from the next restart on
        self.meter: Meter = NoMeter()  # from the next restart on
        self.rough = False  # whether warnings in the log belong to the test
        self.store: SwitchedStore
        self.club: Paperclub
        self.dispatcher: Listening

    def built(self) -> tuple[SwitchedStore, Paperclub]:
        """The process's own objects, not opened yet."""
        store = SwitchedStore(open_store(self.url))
        library: Library = self.library
        remembering = RememberingLibrary(library, store, self.time)
        platforms = [self.world.platform(store)]
        return store, Paperclub(
            store,
            remembering,
            platforms,
            self.time,
            self.beginning,
            self.drawing,
            self.heard,
            tools=Tools({FileReader: ClubFiles(), **self.brought}),
            address=self.address,
            meter=self.meter,
        )

    @property
    def stage(self) -> Stage:
        """The people of the town."""
        return self.world.stage

    @property
    def console(self) -> Console:
        """Of a town that stands on a console: its hooks."""
        assert isinstance(self.world, ConsoleWorld)
        return self.world.console

    async def found(self) -> None:
        """The world is there, and the bot begins."""
        await self.world.open()
        self.store, self.club = self.built()
        self.dispatcher = Listening(self.club.dispatcher)
        await self.open()

    async def open(self) -> None:
        """Begin, as the process does: the timer rings at once."""
        await self.store.open()
        await self.world.begin(self.dispatcher)
        await self.tick()

    async def tick(self) -> None:
        """The timer rings, and what is due is done."""
        await self.club.tick(self.time())
        await self.world.settled()

    async def end(self) -> None:
        """The process ends."""
        await self.world.end()
        await self.store.close()

    async def close(self) -> None:
        """The process ends, and the world with it."""
        await self.end()
        await self.world.close()

    async def restart(self) -> None:
        """The process ends and another begins."""
        await self.end()
        self.store, self.club = self.built()
        self.dispatcher.dispatcher = self.club.dispatcher
        await self.open()

    async def asleep(self, length: timedelta) -> None:
        """The bot is down for so long, then starts again."""
        self.time.sleep(length)
        await self.restart()

    async def wait(self, length: timedelta) -> None:
        """Time passes, and what comes due on the way is done."""
        await self.time.until(self.club, self.time() + length)
        await self.world.settled()

    async def places(self) -> list[Place]:
        """The channel, then the thread of every paper of the week, oldest first."""
        async with self.store.read() as repos:
            rows = await repos[Outbox].latest(1, 1000)
        opened = [row.sent for row in reversed(rows) if row.sent and row.sent.thread and not row.after]
        return [self.stage.home, *{place.thread: place for place in opened}.values()]
