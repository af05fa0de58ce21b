"""Why a member's rounds count: told to them."""

from dataclasses import asdict

from bot.ask import Here
from bot.books.notes import Ledger
from bot.hooks import Data
from bot.model import Member


async def export(here: Here, member: Member) -> Data:
    """Their ledger, line by line."""
    return {"ledger": [asdict(line) for line in await here.books[Ledger].of_member(member.id)]}
