"""What a member keeps with the club of swapped summaries: told to them, given back when they go."""

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.features.explaining.model import Meeting
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import unsay
from bot.hooks import AwayHook, Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they ask for, and their meetings as far as these are their own: with whom is the other's, too."""
    pairs = here.repos[Pairs]
    return {
        "asking_to_swap": [{"round": one.round_id, "at": one.at} for one in await pairs.asking(member.id)],
        "swaps": [_swap(one, member) for one in await pairs.of_member(member.id)],
    }


def _swap(meeting: Meeting, member: Member) -> Data:
    role = "author" if meeting.author_id == member.id else "reader"
    return {"round": meeting.round_id, "as": role, "state": meeting.state, "at": meeting.at}


async def release(here: ClubContext, member: Member) -> None:
    """Their words go out of letters that others were given to read."""
    await unsay(here.repos, here.words, await here.repos[Pairs].of_member(member.id), member.id, here.now)


async def _left(here: ClubContext, member: Member) -> None:
    """They ask to swap no more."""
    for one in await here.repos[Pairs].asking(member.id):
        await here.repos[Pairs].withdraw(one.round_id, member.id)


AWAY = AwayHook(left=_left)
