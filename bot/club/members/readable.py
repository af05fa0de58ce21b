"""What the club keeps about a member as a page to read: the same chapters as in the JSON, in Markdown."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.chat.markdown import escaped
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.repository import Rounds
from bot.hooks import Data
from bot.wording import Words

_INNER = ("id", "stamp", "club_id", "member_id")
"""What says nothing to anybody; other numbers are told by what they are numbers of."""
_PAPER, _ROUND = "paper_id", "round_id"
_INDENT = "  "


async def readable(here: ClubContext, texts: Words, data: Data) -> str:
    """The page about one club: titles for numbers of papers, the club's wall for moments; nothing that is empty."""
    ids = {_PAPER: set[int](), _ROUND: set[int]()}
    _collect(data, ids)
    papers = await here.repos[Papers].get(ids[_PAPER])
    rounds = await here.repos[Rounds].get(ids[_ROUND])
    named = {(_PAPER, number): one.title for number, one in papers.items()} | {
        (_ROUND, number): texts("exported-round", number=one.number, day=texts.day(one.pick_on))
        for number, one in rounds.items()
    }
    return _Page(ZoneInfo(here.club.zone), named).of(data)


def _collect(value: object, ids: Mapping[str, set[int]]) -> None:
    """Every number of a paper and of a round."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            kind = _kind(str(name))
            if kind and isinstance(inner, int):
                ids[kind].add(inner)
            _collect(inner, ids)
    elif isinstance(value, list | tuple):
        for inner in value:
            _collect(inner, ids)


def _kind(name: str) -> str:
    """`from_paper_id` is a paper's number, too."""
    return next((kind for kind in (_PAPER, _ROUND) if name == kind or name.endswith(f"_{kind}")), "")


class _Page:
    """Writes values as nested lists."""

    def __init__(self, zone: ZoneInfo, named: Mapping[tuple[str, int], str]) -> None:
        self._zone, self._named = zone, named

    def of(self, data: Data) -> str:
        """A heading for the club, one for each chapter."""
        lines = [f"# {escaped(str(data['club']))}"]
        for chapter, value in data.items():
            inner = list(self._lines(value, 0)) if chapter != "club" else []
            if inner:
                lines += ["", f"## {_title(chapter)}", "", *inner]
        return "\n".join(lines) + "\n"

    def _lines(self, value: object, depth: int) -> Iterator[str]:
        if isinstance(value, Mapping):
            for name, inner in value.items():
                yield from self._pair(str(name), inner, depth)
        elif isinstance(value, list | tuple):
            for inner in value:
                yield from self._one(inner, depth)

    def _one(self, value: object, depth: int) -> Iterator[str]:
        """One of several: its first pair begins it, the others stand below."""
        if not isinstance(value, Mapping):
            yield f"{_INDENT * depth}- {self._said(value)}"
            return
        first, *rest = [*self._lines(value, depth)] or [""]
        if first:
            yield first
        yield from (f"{_INDENT}{line}" for line in rest)

    def _pair(self, name: str, value: object, depth: int) -> Iterator[str]:
        if name in _INNER or value in (None, "", False) or value == [] or value == () or value == {}:
            return
        if kind := _kind(name):
            if found := self._named.get((kind, value)) if isinstance(value, int) else None:
                yield f"{_INDENT * depth}- {_title(name.removesuffix('_id'))}: {escaped(found)}"
        elif isinstance(value, Mapping | list | tuple):
            inner = list(self._lines(value, depth + 1))
            yield from [f"{_INDENT * depth}- {_title(name)}:", *inner] if inner else []
        elif not name.endswith("_id"):
            first, *rest = self._said(value).split("\n")
            yield f"{_INDENT * depth}- {_title(name)}: {first}"
            yield from (f"{_INDENT * (depth + 1)}{line}" for line in rest)

    def _said(self, value: object) -> str:
        if isinstance(value, datetime):
            return value.astimezone(self._zone).strftime("%Y-%m-%d %H:%M")
        if isinstance(value, date):
            return value.isoformat()
        return "✓" if value is True else escaped(str(value))


def _title(name: str) -> str:
    """A name of the JSON in words."""
    return name.replace("_", " ").strip().capitalize()
