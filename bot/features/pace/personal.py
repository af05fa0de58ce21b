"""What a member keeps with the club of their pace: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.members.repository import Wishes
from bot.club.request import ClubContext
from bot.features.pace.repository import Goals, Readings
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """Their goal, what they read and for how long, and what they wish to be written about."""
    repos = here.repos
    return {
        "goal": [asdict(one) for one in (await repos[Goals].of([member.id])).values()],
        "readings": [asdict(one) for one in (await repos[Readings].of_members([member.id]))[member.id]],
        "wishes": [asdict(one) for one in await repos[Wishes].of(member.id)],
    }
