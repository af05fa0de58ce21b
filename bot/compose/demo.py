"""The sample club, in a terminal."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.club.papers.library import RememberingLibrary
from bot.demo.lines import lines
from bot.demo.play import play
from bot.demo.plot import FIRST_PICK
from bot.demo.time import PassingTime
from bot.service import Paperclub


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
