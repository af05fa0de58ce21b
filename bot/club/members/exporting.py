"""Everything the club keeps about a member, for that member."""

import json
from collections.abc import Sequence

from bot.chat.command import Command
from bot.chat.post import Attachment, Part, Post, Reply
from bot.club.request import ClubContext, Request
from bot.hooks import Data


async def export(request: Request) -> Reply:
    """Everything the club keeps about the asker, as JSON, and what clubs do in which they were and that are closed."""
    async with request.read_all() as clubs:
        told = [await _of_club(one) for one in clubs]
        closed = [kept for one in await clubs[0].closed() if (kept := await _of_club(one))]
    data: Data = {"clubs": told} if len(told) > 1 else told[0]
    if not data and not closed:
        return request.say("nothing-about-you")
    if closed:
        data["closed_clubs"] = closed
    text = json.dumps(data, ensure_ascii=False, indent=2, default=str)
    file = Attachment(f"paperclub-{_name(clubs)}.json", text)
    return Reply(post=Post(parts=(Part(request.words.text("exported")),), attachment=file))


def _name(clubs: Sequence[ClubContext]) -> str:
    """The numbers of the club and the member; `export` where it holds several clubs."""
    one = clubs[0]
    return "export" if len(clubs) > 1 else f"{one.club.id}-{one.asker.id if one.asker else 0}"


async def _of_club(here: ClubContext) -> Data:
    """All that this club keeps about the asker; nothing where they are no member."""
    if here.asker is None:
        return {}
    data: Data = {"club": here.club.name}
    for feature in here.features:
        if feature.export:
            data |= await feature.export(here, here.asker)
    return data


COMMANDS = (
    Command(
        "paper",
        "export",
        group="my",
        formerly=("paper export",),
        handler=export,
        when_closed=True,
        all_clubs=True,
    ),
)
