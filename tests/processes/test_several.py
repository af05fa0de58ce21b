"""Several processes serve one bot: on PostgreSQL they share the work and take over from the dead; SQLite allows one."""

import asyncio
import signal
from typing import TYPE_CHECKING, Any

from tests.loopback.discord import Person
from tests.processes.stage import PATIENCE, Stage

if TYPE_CHECKING:
    from tests.store.postgres import Postgres

MESSAGES = "POST /channels/*/messages"
NOTHING, LATE = "nothing was changed", "took too long"
"""What a busy machine may answer instead."""


async def test_sqlite_refuses_a_second_process(alone: Stage) -> None:
    """In one plain sentence, and the first one goes on."""
    await alone.run()
    second = await alone.command("run", "--config", str(alone.config()))
    assert await second.ended() == 1
    assert second.said.splitlines()[-1].endswith("is in use by another Paperclub; stop that one first.")
    assert "Traceback" not in second.said
    asked = await alone.ada.command("/paper", "help", alone.room)
    await asked.answer()


async def test_one_of_two_is_killed_while_posting(together: Stage, postgres: "Postgres") -> None:
    """Forty posts on two platforms, the process that posts them killed in their midst: the other one takes over.

    Each stands once, none is lost. (The other one is stopped for that long, or it might have claimed them itself.)
    """
    club = await together.club()
    names = [f"{number:02d}" for number in range(20)]
    rows = together.rows(club, names, together.discord_home, together.slack_home)
    first, second = await together.run(), await together.run()
    second.process.send_signal(signal.SIGSTOP)
    held = together.discord.faults.hang(MESSAGES, after_acting=True, when=lambda body: "post 05." in str(body))
    together.discord.faults.delay(MESSAGES, 0.2, times=10)
    await together.put(rows)
    await together.discord.until(lambda: held.hits == 1, "no post was begun", 10)
    first.process.send_signal(signal.SIGKILL)
    await first.ended()
    second.process.send_signal(signal.SIGCONT)
    together.discord.faults.release()
    await _expire_leases_of_the_dead(postgres)
    await together.until_sent(rows)
    assert {name: together.times(name) for name in names} == dict.fromkeys(names, (1, 1))


async def test_two_share_the_work(together: Stage) -> None:
    """Rows that both find at the same time are posted once, by one or the other."""
    club = await together.club()
    await together.run()
    await together.run()
    names = [f"{number:02d}" for number in range(24)]
    for first in range(0, 24, 6):
        rows = together.rows(club, names[first : first + 6], together.discord_home, together.slack_home)
        await together.put(rows)
        await together.until_sent(rows)
    assert {name: together.times(name) for name in names} == dict.fromkeys(names, (1, 1))


async def test_any_process_takes_slacks_payloads(together: Stage) -> None:
    """Slack gives each command to any one of the sockets: all are answered, once, and both processes did some."""
    await together.run()
    await together.run()
    for _ in range(12):
        asked = await together.ada.command("/paper", "help", together.room)
        await asked.answer(timeout=PATIENCE)
        assert "/paper nominate" in asked.seen() or LATE in asked.seen()
    assert [one.carried > 0 for one in together.slack.sockets.connections] == [True, True]


async def test_an_interaction_is_answered_by_one(together: Stage) -> None:
    """Both processes connect every shard and hear of every interaction: it is answered, and acted on, once."""
    await together.run()
    await together.run()
    assert together.logged_in == 2
    asked = together.admin.slash(together.channel, "club start", name="The Margin Notes", zone="Europe/Berlin")
    assert "begins" in await asked.text()
    await asyncio.sleep(0.5)  # the other one would have answered by now
    assert len(asked.messages) == 1
    callbacks = [one for one in together.discord.requests.all if "/callback" in one.path]
    assert len(callbacks) == 1


async def test_claims_that_meet_change_nothing_twice(together: Stage, postgres: "Postgres") -> None:
    """Every other claim of an interaction is undone by PostgreSQL, for both processes: each command is done once."""
    async with postgres.undoing("marks", "NEW.name LIKE 'discord-turn/%'"):
        await together.run()
        await together.run()
        await _done(together, "club start", name="Readers", zone="UTC")
        for _ in range(6):
            await _done(together, "paper my read", time="5m")
        assert "30 minutes" in await _done(together, "paper my goal")


async def test_where_the_store_is_silent_nobody_acts(together: Stage, postgres: "Postgres") -> None:
    """Somebody else holds the claims for seconds: the person hears that nothing was changed, and nothing was."""
    await together.run()
    await together.run()
    await together.admin.slash(together.channel, "club start", name="Readers", zone="UTC").text()
    async with postgres.holding("marks"):
        told = await together.admin.slash(together.channel, "paper my read", time="5m").text()
    assert "nothing was changed" in told
    assert "30 minutes" in await together.admin.slash(together.channel, "paper my read", time="30m").text()


async def test_shards_are_divided(together: Stage) -> None:
    """Each process connects its own shards, answers their guilds, and posts into the others' all the same."""
    more = [together.discord.add_guild(f"Guild {number}") for number in range(12)]
    guilds = {(one.id >> 22) % 2: one for one in [together.guild, *more]}
    await together.run(shard_count=2, shard_ids="0")
    await together.run(shard_count=2, shard_ids="1")
    shards = [(one.shard, one.shards) for one in together.discord.gateway.sessions.values()]
    assert sorted(shards) == [(0, 2), (1, 2)]
    for shard, guild in guilds.items():
        channel = together.discord.add_channel(guild, f"papers-{shard}")
        admin: Person = together.discord.add_admin(f"ben{shard}", guild)
        asked = admin.slash(channel, "club start", name=f"Club {shard}", zone="Europe/Berlin")
        assert "begins" in await asked.text()


async def _done(stage: Stage, command: str, **given: Any) -> str:
    """What is answered once it was done: a busy machine may say first, and truly, that nothing was changed."""
    async with asyncio.timeout(PATIENCE):
        while NOTHING in (said := await stage.admin.slash(stage.channel, command, **given).text()):
            pass
    return said


async def _expire_leases_of_the_dead(postgres: "Postgres") -> None:
    """A lease lasts a minute, and that minute is over. Whoever lives has let go of every row by then."""
    names: set[str] = set()
    while len(found := await postgres.holders()) > 1 or found != names:
        names = found
        await asyncio.sleep(1)
    await postgres.expire_leases()
