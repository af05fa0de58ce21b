"""Leaving a club without a trace: texts go, counts stay, nameless, and what was posted no longer tells of it."""

from collections.abc import Sequence

from bot.chat.command import EVERYTHING, HERE, SURE, Command
from bot.chat.post import Part, Refusal, Reply
from bot.chat.typed import listing
from bot.club.clubs.model import ClubState
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.sure import are_you_sure


async def forget(request: Request) -> Reply:
    """Remove the asker from the club and from closed ones, after a confirmation: text goes, counts stay, nameless."""
    async with request.write() as here:
        closed = await here.closed()
        if here.asker is None and not closed:
            return request.say("nothing-about-you")
        if here.asker:
            await _refuse_last_organizer(here, here.asker)
        if not request.get("sure"):
            return _are_you_sure(request, here, closed)
        for there in (here, *closed):
            if there.asker:
                await _forget(there, there.asker)
    return request.say("forgotten")


def _are_you_sure(request: Request, here: ClubContext, closed: Sequence[ClubContext]) -> Reply:
    """What goes, also of clubs that are closed: nobody could be forgotten by one whose channel has another club."""
    text = request.words.text("forget-sure", club=here.club.name)
    clubs = listing(one.club.name for one in closed)
    more = [Part(request.words.text("forget-closed", clubs=clubs))] if closed else []
    return are_you_sure(request, text, "button-sure-forget", *more, **here.which)


async def _forget(here: ClubContext, member: Member) -> None:
    """What others wait for is given back, then everything goes, and what was posted of it says it no longer."""
    rounds = await here.traces(member)
    for feature in here.features:
        if feature.release:
            await feature.release(here, member)
    await here.repos[Members].forget(member)
    await refresh(here, rounds)


async def _refuse_last_organizer(here: ClubContext, member: Member) -> None:
    """Nobody leaves a club without anybody to lead it, unless it is closed, or theirs alone."""
    others = [one for one in await here.repos[Members].everybody([here.club.id]) if one.id != member.id]
    others = [one for one in others if not one.left_at]
    led = here.club.state is ClubState.CLOSED or any(one.organizer for one in others)
    if member.organizer and others and not led:
        raise Refusal("last-organizer-leaves", club=here.club.name)


COMMANDS = (
    Command(
        "paper",
        "forget",
        (SURE, HERE),
        about=(EVERYTHING,),
        group="my",
        formerly=("paper forget",),
        handler=forget,
        when_closed=True,
    ),
)
