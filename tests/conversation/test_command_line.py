"""The program as it is started: `check`, `run` with lines through a pipe, and what can be wrong before."""

import asyncio
import os
import socket
import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import pytest

from adapters.store import open_store
from tests.forked import Forked
from tests.loopback.arxiv import LoopbackArxiv

ROOT = Path(__file__).parents[2]
_OURS = ("DISCORD_", "SLACK_", "PAPERCLUB_", "STORE__", "ARXIV__", "LOG__")


@dataclass(frozen=True)
class Ended:
    """What a run of the program left."""

    code: int
    out: str
    err: str


async def paperclub(folder: Path, *arguments: str, typed: str = "", forked: bool = True) -> Ended:
    """Run the program in this folder with these lines typed into it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    environment = {**kept, "NO_PROXY": "127.0.0.1"}
    with TemporaryFile() as out, TemporaryFile() as err:
        if forked:
            code = await Forked(*arguments, cwd=folder, env=environment, stdin=typed, stdout=out, stderr=err).wait()
        else:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", *arguments, cwd=folder, env=environment,
                stdin=asyncio.subprocess.PIPE, stdout=out, stderr=err,
            )  # fmt: skip
            await process.communicate(typed.encode())
            code = process.returncode or 0
        return Ended(code, _whole(out), _whole(err))


def _whole(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


def configured(folder: Path, text: str = "") -> Path:
    """A config.toml in the folder."""
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


async def test_a_club_through_a_pipe(tmp_path: Path) -> None:
    """With arXiv on loopback, lines of several people found a club, propose, hand in and leave; the database stays."""
    async with LoopbackArxiv() as arxiv:
        configured(tmp_path, f'[arxiv]\napi_url = "{arxiv.api_url}"\nseconds_between_requests = 0\n')
        ended = await paperclub(tmp_path, "run", typed="""
as ada
/club start The Margin Notes zone: Europe/Berlin
/paper nominate https://arxiv.org/abs/1706.03762v1 pitch: the base of it all
/paper nominate 2001.00042
as ben
/paper nominate drugs withdrawn market
1
hello everybody
/paper vot 1
/paper nominations
as ada
/club pick 1 when: now
/paper summary sentence: Attention alone is enough.
quit
""")  # fmt: skip
    assert ended.code == 0
    said = " ".join(ended.out.split())
    for piece in (
        "You are ada now.", "The Margin Notes begins", "ada nominates: Ashish Vaswani, Noam Shazeer, Niki Parmar, 2017",
        "was withdrawn (This paper has been withdrawn by the author due to a crucial error in Lemma 4)",
        "Which one do you mean?", "ben nominates: Ada Field, Bo Meadow, 2007", "did you mean /paper vote?",
        "2 papers are proposed", "“Attention Is All You Need” is the paper now", "Your summary is in. Thank you.",
    ):  # fmt: skip
        assert piece in said, piece
    assert "Traceback" not in ended.err
    again = await paperclub(tmp_path, "run", typed="as ada\n/paper mine\n", forked=False)
    assert "Attention alone is enough." in again.out
    assert again.code == 0


async def test_check(tmp_path: Path) -> None:
    """`check` says what would start, without starting anything."""
    ended = await paperclub(tmp_path, "check", forked=False)
    assert ended.code == 0
    assert "console: starts" in ended.out
    assert not (tmp_path / "club.db").exists()


@pytest.mark.parametrize("command", ["run", "check"])
async def test_a_bad_configuration(tmp_path: Path, command: str) -> None:
    """Every mistake is named with its key, all at once, and nothing starts."""
    configured(tmp_path, '[store]\nurl = "mongodb:"\n[arxiv]\napi_url = "nope"\nfoo = 1\n[clock]\ntick_seconds = "x"\n')
    ended = await paperclub(tmp_path, command)
    assert ended.code == 2
    assert ended.out == ""
    assert {line.partition(":")[0] for line in ended.err.splitlines()} == {
        "store.url", "arxiv.api_url", "arxiv.foo", "clock.tick_seconds"
    }  # fmt: skip


async def test_a_configuration_that_is_not_there(tmp_path: Path) -> None:
    """A file that was named has to be there."""
    ended = await paperclub(tmp_path, "check", "--config", "other.toml")
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert "other.toml" in ended.err


async def refused(folder: Path, url: str, words: str) -> None:
    """`run` on this database ends with one line that holds these words, and no traceback."""
    configured(folder, f'[store]\nurl = "{url}"\n[arxiv]\napi_url = "http://127.0.0.1:9/"\n')
    ended = await paperclub(folder, "run", typed="quit\n")
    assert ended.code == 1
    assert sum(" INFO " not in line for line in ended.err.splitlines()) == 1
    assert words in ended.err
    assert "Traceback" not in ended.err + ended.out


async def test_a_database_that_is_none(tmp_path: Path) -> None:
    """A file that is no database is left alone."""
    file = tmp_path / "club.db"
    file.write_text("Dear diary", encoding="utf-8")
    await refused(tmp_path, "sqlite:///club.db", "club.db")
    assert file.read_text(encoding="utf-8") == "Dear diary"


async def test_a_database_newer_than_the_program(tmp_path: Path, sqlite_url: str) -> None:
    """A database that a later version has brought forward is left alone."""
    file = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))
    file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.commit()
    file.close()
    await refused(tmp_path, sqlite_url, "newer")


async def test_a_database_in_use(tmp_path: Path, sqlite_url: str) -> None:
    """A second process on the same file is refused."""
    store = open_store(sqlite_url)
    await store.open()
    await refused(tmp_path, sqlite_url, "club.db")
    await store.close()


async def test_a_place_that_takes_no_files(tmp_path: Path) -> None:
    """Where nothing may be written, the program says so and ends."""
    await refused(tmp_path, "sqlite:////proc/club.db", "/proc/club.db")


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a start, and the words that tell of it."""

    config: str
    words: str


