"""The reading list as a file: any member takes it along, by `/paper list`; `/club export`, as all of `/club`, is for
organizers. What is blind or hidden is no part of it."""

import asyncio
import re
import unicodedata

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.files import too_large
from bot.chat.post import Attachment, Button, Part, Post, Refusal, Reply
from bot.chat.typed import row_id, shown
from bot.club.calendar.making import calendar_text
from bot.club.clubs.model import Club, ClubState
from bot.club.request import ClubContext, Request
from bot.features.exporting.collecting import reading_list
from bot.features.exporting.formats import CALENDAR, FORMATS
from bot.features.exporting.model import ReadingList
from bot.ports import WayTo

_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_CLOSED = 4
"""Closed clubs that a button is shown for."""


async def export(request: Request) -> Reply:
    """What the club read, or read in one year; of a closed club by a button beside, as it has no channel to ask in."""
    kind, year = request.get("format"), _year(request)
    async with request.read() as here:
        closed = [one for one in await here.closed() if one.asker]
        wanted = _closed_one(request, closed) if request.get("closed") else here
        if wanted.club.state is ClubState.CLOSED and wanted.asker is None:
            raise Refusal("no-club")
        readings = await reading_list(wanted, year)
    file = await (_calendar(request, wanted.club) if kind == CALENDAR else _list(wanted.club, readings, kind, year))
    if megabytes := too_large(file):
        raise Refusal("export-too-large", megabytes=megabytes)
    counted = "export-calendar" if kind == CALENDAR else "export-done"
    said = request.words.text(counted, club=wanted.club.name, papers=len(readings.papers))
    others = [one for one in closed if one is not wanted]
    return Reply(post=Post(parts=(Part(said),), attachment=file, buttons=_of_closed(request, others)))


async def _list(club: Club, readings: ReadingList, kind: str, year: int | None) -> Attachment:
    """The file; refused where there is nothing to put into it."""
    if not readings.papers:
        raise Refusal("export-none-in" if year else "export-none", club=club.name, year=str(year or ""))
    text = await asyncio.to_thread(FORMATS[kind].write, readings)
    return Attachment(_name(club, year) + FORMATS[kind].ending, text)


async def _calendar(request: Request, club: Club) -> Attachment:
    """All sessions the club had and is to have, as a calendar keeps them."""
    if request.get("year"):
        raise Refusal("export-calendar-whole", field="year")
    text = await calendar_text(request.store, club, request.now, request.tools[WayTo], whole=True)
    return Attachment(f"{_name(club, None)}.ics", text)


def _year(request: Request) -> int | None:
    typed = request.get("year")
    if typed and not _YEAR.fullmatch(typed):
        raise Refusal("export-year", field="year", typed=shown(typed))
    return int(typed) if typed else None


def _closed_one(request: Request, closed: list[ClubContext]) -> ClubContext:
    """The closed club a button is about, where the asker was in it."""
    found = [one for one in closed if one.club.id == row_id(request.get("closed"))]
    if not found:
        raise Refusal("button-over")
    return found[0]


def _of_closed(request: Request, closed: list[ClubContext]) -> tuple[Button, ...]:
    kept = {name: text for name in ("format", "year") if (text := request.get(name))}
    return tuple(
        Button(
            request.words("button-export-of", club=one.club.name),
            request.command.path,
            {**kept, "closed": str(one.club.id)},
        )
        for one in closed[:_CLOSED]
    )


def _name(club: Club, year: int | None) -> str:
    """The club's name as a file can have it everywhere, its number where no letter of it is left."""
    plain = unicodedata.normalize("NFKD", club.name.lower()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or f"paperclub-{club.id}"
    return f"{name}-{year}" if year else name


_FIELDS = (
    Field("format", Kind.CHOICE, choices=(*FORMATS, CALENDAR), required=True),
    Field("year", most=4),
    Field("closed", hidden=True, numbers="club"),
)
COMMANDS = (
    Command("paper", "list", _FIELDS, handler=export, when_closed=True),
    Command("club", "export", _FIELDS, handler=export, when_closed=True, right=Right.ORGANIZER),
)
