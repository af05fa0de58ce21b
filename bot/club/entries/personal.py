"""What a member handed in, or began to write: told to them."""

from dataclasses import asdict

from bot.club.entries.drafts import Drafts
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.hooks import Data

_ALL = 1_000_000


async def export(here: ClubContext, member: Member) -> Data:
    """Their entries, and the drafts of the account that asks."""
    notes = await here.repos[Notes].of_member(member.id, _ALL)
    papers = await here.repos[Papers].get({note.paper_id for note in notes})
    paths = [path for feature in here.features for command in feature.commands for path in command.paths]
    drafts = {path: draft for path in paths if (draft := await here.repos[Drafts].find(here.account, path))}
    return {"notes": [{"paper": papers[note.paper_id].title, **asdict(note)} for note in notes], "drafts": drafts}


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds they handed something in for."""
    return {note.round_id for note in await here.repos[Notes].of_member(member.id, _ALL)}