WRONG = {
    "no folder": Wrong('[store]\nurl = "sqlite:///missing/club.db"', "The folder missing does not exist"),
    "a folder": Wrong('[store]\nurl = "sqlite:///."', "is a folder"),
    "no database": Wrong('[store]\nurl = "sqlite:///config.toml"', "is not a database"),
    "no room": Wrong('[store]\nurl = "sqlite:////proc/club.db"', "/proc/club.db"),
    "no such host": Wrong(
        '[store]\nurl = "postgresql://ada@nowhere.invalid/club"', "nowhere.invalid cannot be reached"
    ),
    "nobody there": Wrong('[store]\nurl = "postgresql://ada@127.0.0.1:9/club"', "cannot be reached"),
    "an unknown word": Wrong('[store]\nurl = "postgresql://ada@127.0.0.1:9/club?sslmode=x"', "correct [store] url"),
    "a token": Wrong('[discord]\ntoken = "abcdef"', "discord.token: this is no bot token"),
    "a token of Slack's": Wrong(
        '[slack]\nbot_token = "abcdef"\napp_token = "xapp-1"', "slack.bot_token: this is no token of this kind"
    ),
    "a host to listen on": Wrong(
        '[slack]\nbot_token = "xoxb-1"\nsigning_secret = "a"\nhost = "nowhere.invalid"',
        "There is no host nowhere.invalid",
    ),
    "an address of another machine": Wrong(
        '[slack]\nbot_token = "xoxb-1"\nsigning_secret = "a"\nhost = "192.0.2.1"', "is no address of this machine"
    ),
}


