"""Everything the club keeps about a member, for that member."""

import json

from bot.chat.command import Command
from bot.chat.post import Attachment, Part, Post, Reply
from bot.club.request import ClubContext, Request
from bot.hooks import Data


async def export(request: Request) -> Reply:
    """Everything the club keeps about the asker, as JSON, and what clubs do in which they were and that are closed."""
    async with request.read() as here:
        data = await _of_club(here)
        closed = [told for one in await here.closed() if (told := await _of_club(one))]
    if not data and not closed:
        return request.say("nothing-about-you")
    if closed:
        data["closed_clubs"] = closed
    text = json.dumps(data, ensure_ascii=False, indent=2, default=str)
    file = Attachment(f"paperclub-{here.club.id}-{here.asker.id if here.asker else 0}.json", text)
    return Reply(post=Post(parts=(Part(request.words.text("exported")),), attachment=file))


async def _of_club(here: ClubContext) -> Data:
    """All that this club keeps about the asker; nothing where they are no member."""
    if here.asker is None:
        return {}
    data: Data = {"club": here.club.name}
    for feature in here.features:
        if feature.export:
            data |= await feature.export(here, here.asker)
    return data


COMMANDS = (Command("paper", "export", group="my", formerly=("paper export",), handler=export, when_closed=True),)
