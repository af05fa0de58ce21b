"""What a member keeps with the club of discussions, and what becomes of it when they are away or go."""

from collections.abc import Sequence
from dataclasses import asdict
from zoneinfo import ZoneInfo

from bot.chat.post import Text
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.features.attending.model import Answer
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import meets_at
from bot.features.attending.showing import ahead, own_of, say, unsay
from bot.hooks import AwayHook, Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they said of discussions, and to which they came."""
    return {"discussions": [asdict(one) for one in await here.repos[Attendances].of_member(member.id)]}


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in which they are counted."""
    return {one.round_id for one in await here.repos[Attendances].of_member(member.id)}


async def release(here: ClubContext, member: Member) -> None:
    """Nobody waits for them."""
    await unsay(here, member)


async def _gone(request: Request, here: ClubContext, member: Member) -> Sequence[Text]:
    """Whoever is away that day does not come, whatever they said before; they may say so anew."""
    told = []
    for round_ in await ahead(here):
        own = await own_of(here, round_, member)
        at = meets_at(here.club, round_)
        if at is None or own in (None, Answer.NOT):
            continue
        day = at.astimezone(ZoneInfo(here.club.zone)).date()
        aways = [one for one in await here.repos[Members].aways([here.club.id], day) if one.member_id == member.id]
        if any(one.first <= day for one in aways):
            await say(here, round_, member, Answer.NOT)
            told.append(request.words.text("coming-away", number=round_.number))
    return told


AWAY = AwayHook(gone=_gone, left=unsay)
