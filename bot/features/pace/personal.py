"""What a member keeps with the club of their pace: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.members.repository import Wishes
from bot.club.request import Here
from bot.features.pace.repository import Goals, Readings
from bot.hooks import Data


async def export(here: Here, member: Member) -> Data:
    """Their goal, what they read and for how long, and what they wish to be written about."""
    books = here.books
    return {
        "goal": [asdict(one) for one in (await books[Goals].of([member.id])).values()],
        "readings": [asdict(one) for one in (await books[Readings].of_members([member.id]))[member.id]],
        "wishes": [asdict(one) for one in await books[Wishes].of(member.id)],
    }
