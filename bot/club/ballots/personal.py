"""What a member proposed and approved: told to them, given back when they go."""

from dataclasses import asdict

from bot.club.ballots.open_ballot import show_open_ballot
from bot.club.ballots.repository import Ballots
from bot.club.members.model import Member
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.pause import coming_of
from bot.hooks import Data


async def export(here: ClubContext, member: Member) -> Data:
    """Their nominations and votes."""
    repos = here.repos
    nominations = await repos[Ballots].of_member(member.id)
    papers = await repos[Papers].get({one.paper_id for one in nominations})
    return {
        "nominations": [{"paper": papers[one.paper_id].title, **asdict(one)} for one in nominations],
        "votes": [{"round": round_, "nomination": one} for round_, one in await repos[Ballots].votes_of(member.id)],
    }


async def release(here: ClubContext, member: Member) -> None:
    """A vote that is still open goes with its voter, who may come again and would have two; one that is over counts."""
    coming = await coming_of(here.repos, here.club)
    if coming and await here.repos[Ballots].approved_by(coming.id, member.id):
        await here.repos[Ballots].approve(here.club.id, coming.id, member.id, (), here.now)
        await show_open_ballot(here)


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds that read what they proposed, and the one to come."""
    coming = await coming_of(here.repos, here.club)
    own = await here.repos[Ballots].of_member(member.id)
    return {one.round_id for one in own if one.round_id} | ({coming.id} if coming else set())
