"""What a member proposed and approved: told to them, given back when they go."""

from dataclasses import asdict

from bot.ask import Here
from bot.books.ballots import Ballots
from bot.books.papers import Papers
from bot.hooks import Data
from bot.model import Member
from bot.verbs.ballots import show_open_ballot
from bot.week.pause import coming_of


async def export(here: Here, member: Member) -> Data:
    """Their nominations and votes."""
    books = here.books
    nominations = await books[Ballots].of_member(member.id)
    papers = await books[Papers].get({one.paper_id for one in nominations})
    return {
        "nominations": [{"paper": papers[one.paper_id].title, **asdict(one)} for one in nominations],
        "votes": [{"round": turn, "nomination": one} for turn, one in await books[Ballots].votes_of(member.id)],
    }


async def release(here: Here, member: Member) -> None:
    """A vote that is still open goes with its voter, who may come again and would have two; one that is over counts."""
    coming = await coming_of(here.books, here.club)
    if coming and await here.books[Ballots].approved_by(coming.id, member.id):
        await here.books[Ballots].approve(here.club.id, coming.id, member.id, (), here.now)
        await show_open_ballot(here)


async def traces(here: Here, member: Member) -> set[int]:
    """The rounds that read what they proposed, and the one to come."""
    coming = await coming_of(here.books, here.club)
    own = await here.books[Ballots].of_member(member.id)
    return {one.round_id for one in own if one.round_id} | ({coming.id} if coming else set())
