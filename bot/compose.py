"""The one place where the club meets its adapters: which store, library and platforms, from the configuration.

Only what is used is imported, so that a club on Slack never loads Discord's client.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bot.chat.platform_time import PlatformTime
from bot.club.beginning import Beginning
from bot.club.clubs.model import Search, Settings
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.routing import RoutedLibrary
from bot.config import Config, platforms
from bot.config.addresses import host_and_port
from bot.config.values import listed, shard_numbers
from bot.demo.lines import lines
from bot.demo.play import play
from bot.demo.plot import FIRST_PICK
from bot.demo.time import PassingTime
from bot.features.suggestions.recent import EitherSource
from bot.ports import Library, Platform, PlatformDown, Sources, Store, StoreDown, Timer
from bot.schedule.clock import compressed
from bot.service import Paperclub
from bot.store.restored import note_restored

if TYPE_CHECKING:
    from adapters.slack import SlackSettings

_compressed = compressed()


def clock() -> datetime:
    """The present moment; the only place that asks for it. Tests may compress it (`bot.schedule.clock`)."""
    return _compressed() if _compressed else datetime.now(UTC)


def store(config: Config) -> Store:
    """The store of `[store] url`, not opened yet. Raises StoreDown for an address it does not know."""
    from adapters.store import open_store

    return open_store(config.store.url)


def timer(config: Config) -> Timer:
    """The timer of `[clock]`."""
    from adapters.clock import SchedulerTimer

    return SchedulerTimer(config.clock.tick_seconds, _compressed.wall if _compressed else None)


async def run(config: Config, started: Callable[[], None] = lambda: None) -> None:
    """Run the bot until it is stopped; `started` is called once nothing of the start is left to fail.

    Raises StoreDown where the database cannot be used.
    """
    from adapters.drawing import ResvgDrawing

    memory = store(config)
    await memory.open()
    try:
        async with libraries(config, memory) as (library, sources):
            running = [platform(name, config, memory) for name in platforms(config)]
            club = Paperclub(memory, library, running, clock, beginning(config), ResvgDrawing(), sources)
            bell = timer(config)
            started()
            await club.run(bell)
    finally:
        await memory.close()


async def cannot_start(config: Config) -> tuple[dict[str, str], list[str]]:
    """Why a platform or the store (by its name) would not start, by the code that starts it; and what else to know."""
    problems: dict[str, str] = {}
    told: list[str] = []
    for name in platforms(config):
        try:
            await _ready(name, config)
        except PlatformDown as down:
            problems[name] = str(down)
    try:
        from adapters.store import usable

        told = await usable(config.store.url)
    except StoreDown as down:
        problems["store"] = str(down)
    return problems, told


async def _ready(name: str, config: Config) -> None:
    match name:
        case "discord":
            from adapters.discord import ready

            ready(config.discord.token.get_secret_value(), config.discord.api_url)
        case "slack":
            from adapters.slack import ready as slack_ready

            for one in await slack_ready(slack_settings(config)):
                one.close()


@asynccontextmanager
async def libraries(config: Config, memory: Store) -> AsyncIterator[tuple[RememberingLibrary, Sources]]:
    """Everything papers are looked up in with one memory for all of it, and where new ones are heard of."""
    from adapters.arxiv import ArxivLibrary
    from adapters.web import SHARED, CrossrefLibrary, DoiLibrary, FeedSources, Fetcher, PageLibrary, PubmedLibrary

    def fetcher(*own: str) -> Fetcher:
        """Whoever runs the bot chose these services, so their own hosts may be reached wherever they are."""
        return Fetcher([*listed(config.web.allow), *map(host_and_port, own)], seconds=config.web.timeout_seconds)

    arxiv = ArxivLibrary(
        config.arxiv.api_url,
        every=config.arxiv.seconds_between_requests,
        timeout=config.arxiv.timeout_seconds,
        deadline=config.arxiv.deadline_seconds,
    )
    pages = PageLibrary(fetcher())
    dois = DoiLibrary(fetcher(config.doi.api_url), PageLibrary(fetcher(config.doi.api_url)), config.doi.api_url)
    pubmed = PubmedLibrary(fetcher(config.pubmed.api_url), dois, config.pubmed.api_url, config.crossref.mailto)
    crossref = CrossrefLibrary(fetcher(config.crossref.api_url), config.crossref.api_url, config.crossref.mailto)
    feeds = FeedSources(fetcher())
    routed = RoutedLibrary({"arxiv": arxiv, "doi": dois, "pmid": pubmed, "pmcid": pubmed}, pages)
    searched: dict[Search, Library] = {Search.ARXIV: arxiv, Search.CROSSREF: crossref}
    try:
        yield RememberingLibrary(routed, memory, clock, searched=searched), EitherSource(arxiv, feeds)
    finally:
        for one in (arxiv, pages, pubmed, dois, crossref, feeds):
            await one.close()
        SHARED.close()


def beginning(config: Config) -> Beginning:
    """What `[defaults]` says about new clubs, in the core's own words."""
    given = config.defaults
    settings = Settings(
        language=given.language,
        patience_hours=given.patience_hours,
        search=tuple(map(Search, listed(given.search))),
    )
    return Beginning(given.zone, settings, few=given.features == "few", sources=given.sources)


