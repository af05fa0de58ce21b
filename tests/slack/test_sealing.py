"""Installations are kept sealed: the database alone gives no token away."""

import pytest
from slack_sdk.oauth.installation_store import Installation

from adapters.slack.installations import Installations
from adapters.slack.sealing import Seal, new_key
from bot.ports import Store
from bot.store.memory import Marks
from tests.slack.conftest import now

TOKEN = "xoxb-1-very-secret"


async def kept(store: Store) -> str:
    """What stands in the database."""
    async with store.read() as repos:
        (name,) = await repos[Marks].named("slack-install/")
        mark = await repos[Marks].get(name)
    assert mark is not None
    return mark[0]


async def save(installations: Installations) -> None:
    """A workspace installs the app."""
    await installations.async_save(Installation(user_id="U1", team_id="T1", bot_token=TOKEN, bot_id="B1"))


async def test_a_token_is_sealed(sqlite_store: Store) -> None:
    """With a key nothing of it stands in the database, and whoever has the key reads it."""
    installations = Installations(sqlite_store, now, Seal([new_key()]))
    await save(installations)
    assert TOKEN not in await kept(sqlite_store)
    assert await installations.token("T1") == TOKEN


async def test_what_was_plain_is_sealed_and_keys_are_changed(sqlite_store: Store) -> None:
    """The start with a key seals what is there; a new key before the old one takes its place, which then can go."""
    await save(Installations(sqlite_store, now))
    assert TOKEN in await kept(sqlite_store)
    old, new = new_key(), new_key()
    for keys in ([old], [new, old], [new]):
        installations = Installations(sqlite_store, now, Seal(keys))
        await installations.seal_all()
        assert TOKEN not in await kept(sqlite_store)
        assert await installations.token("T1") == TOKEN


@pytest.mark.parametrize("keys", [[], [new_key()]])
async def test_a_lost_key(sqlite_store: Store, keys: list[str], caplog: pytest.LogCaptureFixture) -> None:
    """The workspace is as one that has not installed the app; the log says what to do; installing anew mends it."""
    await save(Installations(sqlite_store, now, Seal([new_key()])))
    installations = Installations(sqlite_store, now, Seal(keys))
    await installations.seal_all()
    assert await installations.token("T1") is None
    assert "install the app there anew" in caplog.text
    assert TOKEN not in caplog.text
    await save(installations)
    assert await installations.token("T1") == TOKEN
