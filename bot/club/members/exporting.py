"""Everything the club keeps about a member, for that member: as a page to read, or whole and for programs."""

import json
from collections.abc import Sequence

from bot.chat.command import Command, Field, Kind
from bot.chat.files import too_large
from bot.chat.post import Attachment, Part, Post, Refusal, Reply
from bot.club.members.readable import readable
from bot.club.request import ClubContext, Request
from bot.hooks import Data

_MARKDOWN = "markdown"


async def export(request: Request) -> Reply:
    """Everything the club keeps about the asker, and what clubs do in which they were and that are closed."""
    async with request.read_all() as clubs:
        told = [await _of_club(one) for one in clubs]
        kept = [(one, own) for one in await clubs[0].closed() if (own := await _of_club(one))]
        if not any(told) and not kept:
            return request.say("nothing-about-you")
        if request.get("format") == _MARKDOWN:
            both = [*zip(clubs, told, strict=True), *kept]
            text, ending = "\n".join([await readable(one, request.words, own) for one, own in both if own]), "md"
        else:
            text, ending = _as_json(told, [own for _, own in kept]), "json"
    file = Attachment(f"paperclub-{_name(clubs)}.{ending}", text)
    if megabytes := too_large(file):
        raise Refusal("file-too-large", megabytes=megabytes)
    return Reply(post=Post(parts=(Part(request.words.text("exported")),), attachment=file))


def _as_json(told: Sequence[Data], closed: Sequence[Data]) -> str:
    data: Data = {"clubs": told} if len(told) > 1 else told[0]
    if closed:
        data["closed_clubs"] = closed
    return json.dumps(data, ensure_ascii=False, indent=2, default=str)


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
        (Field("format", Kind.CHOICE, choices=("json", _MARKDOWN)),),
        group="my",
        formerly=("paper export",),
        handler=export,
        when_closed=True,
        all_clubs=True,
    ),
)
