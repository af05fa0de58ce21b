"""A file that is broken, cut off, hostile or of a program yet to come is refused in a sentence; nothing changes."""

import gzip
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.store import open_store
from adapters.store.club_files import layout
from adapters.store.club_files.layout import is_club_file
from adapters.store.migrations import HEAD
from bot.ports import StoreDown
from tests.store.any_rows import Dump, dump
from tests.whole_clubs.lives import founded, say
from tests.whole_clubs.moving import arrive, leave, lines

Lines = list[str]


@pytest.fixture
async def good(sqlite_url: str, tmp_path: Path) -> Path:
    """The file of a small club."""
    file = tmp_path / "good.club"
    town = await founded(sqlite_url, "The Margin Notes")
    await say(town, "ben: /paper nominate 1706.03762")
    await leave(sqlite_url, file)
    await town.close()
    return file


def written(file: Path, some: Lines) -> Path:
    """A file of these lines, whose last one is made right for them."""
    body = "".join(f"{line}\n" for line in some).encode()
    rows = sum(line.startswith("[") for line in some)
    end = json.dumps({"rows": rows, "sha256": hashlib.sha256(body).hexdigest()})
    file.write_bytes(gzip.compress(body + f"{end}\n".encode(), mtime=0))
    return file


def bytes_of(file: Path) -> bytes:
    """What is in it."""
    return file.read_bytes()


def files_beside(file: Path) -> list[str]:
    """The clubs in its folder, those that are not whole, too."""
    return [one.name for one in file.parent.iterdir() if ".club" in one.name]


def _changed(begins: str, old: str, new: str) -> Callable[[Lines], Lines]:
    """Lines behind the one of a table, with something else in them."""

    def change(some: Lines) -> Lines:
        at = next(place for place, line in enumerate(some) if line.startswith(f'{{"table":"{begins}"')) + 1
        assert old in some[at], some[at]
        return [*some[:at], some[at].replace(old, new, 1), *some[at + 1 :]]

    return change


def _table(name: str, columns: list[str], *rows: list[object]) -> Callable[[Lines], Lines]:
    """One more table at the end."""
    more = [json.dumps({"table": name, "columns": columns}, separators=(",", ":")), *map(json.dumps, rows)]
    return lambda some: [*(one for one in some if not one.startswith(f'{{"table":"{name}"')), *more]


BAD: dict[str, tuple[Callable[[Lines], Lines], str]] = {
    "deep": (_changed("clubs", "[1,", "[" * 100_000 + "1,"), "it is damaged"),
    "deep in a value": (_changed("clubs", '"{\\"steps', '"' + "[" * 50_000 + '{\\"steps'), "holds of clubs is damaged"),
    "huge number": (_changed("clubs", "[1,", f"[{'9' * 5000},"), "it is damaged"),
    "large number": (_changed("clubs", "[1,", f"[{2**70},"), "no row of a club does"),
    "fraction": (_changed("clubs", "[1,", "[1.5,"), "no row of a club does"),
    "word for a number": (_changed("members", "[1,1,", '[1,"one",'), "words where a number belongs"),
    "number for a word": (_changed("members", '"ada"', "7"), "words where a number belongs"),
    "no such state": (_changed("clubs", '"active"', '"asleep"'), "holds of clubs is damaged"),
    "no such kind": (_changed("moments", '"waiting"', '"dreaming"'), "holds of moments is damaged"),
    "no moment": (_changed("members", "2026-03-03T09", "sometime"), "holds of members is damaged"),
    "nothing where something belongs": (_changed("members", '"ada"', "null"), "do not fit together"),
    "another club's": (_changed("members", "[1,1,", "[1,2,"), "belong to another club"),
    "nobody's": (_changed("nominations", "[1,1,1,2", "[1,1,1,77"), "belong to another club"),
    "two clubs": (lambda some: [*some[:3], some[2].replace("[1,", "[2,", 1), *some[3:]], "does not hold one club"),
    "no club": (lambda some: [*some[:2], *some[3:]], "does not hold one club"),
    "twice": (lambda some: [*some[:3], *some[1:3], *some[3:]], "comes twice"),
    "another table": (_table("sqlite_master", ["name"], ["x"]), "a table or a column that no club has"),
    "another column": (_table("goals", ["club_id", "secret"], [1, 1]), "a table or a column that no club has"),
    "a column named by a statement": (_table("goals", ['club_id") VALUES (1); --'], [1]), "that no club has"),
    "somebody's draft": (_table("drafts", ["user"], ["ada"]), "that no club has"),
    "a column too many": (_changed("clubs", "[1,", "[1,1,"), "it is damaged"),
    "a newer program's": (lambda some: [some[0].replace(HEAD, "9999"), *some[1:]], "by Paperclub 1.2.3; update"),
    "a newer format": (lambda some: [some[0].replace('"format":1', '"format":2'), *some[1:]], "update this one"),
    "no beginning": (lambda some: some[1:], "not a club that another Paperclub exported"),
}  # fmt: skip


