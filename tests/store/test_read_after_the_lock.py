"""On PostgreSQL a command that waited for another one of the same member knows what that one did."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import asyncpg  # type: ignore[import-untyped]  # it ships no types

from adapters.shelf import Shelf
from adapters.store import open_store
from bot.chat.post import Call, Refusal
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.library import RememberingLibrary
from bot.dispatcher import ClubDispatcher
from bot.store.repositories import Repositories
from tests.store.samples import HOME, NOW, Sample, account, club


async def _waits(url: str) -> None:
    """Until somebody waits for a lock."""
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(20):
            while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110 - no bell rings
                await asyncio.sleep(0.02)
    finally:
        await connection.close()


Change = Callable[[Repositories, Member, Sample], Awaitable[None]]


async def _remind_while(url: str, change: Change) -> tuple[str, Member, list[str]]:
    """Ada's club is held by a change about her while she types `remind on`: the answer, her row, and the board."""
    store = open_store(url)
    await store.open()
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Members].save(replace(sample.ada, organizer=True, streak=3))
    dispatcher = ClubDispatcher(store, RememberingLibrary(Shelf(), store, lambda: NOW), lambda: NOW)
    call = Call(command="paper remind", values={"when": "on"}, account=account(), place=HOME, at=NOW)
    async with store.write() as repos:
        found = await repos[Clubs].meet(HOME, account())
        assert found
        asking = asyncio.create_task(dispatcher.answer(call))
        await _waits(url)
        assert found[1]
        await change(repos, found[1], sample)
    try:
        await asking
        said = "reply"
    except Refusal as no:
        said = no.key
    async with store.read() as repos:
        member = (await repos[Members].get([sample.ada.id]))[sample.ada.id]
        board = [one.name for one in await repos[Members].board(sample.club.id, 10)]
    await store.close()
    return said, member, board


async def _summary_in(repos: Repositories, ada: Member, _sample: Sample) -> None:
    """Her summary is in, and her streak goes on."""
    await repos[Members].save(replace(ada, streak=ada.streak + 1))


async def _role_away(repos: Repositories, ada: Member, _sample: Sample) -> None:
    """She is no organizer any more."""
    await repos[Members].save(replace(ada, organizer=False))


async def _forgotten(repos: Repositories, ada: Member, _sample: Sample) -> None:
    """She is forgotten."""
    await repos[Members].forget(ada)


async def test_a_streak_is_kept(postgres_url: str) -> None:
    """A summary that came in meanwhile still counts, and she is reminded."""
    said, ada, _ = await _remind_while(postgres_url, _summary_in)
    assert (said, ada.streak, ada.remind) == ("reply", 4, True)


async def test_a_role_taken_away_stays_away(postgres_url: str) -> None:
    """Whoever took it away meanwhile took it away."""
    said, ada, _ = await _remind_while(postgres_url, _role_away)
    assert (said, ada.organizer, ada.remind) == ("reply", False, True)


async def test_a_forgotten_name_does_not_come_back(postgres_url: str) -> None:
    """The row without a name keeps none; who asks to be reminded now is somebody new, or nobody."""
    _, ada, _ = await _remind_while(postgres_url, _forgotten)
    assert (ada.name, ada.forgotten) == ("", True)
