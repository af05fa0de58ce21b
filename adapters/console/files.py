"""Files that somebody gives at a terminal: by their path on this machine, where the console is their own."""

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from bot.chat.command import Kind
from bot.chat.given_file import FileNotGiven, FileTrouble, GivenFile
from bot.features import MENU


def given_files(command: str, values: Mapping[str, str]) -> dict[str, GivenFile]:
    """What was typed into the fields for files, as files."""
    known = MENU.get(command)
    names = [field.name for field in known.fields if field.kind is Kind.FILE] if known else []
    return {name: _file(values[name].strip()) for name in names if values.get(name, "").strip()}


def _file(typed: str) -> GivenFile:
    path = Path(typed.strip("'\"")).expanduser()
    return GivenFile(path.name, fetch=partial(_fetch, path))


async def _fetch(path: Path, most: int) -> bytes:
    return await asyncio.to_thread(_read, path, most)


def _read(path: Path, most: int) -> bytes:
    try:
        if not path.is_file():  # neither a folder nor a pipe that never ends
            raise FileNotGiven(FileTrouble.UNREACHABLE, "no such file")
        with path.open("rb") as opened:
            return opened.read(most + 1)
    except OSError as problem:
        raise FileNotGiven(FileTrouble.UNREACHABLE, type(problem).__name__) from problem
