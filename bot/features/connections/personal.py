"""What a member keeps with the club of what they tied together: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.features.connections.repository import Connections
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they tied together."""
    said = await here.repos[Connections].of_member(member.id)
    papers = await here.repos[Papers].get({end for one in said for end in (one.from_paper_id, one.to_paper_id)})
    ends = [(papers[one.from_paper_id].title, papers[one.to_paper_id].title) for one in said]
    return {"connections": [asdict(one) | {"from": a, "to": b} for one, (a, b) in zip(said, ends, strict=True)]}


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in which they said so."""
    return {one.round_id for one in await here.repos[Connections].of_member(member.id) if one.round_id}