def platform(name: str, config: Config, memory: Store) -> Platform:
    """The platform of this name, as `bot.config.platforms` names them."""
    match name:
        case "discord":
            return discord(config, memory)
        case "slack":
            from adapters.slack import Slack

            return Slack(slack_settings(config), memory, clock, platform_time())
        case _:
            from adapters.console.terminal import TerminalConsole
            from adapters.console.zone import own_zone

            return TerminalConsole(clock, zone=own_zone(config.defaults.zone))


def discord(config: Config, memory: Store) -> Platform:
    """Discord, with this process's share of the bot. PostgreSQL is what several processes may share."""
    from adapters.discord import Discord, Shards

    given = config.discord
    return Discord(
        given.token.get_secret_value(),
        memory,
        clock,
        api_url=given.api_url,
        shards=Shards(shard_numbers(given.shard_ids), given.shard_count),
        shared=not _one_process(config),
        time=platform_time(),
    )


def platform_time() -> PlatformTime:
    """The clock of a platform nobody has heard of yet."""
    if _compressed is None:
        return PlatformTime()
    return PlatformTime(_compressed.steady, lambda: _compressed.speed)


def _one_process(config: Config) -> bool:
    """SQLite keeps a second process out."""
    return config.store.url.startswith("sqlite:")


def back_up(config: Config, file: Path) -> str:
    """Copy the store into a file while the bot may run on it; returns what to tell. Raises StoreDown."""
    from adapters.store import sqlite_file
    from adapters.store.backup import back_up, how_to_dump

    if not _one_process(config):
        return how_to_dump(config.store.url, file)
    back_up(sqlite_file(config.store.url), file)
    return f"The backup is {file}."


async def restore(config: Config, file: Path | None, *, force: bool) -> str:
    """Put a backup in the store's place, or note that somebody did where no file is given; returns what to tell.

    Raises StoreDown, and then the store is as it was.
    """
    from adapters.store import sqlite_file
    from adapters.store.backup import how_to_load
    from adapters.store.restore import Restoring

    if file is None:
        memory = store(config)
        await memory.open()
        try:
            return str(await note_restored(memory, clock()))
        finally:
            await memory.close()
    if not _one_process(config):
        return how_to_load(config.store.url, file)
    with Restoring(sqlite_file(config.store.url), file, clock(), force=force) as restoring:
        memory = restoring.copy()
        await memory.open()
        try:
            noted = await note_restored(memory, clock())
        finally:
            await memory.close()
        aside = restoring.put_in_place()
    return str(noted) + (f" The database before it is {aside}." if aside else "")


def slack_settings(config: Config) -> "SlackSettings":
    """The configuration in the Slack adapter's own words."""
    from adapters.slack import SlackSettings

    given = config.slack
    return SlackSettings(
        bot_token=given.bot_token.get_secret_value(),
        app_token=given.app_token.get_secret_value(),
        signing_secret=given.signing_secret.get_secret_value(),
        client_id=given.client_id.get_secret_value(),
        client_secret=given.client_secret.get_secret_value(),
        token_keys=listed(given.token_key.get_secret_value()),
        mode=given.mode,
        host=given.host,
        port=given.port,
        api_url=given.api_url,
        command_paper=given.command_paper,
        command_club=given.command_club,
    )


def discord_invite(config: Config, application: str) -> tuple[str, dict[str, str]]:
    """The link that installs the bot, and what each part is for. Empty where no application is known."""
    from adapters.discord import EXPLAINED, application_of, invite

    known = application or application_of(config.discord.token.get_secret_value()) or ""
    return (invite(known) if known else ""), EXPLAINED


def slack_manifest(config: Config, address: str) -> dict[str, object]:
    """The manifest Slack makes the app from; with the bot's public `address` for http mode."""
    from adapters.slack import manifest

    settings = slack_settings(config)
    return manifest(
        paper=settings.command_paper,
        club=settings.command_club,
        address=address,
        several_workspaces=settings.several_workspaces,
    )


def slack_key() -> str:
    """A new key to seal installations with."""
    from adapters.slack import new_key

    return new_key()


async def demo() -> None:
    """Play the sample club in a terminal, then let the person go on where there is one to type in."""
    from adapters.console.demo_console import DemoConsole
    from adapters.shelf import Shelf
    from adapters.store import open_store

    said = lines()
    time = PassingTime(FIRST_PICK - timedelta(days=5))
    with TemporaryDirectory(prefix="paperclub-") as folder:
        memory = open_store(f"sqlite:///{Path(folder) / 'club.db'}")
        await memory.open()
        try:
            demo_console = DemoConsole(time, said)
            club = Paperclub(memory, RememberingLibrary(Shelf(), memory, time), [demo_console.console], time)
            demo_console.open(club.dispatcher, lambda passed: time.until(club, time() + passed))
            await play(demo_console, club, time, said, demo_console.announce)
            await demo_console.go_on()
        finally:
            await memory.close()
