"""Who a member is to the club: told to them, forgotten with them."""

from dataclasses import asdict
from datetime import date

from bot.club.members.called import let_be_called
from bot.club.members.merging import forget_links, links_of
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """Their name and settings, accounts, links and absences."""
    repos = here.repos
    aways = await repos[Members].aways([here.club.id], date.min)
    return {
        "member": asdict(member),
        "accounts": [asdict(one) for one in (await repos[Members].accounts([member.id]))[member.id]],
        "links": await links_of(repos, member),
        "away": [asdict(one) for one in aways if one.member_id == member.id],
    }


async def release(here: ClubContext, member: Member) -> None:
    """What is remembered of links is forgotten, and nobody calls them any more."""
    await let_be_called(here.repos, member, here.now, wanted=False)
    await forget_links(here.repos, member, here.now)
