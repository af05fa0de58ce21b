"""A club moves to another instance, on another engine: nothing is lost, and its week goes on."""

import re
from datetime import timedelta
from difflib import unified_diff
from pathlib import Path

import pytest

from bot.compose.club_files import import_club
from bot.config import Config
from bot.config.sections import StoreSettings
from bot.ports import StoreDown
from tests.conversation.town import Town
from tests.whole_clubs.lives import founded, lived, say
from tests.whole_clubs.moving import arrive, leave, lines, other_club, rows_of

PEOPLE = ("ada", "ben", "benno", "chen", "dora", "eli")
ASKED = (
    "/paper my export", "/paper my streak why", "/paper my notes", "/paper find attention", "/paper find residual",
    "/paper board", "/paper connections 1706.03762", "/paper term attention", "/club audit", "/club rhythm",
)  # fmt: skip


async def told(town: Town) -> dict[str, list[str]]:
    """What each of its people is told of the club."""
    found = {}
    for who in PEOPLE:
        before = len(await town.stage.private(who))
        for line in ASKED:
            await say(town, f"{who}: {line}")
        found[who] = (await town.stage.private(who))[before:]
    return found


def _differing(one: list[str], other: list[str]) -> list[str]:
    """The lines that are in one of them only; but the stamps of transactions."""
    pairs = unified_diff("\n".join(one).splitlines(), "\n".join(other).splitlines(), n=0, lineterm="")
    return [line for line in pairs if not line.startswith(("---", "+++", "@@")) and '"stamp": ' not in line]


async def awake(url: str, like: Town) -> Town:
    """A bot on this database, at the moment at which the other one is."""
    town = Town(url)
    town.time.sleep(like.time() - town.time())
    await town.found()
    return town


@pytest.fixture(params=["sqlite to postgres", "postgres to sqlite"])
def urls(request: pytest.FixtureRequest, sqlite_url: str, apart_url: str) -> tuple[str, str]:
    """Where the club lives, and where it moves."""
    return (sqlite_url, apart_url) if request.param.startswith("sqlite") else (apart_url, sqlite_url)


async def test_nothing_is_lost(urls: tuple[str, str], tmp_path: Path) -> None:
    """What leaves the second instance is what left the first one; and everybody is told the same of themselves."""
    here, there = tmp_path / "here.club", tmp_path / "there.club"
    old = await lived(urls[0])
    await leave(urls[0], here, now=old.time())
    said = await told(old)
    await old.close()
    done = await arrive(urls[1], here, now=old.time())
    assert (done.name, done.codes) == ("The Margin Notes", [])
    await leave(urls[1], there, now=old.time())
    before, after = rows_of(here), rows_of(there)
    for row in (*before["outbox"], *after["outbox"]):
        row.pop("first_try")  # what waits is looked up before it is sent, as the old bot may have sent it
    assert before == after
    assert lines(here)[0] == lines(there)[0]
    new = await awake(urls[1], old)
    again = await told(new)
    for who in PEOPLE:
        assert _differing(said[who], again[who]) == [], who
    await new.close()


async def test_the_week_goes_on_where_it_was(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """In the middle of a vote: nothing happens until a code is typed, and then votes count and the paper is picked."""
    file = tmp_path / "moving.club"
    old = await founded(sqlite_url, "The Margin Notes")
    for line in ("ben: /paper nominate 1706.03762", "chen: /paper nominate 1512.03385"):
        await say(old, line)
    await old.wait(timedelta(days=4, hours=2))  # Saturday: the ballot is open
    await say(old, "ben: /paper vote 2")
    await leave(sqlite_url, file, now=old.time())
    await old.close()
    done = await arrive(postgres_url, file, now=old.time(), go_on=False)
    ((place, code),) = done.codes
    new = await awake(postgres_url, old)
    assert place == new.stage.home
    await new.wait(timedelta(hours=40))  # past the pick: but the club is not connected yet
    assert await new.stage.visible(new.stage.home) == []
    await say(new, "ben: /paper vote 1")
    assert "no club" in (await new.stage.private("ben"))[-1]
    again = await arrive(postgres_url, file, now=new.time(), go_on=False)
    assert again.rows == 0
    assert again.codes[0][1] != code
    await say(new, f"ada: /club home code: {again.codes[0][1]}")
    assert "It goes on where it was" in "\n".join(await new.stage.visible(new.stage.home))
    await say(new, "chen: /paper vote 2")
    await new.wait(timedelta(hours=12))
    shown = "\n".join(await new.stage.visible(new.stage.home))
    assert len(re.findall("Paper of the week: Deep Residual", shown)) == 1
    await say(new, "ben: /paper summary sentence: It goes deep.")
    assert "is in" in (await new.stage.private("ben"))[-1]
    await new.close()


async def test_what_fell_into_the_move_is_caught_up_on(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """The pick was due while nobody was awake: it happens late, once, and says so."""
    file = tmp_path / "moving.club"
    old = await founded(sqlite_url, "The Margin Notes")
    await say(old, "ben: /paper nominate 1706.03762")
    await old.wait(timedelta(days=5))
    await leave(sqlite_url, file, now=old.time())
    await old.close()
    old.time.sleep(timedelta(days=1, hours=2))  # Monday, two hours after the pick
    await arrive(postgres_url, file, now=old.time())
    new = await awake(postgres_url, old)
    shown = "\n".join(await new.stage.visible(new.stage.home))
    assert len(re.findall("Paper of the week: Attention", shown)) == 1
    assert "late" in shown
    await new.close()


async def test_it_comes_once(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """The same club a second time is refused, where it lives and where it came to live."""
    file = tmp_path / "moving.club"
    old = await founded(sqlite_url, "The Margin Notes")
    await leave(sqlite_url, file)
    await old.close()
    with pytest.raises(StoreDown, match="is here already; nothing was changed"):
        await arrive(sqlite_url, file)
    await other_club(postgres_url)
    await arrive(postgres_url, file)
    with pytest.raises(StoreDown, match="is here already"):
        await arrive(postgres_url, file, go_on=False)


async def test_a_channel_is_home_to_one_club(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """Where another club lives in one of its channels, it is said which; once that one is closed, there is room."""
    file = tmp_path / "moving.club"
    old = await founded(sqlite_url, "The Margin Notes")
    await leave(sqlite_url, file)
    await old.close()
    new = Town(postgres_url)
    new.time.sleep(timedelta(days=1))
    await new.found()
    await say(new, "ada: /club start Another zone: Europe/Berlin")
    with pytest.raises(StoreDown, match="“Another” lives in the channel"):
        await arrive(postgres_url, file, now=new.time())
    await say(new, "ada: /club close sure: yes")
    assert (await arrive(postgres_url, file, now=new.time())).name == "The Margin Notes"
    await say(new, "ben: /paper nominate 1706.03762")
    await new.close()


async def test_a_club_that_waits_goes_on(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """Brought in before the old bot was stopped, it is told to go on by the same file: that is said, not “0 rows”."""
    file = tmp_path / "moving.club"
    old = await founded(sqlite_url, "The Margin Notes")
    await leave(sqlite_url, file)
    await old.close()
    config = Config(store=StoreSettings(url=postgres_url))
    assert "waits to be connected" in await import_club(config, file, go_on=False)
    said = await import_club(config, file, go_on=True)
    assert said == (
        "“The Margin Notes” was here already and waited to be connected; now it goes on in its channels, without codes."
    )
