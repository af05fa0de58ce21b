"""What a member keeps with the club of leading: told to them, given back when they go."""

from collections.abc import Collection
from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.club.rounds.session import Session
from bot.features.leading.model import LeadState
from bot.features.leading.repository import Leads, Roles
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """When they led, which roles they had, and what they said about leading."""
    repos = here.repos
    return {
        "turns_to_lead": [asdict(one) for one in await repos[Leads].of_member(member.id)],
        "roles": [asdict(one) for one in await repos[Roles].of_member(member.id)],
        "about_leading": [asdict(one) for one in await repos[Leads].wishes_of(member.id)],
    }


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds they led, or had a role in."""
    led = {one.round_id for one in await here.repos[Leads].of_member(member.id)}
    return led | {one.round_id for one in await here.repos[Roles].of_member(member.id)}


async def presented(here: ClubContext, round_ids: Collection[int]) -> dict[int, Session]:
    """Who led the discussions that are over; who was forgotten since has no name."""
    led = [one for one in await here.repos[Leads].of_rounds(round_ids) if one.state is LeadState.LED and one.member_id]
    members = await here.repos[Members].get({one.member_id for one in led if one.member_id})
    return {one.round_id: Session(presenters=(members[one.member_id].name,)) for one in led if one.member_id in members}
