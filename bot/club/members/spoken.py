"""Which language somebody who asks is answered in."""

from bot.chat.post import Call
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.store.repositories import Repositories
from bot.wording import spoken


async def language_of(repos: Repositories, call: Call, otherwise: str) -> str:
    """The one they chose, here or in any club of theirs; else their platform's, their club's, or `otherwise`."""
    met = await repos[Clubs].meet(call.place, call.account)
    clubs = [met[0]] if met else await repos[Clubs].of(call.account)
    for club in clubs:
        member = await repos[Members].of(club.id, call.account)
        if member and (chosen := spoken(member.language)):
            return chosen
    return spoken(call.account.locale) or (clubs[0].settings.language if clubs else otherwise)
