"""Organizers say that a member takes part no more, or takes part again; whoever uses the bot again is back anyway."""

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Refusal, Reply
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act
from bot.club.members.leaving import leave
from bot.club.members.meant import the_member
from bot.club.members.repository import Members
from bot.club.members.returning import come_back
from bot.club.request import Request


async def retire(request: Request) -> Reply:
    """A member takes part no more: neither asked, written to nor counted, and what others wait for goes to others."""
    async with request.write() as here:
        member = await the_member(request, here, "member")
        if here.asker and member.id == here.asker.id:
            raise Refusal("retire-self", field="member")
        if member.left_at:
            raise Refusal("has-left-already", field="member", name=member.name)
        await leave(here, member)
        await note_act(here, ActKind.RETIRE, about=member)
    return request.say("retired", name=member.name)


async def rejoin(request: Request) -> Reply:
    """A member who has left takes part again, with the streak they had."""
    async with request.write() as here:
        member = await the_member(request, here, "member")
        if not member.left_at:
            raise Refusal("has-not-left", field="member", name=member.name)
        for account in (await here.repos[Members].accounts([member.id]))[member.id]:
            await here.repos[Members].mark_gone(here.club.id, account, None)
        member = await come_back(here.repos, here.club, member, here.now)
        await note_act(here, ActKind.REJOIN, about=member)
    return request.say("rejoined", name=member.name, streak=member.streak)


_WHO = Field("member", Kind.MEMBER, 80, required=True)
COMMANDS = (
    Command("club", "retire", (_WHO,), handler=retire, right=Right.ORGANIZER),
    Command("club", "rejoin", (_WHO,), handler=rejoin, right=Right.ORGANIZER),
)
