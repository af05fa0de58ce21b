"""What a member keeps with the club of what they did as organizers: told to them, given back when they go."""

from dataclasses import asdict

from bot.ask import Here
from bot.books.acts import Acts
from bot.hooks import Data
from bot.model import Member


async def export(here: Here, member: Member) -> Data:
    """What they did as organizers, and what organizers did about them."""
    return {"acts": [asdict(act) for act in await here.books[Acts].of_member(member.id)]}
