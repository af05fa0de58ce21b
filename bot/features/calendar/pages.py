"""The calendar as it is served."""

from bot.club.calendar.making import MEDIA_TYPE, calendar_text, file_name
from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.features.calendar.repository import CalendarAddresses
from bot.ports import WayTo
from bot.site.model import Page, PageRequest

ROOM, _ENDING = "calendar", ".ics"


def path_of(token: str) -> str:
    """Where the calendar of this token is, below the site's address."""
    return f"/{ROOM}/{token}{_ENDING}"


async def calendar(request: PageRequest) -> Page | None:
    """A club's calendar; None for an address that is revoked, of a closed club, or never was."""
    if len(request.rest) != 1 or not request.rest[0].endswith(_ENDING):
        return None
    async with request.store.read() as repos:
        address = await repos[CalendarAddresses].with_token(request.rest[0].removesuffix(_ENDING))
        if address is None:
            return None
        club = (await repos[Clubs].get([address.club_id]))[address.club_id]
    if club.state is ClubState.CLOSED:
        return None
    text = await calendar_text(request.store, club, request.now, request.tools[WayTo])
    shown = {"Content-Disposition": f'inline; filename="{file_name(club)}"'}
    return Page(body=text.encode(), media_type=MEDIA_TYPE, headers=shown)


PAGES = {ROOM: calendar}