_BUSY = " INFO    adapters.store.one_trip: "
"""What the log tells of a machine that is busy with other things, too."""


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_what_would_not_start(tmp_path: Path, wrong: Wrong) -> None:
    """`run` tells it in one line, and so does `check`, which changes nothing."""
    configured(tmp_path, wrong.config)
    for command in ("check", "run"):
        ended = await paperclub(tmp_path, command, typed="quit\n")
        assert ended.code == 1, ended.err
        assert wrong.words in ended.err
        assert len([line for line in ended.err.splitlines() if _BUSY not in line]) == 1
        assert "Traceback" not in ended.err + ended.out
        if command == "check":
            assert _names(tmp_path) == ["config.toml"]


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


async def test_a_port_in_use(tmp_path: Path) -> None:
    """Named by `run` before Slack is asked anything, and by `check`; free again, it is no problem."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        configured(
            tmp_path,
            f'[slack]\nbot_token = "xoxb-1"\nsigning_secret = "a"\nport = {port}\napi_url = "http://127.0.0.1:9/"\n',
        )
        for command in ("check", "run"):
            ended = await paperclub(tmp_path, command)
            assert ended.code == 1, ended.err
            assert ended.err.splitlines()[-1].endswith(
                f"Port {port} on 127.0.0.1 is in use by another program; stop that one or change slack.port."
            )
            assert sum(" INFO " not in line for line in ended.err.splitlines()) == 1
    ended = await paperclub(tmp_path, "check")
    assert (ended.code, ended.err) == (0, "")


async def test_the_port_of_the_pages_in_use(tmp_path: Path) -> None:
    """Named by `check` and by `run`, which does not start without what it was told to serve."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        configured(tmp_path, f'[site]\nlisten = "127.0.0.1:{port}"\n')
        said = f"Port {port} on 127.0.0.1 is in use by another program; stop that one or change site.listen.\n"
        assert (await paperclub(tmp_path, "check")).err == f"site: does not start; {said}"
        ended = await paperclub(tmp_path, "run")
        assert (ended.code, ended.err.splitlines(keepends=True)[-1]) == (1, said)
    ended = await paperclub(tmp_path, "check")
    assert (ended.code, ended.err) == (0, "")
    assert f"site: starts, listening on 127.0.0.1 port {port}, as http://127.0.0.1:{port}" in ended.out
    slack = f'[slack]\nbot_token = "xoxb-1"\nsigning_secret = "a"\nport = {port}\n'
    configured(tmp_path, f'{slack}[site]\nlisten = "127.0.0.1:{port}"\n')
    ended = await paperclub(tmp_path, "check")
    assert (
        ended.err == f"site: does not start; Port {port} on 127.0.0.1 is Slack's; change site.listen or slack.port.\n"
    )


async def test_check_names_a_database_that_others_may_open(tmp_path: Path, sqlite_url: str) -> None:
    """One line, which says what to do; the club can still start. A newer database and one in use are told, too."""
    file = sqlite_url.removeprefix("sqlite:///")
    os.chmod(file, 0o640)  # noqa: PTH101 - nothing else is to be done with it
    configured(tmp_path, f'[store]\nurl = "{sqlite_url}"\n')
    ended = await paperclub(tmp_path, "check")
    assert ended.code == 0
    assert f"{file} can be opened by other users of this machine (0640); run: chmod 600 {file}" in ended.err
    store = open_store(sqlite_url)
    await store.open()
    assert "is in use by another Paperclub" in (await paperclub(tmp_path, "check")).err
    await store.close()
    database = sqlite3.connect(file)
    database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.commit()
    database.close()
    assert "newer" in (await paperclub(tmp_path, "check")).err


@pytest.mark.parametrize("lacking", [0, 1])
async def test_a_program_without_input_or_output(tmp_path: Path, lacking: int) -> None:
    """Started by something that gives it neither, it ends as it does where nobody types."""
    process = await asyncio.create_subprocess_exec(
        "sh", "-c", f'exec "$0" -m bot run {lacking}>&-', sys.executable, cwd=tmp_path,
        stdin=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    _, err = await process.communicate()
    assert b"Traceback" not in err
    assert process.returncode == 0
