"""Claim → post → record, on PostgreSQL with one and with four processes, against bare clients posting the same.

PostgreSQL runs without fsync here, as in the tests: what is measured is the bot's own work.
"""

import asyncio
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.store import open_store
from bot.chat.place import Home, Place
from bot.chat.post import Part, Post
from bot.club.clubs.repository import Clubs
from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from tests.processes.stage import Stage, a_stage, now
from tests.store.postgres import Postgres, running

POSTS, CHANNELS = 2_000, 40


async def main() -> None:
    """Discord, then Slack; each with one process, then four."""
    print(f"Delivering: {POSTS:,} posts to {CHANNELS} channels over loopback servers, from PostgreSQL")
    postgres = running()
    server = await asyncio.to_thread(postgres.__enter__)  # it brings event loops of its own
    try:
        for platform in ("discord", "slack"):
            for processes in (1, 4):
                bare, ours = await _bare(platform, processes), await _ours(server, platform, processes)
                name = f"{platform}, {processes} process{'es' if processes > 1 else ''}"
                print(f"  {name:<20} {ours:6,.0f} posts a second   bare clients {bare:6,.0f}   {ours / bare:5.2f}x")
    finally:
        await asyncio.to_thread(postgres.__exit__, None, None, None)


async def _bare(platform: str, processes: int) -> float:
    """Posts a second of so many bare clients, each in a process of its own."""
    with TemporaryDirectory(prefix="bench-") as folder:
        async with a_stage("", Path(folder)) as stage:
            channels = [place.channel for place in _places(stage, platform)]
            server = stage.discord if platform == "discord" else stage.slack
            token = stage.discord.token if platform == "discord" else stage.workspace.token
            clients = [
                await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "bench.bare", platform, server.api_url, token, str(POSTS // processes),
                    *channels, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
                )
                for _ in range(processes)
            ]  # fmt: skip
            for client in clients:
                assert client.stdout is not None
                await client.stdout.readline()
            start = time.perf_counter()
            await asyncio.gather(*(client.communicate(b"\n") for client in clients))
            return POSTS / (time.perf_counter() - start)


async def _ours(server: Postgres, platform: str, processes: int) -> float:
    """Posts a second of so many processes of the bot, from the rows' commit to the last row's record."""
    with TemporaryDirectory(prefix="bench-") as folder:
        async with a_stage(await asyncio.to_thread(server.new), Path(folder)) as stage:
            club = await stage.club()
            places = _places(stage, platform)
            store = open_store(stage.url)
            await store.open()
            async with store.write() as repos:
                for place in places:
                    await repos[Clubs].add_home(Home(club_id=club.id, place=place, joined_at=now()))
            for number in range(processes):
                await stage.run(**({"shard_ids": str(number), "shard_count": processes} if processes > 1 else {}))
            rows = _rows(club.id, places)
            start = time.perf_counter()
            async with store.write() as repos:
                await repos[Outbox].put(rows)
            for keys in ([row.key for row in rows[-20:]], [row.key for row in rows]):  # few are quick to ask for
                while not await _recorded(store, keys):  # noqa: ASYNC110 - no bell rings in another process
                    await asyncio.sleep(0.05)
            took = time.perf_counter() - start
            await store.close()
            return POSTS / took


async def _recorded(store: Store, keys: Sequence[str]) -> bool:
    """Whether all of these rows are sent, and written down as sent."""
    async with store.read() as repos:
        return all(row.outcome is Outcome.SENT for row in (await repos[Outbox].keyed(keys)).values())


def _places(stage: Stage, platform: str) -> list[Place]:
    """New channels for the posts."""
    names = [f"bench-{number}" for number in range(CHANNELS)]
    if platform == "discord":
        guild = stage.guild
        return [Place("discord", str(guild.id), str(stage.discord.add_channel(guild, name).id)) for name in names]
    return [Place("slack", stage.workspace.id, stage.workspace.channel(name, stage.ada).id) for name in names]


def _rows(club_id: int, places: Sequence[Place]) -> list[OutboxRow]:
    at = now()
    return [
        OutboxRow(key=f"bench/{number}", club_id=club_id, place=places[number % len(places)], due=at, moment=at,
                  post=Post(parts=(Part((f"post {number}.",)),)))
        for number in range(POSTS)
    ]  # fmt: skip