async def _before(url: str) -> Dump:
    store = open_store(url)
    await store.open()
    found = await dump(store)
    await store.close()
    return found


@pytest.mark.parametrize("what", BAD)
async def test_refused_in_a_sentence(what: str, good: Path, postgres_url: str, tmp_path: Path) -> None:
    """Whatever is wrong with it."""
    change, said = BAD[what]
    bad = written(tmp_path / "bad.club", change(lines(good)[:-1]))
    before = await _before(postgres_url)
    with pytest.raises(StoreDown) as refused:
        await arrive(postgres_url, bad)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300
    assert await _before(postgres_url) == before


async def test_a_mark_of_the_bots_own_never_comes(good: Path, postgres_url: str, tmp_path: Path) -> None:
    """Tokens, leases and the like are nobody's to bring, whatever a file says."""
    marks = _table("marks", ["name", "value", "at"], ["slack-install/T1", "x", "2026-03-03T09:00:00.000000+00:00"])
    some = [line for line in lines(good)[:-1] if '"table":"marks"' not in line]
    bad = written(tmp_path / "bad.club", marks(some))
    with pytest.raises(StoreDown, match="a mark that is no club's"):
        await arrive(postgres_url, bad)


@pytest.mark.parametrize("left", [0, 1, 5, 30, 600, -1, -9])
async def test_cut_off(left: int, good: Path, postgres_url: str, tmp_path: Path) -> None:
    """Wherever a copy ended."""
    cut = tmp_path / "cut.club"
    cut.write_bytes(bytes_of(good)[:left])
    with pytest.raises(StoreDown, match="cannot be used"):
        await arrive(postgres_url, cut)


@pytest.mark.parametrize("place", range(20, 1200, 190))
async def test_a_byte_that_changed(place: int, good: Path, postgres_url: str, tmp_path: Path) -> None:
    """As a bad disk leaves it."""
    whole = bytearray(bytes_of(good))
    whole[place] ^= 0x55
    spoilt = tmp_path / "spoilt.club"
    spoilt.write_bytes(bytes(whole))
    with pytest.raises(StoreDown, match="cannot be used"):
        await arrive(postgres_url, spoilt)


async def test_larger_than_it_looks(
    good: Path, postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What unpacks to more than any club has is put away before it fills the disk."""
    first, *some = lines(good)[:-1]
    some = [first, *[json.dumps({"table": "x" * 400_000, "columns": ["x"]})] * 3, *some]
    bomb = written(tmp_path / "bomb.club", some)
    assert bomb.stat().st_size < 100_000
    monkeypatch.setattr(layout, "_MOST_OF_A_LINE", 100_000)
    with pytest.raises(StoreDown, match="larger than any club"):
        await arrive(postgres_url, bomb)


async def test_what_is_no_club_is_not_taken_for_one(good: Path, tmp_path: Path) -> None:
    """A list of papers, packed or not, is told from a club by its first bytes."""
    assert is_club_file(good)
    for content in (b"", b"title,date\n", gzip.compress(b"title,date\n"), b"\x1f\x8b"):
        other = tmp_path / "other"
        other.write_bytes(content)
        assert not is_club_file(other)


async def test_a_file_that_is_there_stays(good: Path, sqlite_url: str) -> None:
    """An export overwrites nothing, and an unknown club is answered with those there are."""
    before = bytes_of(good)
    with pytest.raises(StoreDown, match="is there already"):
        await leave(sqlite_url, good)
    with pytest.raises(StoreDown, match="There is no club “Nobody”; --club takes one of: #1 The Margin Notes"):
        await leave(sqlite_url, good.with_name("new.club"), "Nobody")
    with pytest.raises(StoreDown, match="does not exist"):
        await leave(sqlite_url, good.parent / "nowhere" / "new.club")
    assert bytes_of(good) == before
    assert files_beside(good) == [good.name]
