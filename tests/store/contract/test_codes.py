"""Nobody finds a one-time code by trying: wrong ones are counted in the store, also many at once."""

import asyncio
from collections import Counter
from datetime import timedelta

from adapters.store import open_store
from bot.chat.account import Account
from bot.chat.post import Refusal
from bot.club.clubs.codes import MOST_WRONG, WITHIN, check_code, new_code
from bot.ports import Store
from tests.store.samples import NOW

EVE = Account(platform="discord", workspace="discord", user="1", name="Eve")
ADA = Account(platform="discord", workspace="discord", user="2", name="Ada")
WRONG = "AAAA-AAAA"


async def tried(store: Store, code: str = WRONG, account: Account = EVE, later: timedelta = timedelta()) -> str:
    """What one is told; nothing where the code is good."""
    try:
        await check_code(store, account, "link", code, NOW + later)
    except Refusal as no:
        return no.key
    return ""


async def test_five_wrong_ones_an_hour(store: Store) -> None:
    """The sixth is refused, and so is a right one; others are not held up, and after an hour there are tries again."""
    async with store.write() as repos:
        code = await new_code(repos, "link", {"club": 1}, NOW)
    assert [await tried(store) for _ in range(MOST_WRONG + 1)] == ["code-wrong"] * MOST_WRONG + ["code-too-many"]
    assert await tried(store, code) == "code-too-many"
    assert await tried(store, code, ADA) == ""
    assert await tried(store, code, later=WITHIN - timedelta(seconds=1)) == "code-too-many"
    assert await tried(store, code, later=WITHIN) == ""


async def test_the_hour_is_any_hour(store: Store) -> None:
    """What counts is how many were wrong within the last hour, not since the clock struck."""
    for minute in (0, 20, 40, 50, 55):
        assert await tried(store, later=timedelta(minutes=minute)) == "code-wrong"
    assert await tried(store, later=timedelta(minutes=59)) == "code-too-many"
    assert await tried(store, later=timedelta(minutes=61)) == "code-wrong"
    assert await tried(store, later=timedelta(minutes=62)) == "code-too-many"


async def test_many_at_once_are_counted_one_by_one(store: Store) -> None:
    """Of twenty tries at the same time five are answered; the others learn nothing about their codes."""
    told = Counter(await asyncio.gather(*(tried(store, f"AAAA-AAA{sign}") for sign in "ABCDEFGHJKLMNPQRSTUV")))
    assert told["code-wrong"] == MOST_WRONG
    assert set(told) <= {"code-wrong", "code-too-many"}


async def test_two_processes_count_together(postgres_pair: tuple[Store, Store]) -> None:
    """Whichever of them is asked."""
    told = Counter(await asyncio.gather(*(tried(one) for one in postgres_pair * 6)))
    assert told == {"code-wrong": MOST_WRONG, "code-too-many": 12 - MOST_WRONG}


async def test_a_new_start_forgives_none(sqlite_url: str) -> None:
    """The count is in the database."""
    for start in range(MOST_WRONG + 1):
        store = open_store(sqlite_url)
        await store.open()
        assert await tried(store) == ("code-wrong" if start < MOST_WRONG else "code-too-many")
        await store.close()
