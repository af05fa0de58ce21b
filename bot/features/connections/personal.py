"""What a member keeps with the club of what they tied together: told to them, given back when they go."""

from dataclasses import asdict

from bot.ask import Here
from bot.books.connections import Connections
from bot.books.papers import Papers
from bot.hooks import Data
from bot.model import Member


async def export(here: Here, member: Member) -> Data:
    """What they tied together."""
    said = await here.books[Connections].of_member(member.id)
    papers = await here.books[Papers].get({end for one in said for end in (one.from_paper_id, one.to_paper_id)})
    ends = [(papers[one.from_paper_id].title, papers[one.to_paper_id].title) for one in said]
    return {"connections": [asdict(one) | {"from": a, "to": b} for one, (a, b) in zip(said, ends, strict=True)]}


async def traces(here: Here, member: Member) -> set[int]:
    """The rounds in which they said so."""
    return {one.round_id for one in await here.books[Connections].of_member(member.id) if one.round_id}
