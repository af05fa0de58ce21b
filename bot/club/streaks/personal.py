"""Why a member's rounds count: told to them."""

from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.club.streaks.repository import Ledger
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """Their ledger, line by line."""
    return {"ledger": [asdict(line) for line in await here.repos[Ledger].of_member(member.id)]}
