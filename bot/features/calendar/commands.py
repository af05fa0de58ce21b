"""Asking for the club's calendar, and giving it another address."""

from bot.chat.command import HERE, SURE, Command, Right
from bot.chat.post import Attachment, Button, Link, Part, Post, Reply
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act
from bot.club.calendar.making import calendar_text, file_name
from bot.club.request import ClubContext, Request
from bot.features.calendar.model import CalendarAddress, new_address
from bot.features.calendar.pages import path_of
from bot.features.calendar.repository import CalendarAddresses
from bot.ports import WayTo


async def calendar(request: Request) -> Reply:
    """The address to subscribe to, where pages are served; and the file in any case."""
    async with request.write() as here:
        club = here.club
        address = await _address(here) if request.address else None
    how = _subscribing(request, address) if address else ()
    file_is = request.words.text("calendar-file-along" if address else "calendar-file-only")
    file = Attachment(file_name(club), await calendar_text(request.store, club, request.now, request.tools[WayTo]))
    title = request.words("calendar-title", club=club.name)
    return Reply(post=Post(title=title, parts=(*how, Part(file_is)), attachment=file))


async def _address(here: ClubContext) -> CalendarAddress:
    """The club's address; whoever asks first makes it."""
    known = await here.repos[CalendarAddresses].of(here.club.id)
    if known is None:
        known = new_address(here.club.id, here.now)
        await here.repos[CalendarAddresses].put(known)
    return known


def _subscribing(request: Request, address: CalendarAddress) -> tuple[Part, ...]:
    url = f"{request.address}{path_of(address.token)}"
    webcal = f"webcal{url.removeprefix('https').removeprefix('http')}"
    return (
        Part(request.words.text("calendar-subscribe", address=Link(url, url))),
        Part(request.words.text("calendar-webcal", address=webcal)),
        Part(request.words.text("calendar-secret")),
    )


async def renew(request: Request) -> Reply:
    """Another address, after a confirmation; the one before leads nowhere from then on."""
    async with request.write() as here:
        if not request.address:
            return request.say("calendar-not-served")
        if not request.get("sure"):
            sure = Button(
                request.words("button-sure-calendar"), request.command.path, {"sure": "yes", **here.which}, "danger"
            )
            line = request.words.text("calendar-sure", club=here.club.name)
            return Reply(post=Post(parts=(Part(line),), buttons=(sure,)))
        address = new_address(here.club.id, here.now)
        await here.repos[CalendarAddresses].put(address)
        await note_act(here, ActKind.CALENDAR)
    title = request.words("calendar-renewed", club=here.club.name)
    return Reply(post=Post(title=title, parts=_subscribing(request, address)))


COMMANDS = (
    Command("paper", "calendar", handler=calendar),
    Command("club", "calendar", (SURE, HERE), handler=renew, right=Right.ORGANIZER),
)
