"""Rules 1 and 2 of the house, read from the code: the core knows nobody, and each outside thing has one room."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import adapters
import bot

ROOT = Path(__file__).parents[2]
OURS = ("bot", "adapters")
LONGEST = 350

IN_THE_CORE = {
    "babel": ("bot/wording/", "bot/chat/zones.py"),
    "click": ("bot/__main__.py", "bot/command_line/"),
    "dateutil": ("bot/schedule/rhythm.py",),
    "fluent": ("bot/wording/",),
    "itsdangerous": ("bot/features/archive/door.py",),
    "pydantic": ("bot/config/",),
    "pydantic_core": ("bot/config/",),
    "pydantic_settings": ("bot/config/",),
}
"""The small pure libraries of the core, and the one place for each."""

ROOM_OF = {
    "cryptography": "adapters/slack/",
    "aiosqlite": "adapters/store/",
    "alembic": "adapters/store/",
    "apscheduler": "adapters/clock.py",
    "arxiv": "adapters/arxiv/",
    "asyncpg": "adapters/store/",
    "bibtexparser": "adapters/files/",
    "charset_normalizer": "adapters/files/",
    "discord": "adapters/discord/",
    "fontpkg_noto_sans": "adapters/drawing/",
    "feedparser": "adapters/web/",
    "jinja2": "adapters/pages/",
    "lxml": "adapters/web/",
    "noto_cjk_sans_otc": "adapters/drawing/",
    "markupsafe": "adapters/pages/",
    "math_core": "adapters/pages/",
    "nh3": "adapters/pages/",
    "prompt_toolkit": "adapters/console/",
    "requests": "adapters/arxiv/",
    "resvg_py": "adapters/drawing/",
    "rich": "adapters/console/",
    "slack_bolt": "adapters/slack/",
    "slack_sdk": "adapters/slack/",
    "sqlalchemy": "adapters/store/",
    "sqlite3": "adapters/store/",
    "trafilatura": "adapters/web/",
    "tzlocal": "adapters/console/zone.py",
    "yaml": "adapters/files/",
    "yarl": "adapters/discord/",
}
"""Each outside thing, and the room in which alone it is known."""

TOOLS = {"aiohttp", "babel", "markdown_it"}
"""No outside things: HTTP beneath both platforms' clients, languages' ways to write dates, CommonMark's rules."""

Imported = tuple[str, str]  # the file that imports, and the module it imports


def python_files(*rooms: str) -> Iterator[Path]:
    """Every Python file of these rooms."""
    for room in rooms:
        yield from sorted((ROOT / room).rglob("*.py"))


@cache
def imports(*rooms: str) -> list[Imported]:
    """Every import of these rooms, wherever in a file it stands."""
    found = []
    for path in python_files(*rooms):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found += [(str(path.relative_to(ROOT)), one.name) for one in node.names]
            elif isinstance(node, ast.ImportFrom):
                here = path.relative_to(ROOT).parent.parts
                near = ".".join(here[: len(here) - node.level + 1]) + "." if node.level else ""
                found += [(str(path.relative_to(ROOT)), f"{near}{node.module or ''}.{one.name}") for one in node.names]
    return found


def top(module: str) -> str:
    """The package a module belongs to."""
    return module.partition(".")[0]


def is_foreign(module: str) -> bool:
    """Whether it is neither Python's own nor ours; sqlite3 and its like are told apart by name."""
    return top(module) not in sys.stdlib_module_names and top(module) not in OURS


def test_there_is_something_to_look_at() -> None:
    """The reader finds the imports at all, and the tables name what is really imported."""
    known = {top(module) for _, module in imports("bot") + imports("adapters")}
    assert len(imports("bot")) > 300
    assert set(IN_THE_CORE) <= known
    assert {"discord", "slack_bolt", "sqlalchemy", "arxiv", "apscheduler"} <= known


def test_the_core_knows_pure_libraries_alone() -> None:
    """Of what is installed, the core imports a few small libraries, each in its one place."""
    for path, module in imports("bot"):
        if is_foreign(module):
            assert path.startswith(IN_THE_CORE.get(top(module), ())), f"{path} imports {module}"


def test_the_core_opens_no_connection() -> None:
    """Nor does it reach for Python's own ways to a network or a database."""
    outside = {"sqlite3", "socket", "http", "ssl", "smtplib", "ftplib", "urllib.request", "subprocess", "dbm"}
    assert not [
        (path, module) for path, module in imports("bot") if top(module) in outside or module.startswith("urllib.reque")
    ]


def test_only_the_composition_knows_the_adapters() -> None:
    """The core never imports an adapter, but where both are put together."""
    outside = {path for path, module in imports("bot") if top(module) == "adapters"}
    assert outside
    assert all(path.startswith("bot/compose/") for path in outside)


