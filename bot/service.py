"""The whole bot at work: platforms bring Calls to the dispatcher, the timer moves the week and empties the outbox."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot.background import BackgroundHook, Outside, Tools
from bot.chat.place import Finding, Place
from bot.club.beginning import DEFAULT_BEGINNING, Beginning
from bot.club.clubs.repository import Clubs
from bot.club.members.called import follow_absences
from bot.club.members.looking import look_after_people
from bot.club.order import REMEMBERED
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.repository import Rounds
from bot.club.rounds.week import Week
from bot.delivery.relay import OutboxRelay
from bot.delivery.ways import way_to
from bot.dispatcher import ClubDispatcher
from bot.features import FEATURES
from bot.features.suggestions.recent import NoSources, RememberingSources
from bot.health.answering import HealthPages
from bot.health.meter import Meter, NoMeter
from bot.health.signs import Signs
from bot.health.stores import MeteredStore
from bot.hooks import Features
from bot.ports import (
    Backups,
    Clock,
    Drawing,
    Platform,
    PlatformDown,
    Site,
    Sources,
    Store,
    StoreDown,
    StoreGone,
    Timer,
    WayTo,
)
from bot.site.answering import Pages, pages_of, submits_of
from bot.store.backing_up import back_up_daily
from bot.store.retrying import written
from bot.store.told import AnsweredCalls
from bot.store.watched import LOOKS, Change, WatchedStore

log = logging.getLogger(__name__)
Work = Callable[[], Coroutine[None, None, None]]
_QUARTER = timedelta(minutes=15)
"""Every day in the world begins with a quarter of an hour."""
LOOK_AGAIN = timedelta(minutes=10)
"""How often a home in which something is missing is looked at again."""

_TO_THE_END = 4.0
"""Seconds for what is being posted when the program ends."""
_TOGETHER = 0.02
"""Seconds within which answers leave rows that are delivered together: a claim costs as much for one as for many."""


class Paperclub:
    """The club's desk, week and outbox over one store, for all platforms that run."""

    def __init__(
        self,
        store: Store,
        library: RememberingLibrary,
        platforms: Sequence[Platform],
        clock: Clock,
        beginning: Beginning = DEFAULT_BEGINNING,
        drawing: Drawing | None = None,
        sources: Sources | None = None,
        features: Features = FEATURES,
        backups: Backups | None = None,
        tools: Tools | None = None,
        site: Site | None = None,
        address: str = "",
        health: Site | None = None,
        meter: Meter | None = None,
        silence: timedelta = timedelta(minutes=3),
    ) -> None:
        tools = (tools or Tools()).also(WayTo, partial(way_to, platforms))
        remembering = RememberingSources(sources or NoSources(), library)
        self.store, self._platforms, self._clock, self._backups = store, platforms, clock, backups
        self._ringing = asyncio.Lock()
        self._deliveries: set[asyncio.Task[bool]] = set()
        self._timer: Timer | None = None
        self._looked_at: datetime | None = None
        self._quarter: int | None = None
        self._gone: asyncio.Future[None] | None = None
        self._soon: asyncio.TimerHandle | None = None
        looks = {**LOOKS, **{kind: (Change.WEEK, same) for one in features for kind, same in one.watched.items()}}
        meter = meter or NoMeter()
        store = MeteredStore(store, meter)
        self._signs = Signs([one.name for one in platforms], store, clock, meter)
        self._health, self.health_pages = health, HealthPages(self._signs, store, clock, meter, silence)
        self._features, self._watched = features, WatchedStore(store, self._changed, looks)
        self.dispatcher = ClubDispatcher(
            self._watched,
            library,
            clock,
            check=self._check,
            beginning=beginning,
            drawing=drawing,
            sources=remembering,
            features=features,
            tools=tools,
            address=address,
            signs=self._signs,
            meter=meter,
        )
        self._site = site
        self.pages = Pages(
            pages_of(features), self._watched, clock, address,
            submits=submits_of(features), features=features, tools=tools,
        )  # fmt: skip
        self._outside = Outside(WatchedStore(store, self._changed), library, remembering, clock, tools)
        self._background: dict[str, asyncio.Task[bool]] = {}
        self.week = Week(store, features)
        self.relay = OutboxRelay(store, {platform.name: platform for platform in platforms}, features, meter)

    async def run(self, timer: Timer) -> None:
        """Run every platform and the timer until cancelled, or until a platform ends.

        A platform that refuses the bot is told of in the log while another one still runs. Raises StoreGone as soon as
        the database is found to be gone: nothing that anybody hands in would last.
        """
        self._timer, self._gone = timer, asyncio.get_running_loop().create_future()
        tasks = [asyncio.create_task(platform.run(self.dispatcher), name=platform.name) for platform in self._platforms]
        served = ((self._site, self.pages.answer), (self._health, self.health_pages.answer))
        serving = [asyncio.create_task(site.run(answer)) for site, answer in served if site]
        timer.start(self.ring)
        try:
            await _first_of(_first_end(tasks), self._gone)
        finally:
            # First what is being posted, then what is being answered: posts need their platforms.
            self._timer = None
            if self._soon:
                self._soon.cancel()
            self.relay.end()
            self.dispatcher.end()
            await timer.stop()
            await self._leave_background()
            await self._finish_deliveries()
            for task in (*serving, *tasks):
                task.cancel()
            await asyncio.gather(*serving, *tasks, return_exceptions=True)

    async def _leave_background(self) -> None:
        """What is being done beside the week goes on after the next start."""
        for task in self._background.values():
            task.cancel()
        await asyncio.gather(*self._background.values(), return_exceptions=True)

    async def _finish_deliveries(self) -> None:
        """The outbox ends within seconds; a look at a home that takes longer is given up."""
        if self._deliveries:
            _, late = await asyncio.wait(self._deliveries, timeout=_TO_THE_END)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def ring(self) -> None:
        """What the timer does. Nothing that goes wrong ends the service: the next ring tries again.

        It does not wait for platforms: one that hangs must not keep the next ring from serving the others.
        """
        now = self._clock()
        if await self._survived(partial(self._advance, now)):
            # Leases begin when rows are claimed, however long the week took.
            self._beside(partial(self._look_after_homes, now))
            self._beside(partial(self._deliver, self._clock()))
            for name, work in self._works():
                if name not in self._background or self._background[name].done():
                    self._background[name] = asyncio.create_task(self._survived(work))

    def _beside(self, work: Work) -> None:
        """Begin this work without waiting for it."""
        task = asyncio.create_task(self._survived(work))
        self._deliveries.add(task)
        task.add_done_callback(self._deliveries.discard)

    def _works(self) -> list[tuple[str, Work]]:
        """What each feature does beside the week, by its name."""
        return [(one.name, partial(_begun, one.background, self._outside)) for one in self._features if one.background]

    async def _survived(self, work: Work) -> bool:
        """Whether the work was done. It begins in here, so that a task ended before its turn leaves nothing begun."""
        try:
            await work()
        except StoreGone as gone:
            if self._gone and not self._gone.done():
                self._gone.set_exception(gone)
        except StoreDown as down:
            log.warning("The store failed the week, which will be tried again: %s", down)
        except Exception:
            log.exception("The week could not be moved on; it will be tried again")
        else:
            return True
        return False

    async def tick(self, now: datetime) -> None:
        """Move the week on, post what is due, and ask to be woken for what comes next."""
        await self._advance(now)
        for _, work in self._works():
            await work()
        await self._look_after_homes(now)
        await self._deliver(now)

    async def _advance(self, now: datetime) -> None:
        """Who is away from today on is called by nothing that comes due today."""
        async with self._ringing:
            await self._survived(partial(self._follow_days, now))
            await self.week.advance(now)
        self._signs.rang(now)

    async def _follow_days(self, now: datetime) -> None:
        """Days begin at any hour somewhere, and also while nobody was awake."""
        quarter = int(now.timestamp() // _QUARTER.total_seconds())
        if quarter != self._quarter:
            await follow_absences(self.store, now)
            self._quarter = quarter

    async def _deliver(self, now: datetime, *, elsewhere: bool = True) -> None:
        await self.relay.deliver(now, elsewhere=elsewhere)
        if self._timer:
            await self._ask_for_next(self._timer, now)

    async def _ask_for_next(self, timer: Timer, now: datetime) -> None:
        async with self.store.read() as repos:
            coming = await repos[Rounds].next_due()
        if coming and coming > now:  # what is overdue still, because it cannot go on, waits for the next ring
            timer.at(coming)

    async def _look_after_homes(self, now: datetime) -> None:
        """A home that was broken may be mended without the platform saying so, and a member may be gone."""
        if self._looked_at and now - self._looked_at < LOOK_AGAIN:
            return
        self._looked_at = now
        if self._backups:
            await back_up_daily(self.store, self._backups, now)
        await written(self.store, lambda repos: repos[AnsweredCalls].forget(now - REMEMBERED))
        async with self.store.read() as repos:
            broken = await repos[Clubs].broken()
        for home in broken:
            if all(one.ok or not one.hinders for one in await self._check(home.place)):
                await self.dispatcher.mended(home)
        await look_after_people(self._watched, self._platforms, self._features, now)

    async def _check(self, home: Place, *, mend: bool = False) -> list[Finding]:
        platform = next((one for one in self._platforms if one.name == home.platform), None)
        if platform is None:
            return [Finding(key="not-running", ok=False, detail=home.platform)]
        return await platform.check(home, mend=mend)

    def _changed(self, change: Change) -> None:
        """Committed: rows are delivered in a moment, with all others until then; the week is looked at at once.

        An answer that left neither wakes nobody.
        """
        if self._timer is None:
            return
        if change is Change.WEEK:
            self._timer.at(self._clock())
        elif self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(_TOGETHER, self._deliver_now)

    def _deliver_now(self) -> None:
        self._soon = None
        self._beside(partial(self._deliver, self._clock(), elsewhere=False))


async def _begun(work: BackgroundHook, outside: Outside) -> None:
    await work(outside)


async def _first_of(work: Coroutine[None, None, None], other: asyncio.Future[None]) -> None:
    """Wait for the work or the other, whichever ends first, and raise what that ended with."""
    task = asyncio.create_task(work)
    try:
        await asyncio.wait((task, other), return_when=asyncio.FIRST_COMPLETED)
        await (other if other.done() else task)
    finally:
        task.cancel()
        other.cancel()


async def _first_end(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait until a platform ends by itself, or none is left; raises what the last one ended with."""
    running = set(tasks)
    while running:
        done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            if running and isinstance(task.exception(), PlatformDown):
                log.error("%s does not run: %s", task.get_name(), task.exception())
            else:
                return task.result()
    return None
