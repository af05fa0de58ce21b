"""What a member keeps with the club of what they build: told to them, given back when they go."""

from collections.abc import Collection
from dataclasses import asdict

from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.request import ClubContext
from bot.features.builds.repository import Builds
from bot.features.builds.shown import plan_check
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """What they build and built."""
    return {"builds": [asdict(one) for one in await here.repos[Builds].of_member(member.id)]}


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in whose threads it stands, and whose digests told of it."""
    builds = await here.repos[Builds].of_member(member.id)
    return {number for one in builds for number in (one.round_id, one.told_id) if number}


async def names(here: ClubContext, paper: Paper) -> set[int]:
    """The same of builds of this paper."""
    builds = await here.repos[Builds].of_paper(paper.id)
    return {number for one in builds for number in (one.round_id, one.told_id) if number}


async def moved(here: ClubContext, member: Member) -> None:
    """Their check-ins go to an account that is theirs now."""
    for build in await here.repos[Builds].of_member(member.id):
        await plan_check(here, build)


async def renamed(here: ClubContext, was: Paper, now: Paper, rounds: Collection[int]) -> None:  # noqa: ARG001 - all of it
    """Check-ins that wait speak of the paper as it is called now."""
    for build in await here.repos[Builds].of_paper(now.id):
        await plan_check(here, build)