def test_the_composition_imports_only_what_is_used() -> None:
    """There, each adapter is imported within the function that needs it, and starting up loads none of them."""
    files = sorted((ROOT / "bot/compose").glob("*.py"))
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in files]
    at_once = [node.module for tree in trees for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert not [name for name in at_once if name and top(name) == "adapters"]
    heavy = sorted(set(ROOM_OF) - {"sqlite3"})
    names = [f"bot.compose.{file.stem}" for file in files]
    code = (
        f"import sys; [__import__(name) for name in {names}]; print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_each_outside_thing_has_one_room() -> None:
    """Whatever an adapter imports from outside belongs to its room, or is a tool of several."""
    for path, module in imports("adapters"):
        name = top(module)
        if name in ROOM_OF:
            assert path.startswith(ROOM_OF[name]), f"{path} imports {module}"
        elif is_foreign(module):
            assert name in TOOLS, f"{path} imports {module}, which has no room yet"


def test_adapters_do_not_know_each_other() -> None:
    """A file of one room imports nothing of another room."""
    for path, module in imports("adapters"):
        if top(module) == "adapters":
            room = path.split("/")[1].removesuffix(".py")
            assert module.split(".")[1] == room, f"{path} imports {module}"


def test_the_stand_ins_know_nothing_of_the_bot() -> None:
    """The loopback servers judge the bot by the platforms' rules, so they share no line with it."""
    helping = ("tests/loopback/test_", "tests/loopback/conftest")
    for path, module in imports("tests/loopback"):
        assert top(module) not in OURS, f"{path} imports {module}"
        if top(module) == "tests" and not path.startswith(helping):
            assert module.startswith("tests.loopback"), f"{path} imports {module}"


def test_the_adapters_are_ours() -> None:
    """Another distribution is called `adapters`, too; the one imported stands here."""
    for package in (adapters, bot):
        assert Path(str(package.__file__)).parent == ROOT / package.__name__


@pytest.mark.parametrize(
    "name",
    [
        "adapters.store",
        "adapters.clock",
        "adapters.shelf",
        "adapters.arxiv",
        "adapters.web",
        "adapters.drawing",
        "adapters.files",
        "adapters.site",
    ],
)
def test_rooms_can_be_entered_alone(name: str) -> None:
    """An adapter needs no other to be imported first."""
    assert import_module(name).__doc__


EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base", "stuff", "shared"}


def test_files_are_named_by_what_is_in_them() -> None:
    """No drawer for whatever has no other place."""
    for path in python_files("bot", "adapters", "tests", "bench"):
        assert not EMPTY_NAMES & {*path.relative_to(ROOT).with_suffix("").parts}, path


def test_files_can_be_read_at_once() -> None:
    """No file is longer than one reads in one go."""
    for path in python_files("bot", "adapters"):
        lines = path.read_text(encoding="utf-8").count("\n")
        assert lines <= LONGEST, f"{path.relative_to(ROOT)} has {lines} lines"


PLACES = re.compile(
    r"(?<![\w.])/(?:home|root|Users|work|mnt)/\w"  # somebody's machine
    r"|[A-Z]:\\Users"
    r"|https?://(?:[\w.-]+\.)?(?:pypi|artifactory|nexus|registry|mirror)[\w.-]*"  # where packages came from here
    r"|--(?:extra-)?index-url",
    re.IGNORECASE,
)
TEXTS = {".py", ".toml", ".md", ".txt", ".cfg", ".ini", ".yaml", ".yml", ".ftl", ".json", "", ".sh"}
ELSEWHERE = (
    ".venv",
    "node_modules",
    ".git",
    ".hypothesis",
    ".mypy_cache",
    ".ruff_cache",
    ".import_linter_cache",
    "dist",
    "secrets",
)


def test_no_trace_of_a_machine() -> None:
    """No file names a place of the machine it was written on, or where its packages were fetched from."""
    for path in _texts(ROOT):
        if path == Path(__file__):
            continue
        found = PLACES.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{path.relative_to(ROOT)}: {found[0]}"


def _texts(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name not in ELSEWHERE and path.name != "__pycache__":
            yield from _texts(path)
        elif path.is_file() and path.suffix in TEXTS and path.name not in (".DS_Store", ".git"):
            yield path


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("/home/ada/club", True),
        ("see /" + "root/x", True),
        ("C:\\Users\\ada", True),
        ("https://pypi.example.org/simple", True),
        ("--index-url x", True),
        ("https://arxiv.org/abs/1706.03762", False),
        ("sqlite:////abs/club.db", False),
        ("/paper home", False),
        ("https://slack.com/api/", False),
    ],
)
def test_what_counts_as_a_trace(line: str, named: bool) -> None:
    """The search for places finds them, and leaves ordinary addresses alone."""
    assert (PLACES.search(line) is not None) == named
