"""A club moves to where its members have other accounts, as in another workspace: who they were waits for them."""

from pathlib import Path

from adapters.store import open_store
from tests.two_homes.towns import Towns
from tests.whole_clubs.moving import arrive, leave


async def _towns(url: str) -> Towns:
    store = open_store(url)
    await store.open()
    return Towns(store)


async def test_who_they_were_is_given_to_them(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """By name they stand on the board; a new account begins for itself, until an organizer says whose it is."""
    file = tmp_path / "moving.club"
    old = await _towns(sqlite_url)
    await old.founded()
    await old.say("ben@west", "/paper nominate 1706.03762")
    await old.wait(days=7)
    assert "is in" in await old.hand_in("ben@west", "Attention is enough.")
    await old.store.close()
    await leave(sqlite_url, file, now=old.time())
    done = await arrive(postgres_url, file, now=old.time(), go_on=False)
    new = await _towns(postgres_url)
    new.time.sleep(old.time() - new.time())
    assert "lives here again" in await new.say("zoe@east", f"/club home code: {done.codes[0][1]}")
    assert "ben – 1 in a row" in await new.say("benny@east", "/paper board")
    assert "Attention is enough" not in await new.say("benny@east", "/paper mine")
    await new.say("benny@east", "/paper nominate 1512.03385")
    assert "one member now" in await new.say("zoe@east", "/club vouch member: ben account: benny")
    board = await new.say("benny@east", "/paper board")
    assert "ben – 1 in a row" in board
    assert "benny" not in board
    assert "Attention is enough" in await new.say("benny@east", "/paper mine")
    await new.store.close()
