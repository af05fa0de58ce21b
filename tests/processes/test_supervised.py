"""Under a service manager: it hears that the bot is up, lives and ends; a hang-up has the log's settings read again."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.processes.stage import PATIENCE, Stage


@asynccontextmanager
async def a_manager(path: Path) -> AsyncIterator["asyncio.Queue[str]"]:
    """A socket as systemd gives one, and what is told it."""
    told: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(path))
        manager.setblocking(False)
        loop.add_reader(manager, lambda: told.put_nowait(manager.recv(1000).decode()))
        yield told
        loop.remove_reader(manager)


async def heard(told: "asyncio.Queue[str]") -> str:
    """What is told next."""
    async with asyncio.timeout(PATIENCE):
        return await told.get()


async def test_the_service_manager_hears_of_the_start_the_life_and_the_end(alone: Stage, tmp_path: Path) -> None:
    """Ready once, alive as often as asked, ending at the end."""
    async with a_manager(tmp_path / "notify") as told:
        alone.environment |= {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "200000"}
        bot = await alone.run()
        assert await heard(told) == "READY=1"
        assert [await heard(told) for _ in range(3)] == ["WATCHDOG=1"] * 3
        assert await bot.told() == 0
        while (word := await heard(told)) == "WATCHDOG=1":
            pass
        assert word == "STOPPING=1"
        assert told.empty()


async def test_a_manager_that_is_gone_ends_nothing(alone: Stage, tmp_path: Path) -> None:
    """The log says that it was not told, and the bot runs."""
    alone.environment["NOTIFY_SOCKET"] = str(tmp_path / "nobody")
    bot = await alone.run()
    assert await bot.told() == 0
    assert "The service manager was not told READY=1" in bot.said
    assert "Traceback" not in bot.said


async def test_a_hang_up_reads_the_logs_settings_again(alone: Stage) -> None:
    """SIGHUP ends nothing: the log changes its form, what needs a start is named, and a mistake changes nothing."""
    bot = await alone.run()
    (file,) = alone.folder.glob("config-*.toml")
    written = file.read_text()

    async def hung_up(text: str, words: str) -> None:
        file.write_text(text)
        bot.process.send_signal(signal.SIGHUP)
        async with asyncio.timeout(PATIENCE):
            while words not in bot.said:  # noqa: ASYNC110 - a file of another process's rings no bell
                await asyncio.sleep(0.05)

    await hung_up(f'{written}[log]\nformat = "json"\n', '"message": "The configuration was read again"')
    await hung_up(
        written.replace("tick_seconds = 0.2", "tick_seconds = 9"), "read again; for [clock] start the bot anew"
    )
    await hung_up(f'{written}[log]\nformat = "xml"\n', "left as it was: log.format: must be one of")
    asked = await alone.ada.command("/paper", "help", alone.room)
    await asked.answer()
    assert "/paper nominate" in asked.seen()
    assert await bot.told() == 0
