"""What a member keeps with the club of its words: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.features.terms.lists import offering
from bot.features.terms.repository import Terms
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What the member explained, with the terms."""
    explanations = await here.repos[Terms].of_member(member.id)
    terms = await here.repos[Terms].get({one.term_id for one in explanations})
    return {"explanations": [{"term": terms[one.term_id].word, **asdict(one)} for one in explanations]}


async def release(here: ClubContext, member: Member) -> None:
    """A term only they had explained is open again; one somebody else had explained before is explained by that."""
    await here.repos[Terms].take_all_back(member.id)


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in which they explained something, and those whose threads offer it again."""
    explanations = await here.repos[Terms].of_member(member.id)
    offers = {round_.id for round_ in await offering(here, explanations)}
    return offers | {one.round_id for one in explanations if one.round_id}
