"""`paperclub backup` and `paperclub restore`, as they are typed."""

import asyncio
from pathlib import Path

from bot.outbox.model import Outcome
from tests.processes.stage import PATIENCE, Process, Stage


async def done(stage: Stage, *words: str, status: int = 0) -> Process:
    """Run a command to its end."""
    process = await stage.command(*words, "--config", str(stage.config()))
    assert await process.ended() == status, process.said
    assert "Traceback" not in process.said
    return process


def _looked(stage: Stage) -> bool:
    """Whether both posts were looked for on both platforms."""
    discord = stage.discord.requests.matching("GET /channels/*/messages")
    return len(discord) >= 2 and len(stage.slack.log.of("conversations.history")) >= 2


async def test_nothing_is_posted_twice_after_a_restore(alone: Stage, tmp_path: Path) -> None:
    """Rows that wait in the backup were sent since, on both platforms: the restored bot finds them there."""
    file = tmp_path / "backup.db"
    club = await alone.club()
    rows = alone.rows(club, ["one", "two"], alone.discord_home, alone.slack_home)
    await alone.put(rows)
    assert f"The backup is {file}." in (await done(alone, "backup", str(file))).said
    bot = await alone.run()
    await alone.slack.until(lambda: alone.times("two") == (1, 1) == alone.times("one") or None, "the posts", 10)
    while_it_runs = await done(alone, "restore", str(file), "--force", status=1)
    assert "is in use by a running Paperclub" in while_it_runs.said
    await done(alone, "backup", str(tmp_path / "while-it-runs.db"))
    assert await bot.told() == 0
    assert "--force" in (await done(alone, "restore", str(file), status=1)).said
    assert "Restored as of" in (await done(alone, "restore", str(file), "--force")).said
    assert all(row.outcome is Outcome.WAITING for row in await alone.outbox(rows))
    bot = await alone.run()
    async with asyncio.timeout(PATIENCE):
        while not _looked(alone):  # noqa: ASYNC110 - a request that changes nothing rings no bell
            await asyncio.sleep(0.05)
    assert await bot.told() == 0
    assert all(row.outcome is Outcome.SENT for row in await alone.outbox(rows))
    assert {alone.times("one"), alone.times("two")} == {(1, 1)}


async def test_postgresql_is_told_how(together: Stage) -> None:
    """The commands are PostgreSQL's own; what it put back is marked as restored."""
    assert "pg_dump" in (await done(together, "backup", "club.dump")).said
    assert "pg_restore" in (await done(together, "restore", "club.dump")).said
    assert "Restored as of" in (await done(together, "restore", "--done")).said
    club = await together.club()
    rows = together.rows(club, ["one"], together.slack_home)
    await together.put(rows)
    await together.run()
    await together.until_sent(rows)
    assert together.times("one") == (0, 1)


async def test_neither_a_file_nor_done(alone: Stage) -> None:
    """Somebody who gives neither, or both, is told what to give."""
    assert "Give the FILE of a backup" in (await done(alone, "restore", status=2)).said
    assert "Give the FILE of a backup" in (await done(alone, "restore", "x.db", "--done", status=2)).said
