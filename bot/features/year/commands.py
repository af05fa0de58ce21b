"""The year, for whoever asks."""

from dataclasses import replace

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Refusal, Reply
from bot.chat.typed import shown
from bot.club.members.zones import today
from bot.club.request import Request
from bot.features.year.cards import year_card
from bot.features.year.picture import year_picture
from bot.features.year.reading import year_of

_FIRST = 1900


async def year(request: Request) -> Reply:
    """Any year of the club; this one, if none is said."""
    async with request.read() as here:
        now = today(here.club.zone, request.now).year
        wanted = _typed(request, now)
        found = await year_of(here.repos, here.features, request.words, here.club, wanted)
    if not found.rounds:
        return request.say("year-nothing", year=str(wanted))
    picture = await year_picture(request.drawing, request.words, here.club, found)
    return Reply(post=replace(year_card(request.words, here.club, found), picture=picture))


def _typed(request: Request, now: int) -> int:
    typed = request.get("year")
    if not typed:
        return now
    if not (typed.isascii() and typed.isdigit() and _FIRST <= int(typed) <= now):
        raise Refusal("year-which", field="year", typed=shown(typed), now=str(now))
    return int(typed)


_FIELDS = (Field("year", Kind.LINE, 10),)
COMMANDS = (
    Command("paper", "year", _FIELDS, for_visitors=True, handler=year),
    Command("club", "year", _FIELDS, right=Right.ORGANIZER, handler=year),  # where an organizer looks for it
)
