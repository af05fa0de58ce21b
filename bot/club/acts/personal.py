"""What a member keeps with the club of what they did as organizers: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.acts.repository import Acts
from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they did as organizers, and what organizers did about them."""
    return {"acts": [asdict(act) for act in await here.repos[Acts].of_member(member.id)]}
