"""A member's own bookmarks. That they go with their member, or move with a link, is said at the column."""

from dataclasses import asdict

from bot.features.bookmarks.repository import Bookmarks

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they want to come back to."""
    return {"bookmarks": [asdict(one) for one in await here.repos[Bookmarks].of_member(member.id)]}
