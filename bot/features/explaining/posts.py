"""The letters in which others were given an author's words to read, made from rows."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.letters import letter_key
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.explaining.cards import hidden_from, swap_letter, taken_back
from bot.features.explaining.model import Meeting
from bot.features.explaining.repository import Pairs
from bot.features.explaining.steps import is_shown


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:  # noqa: ARG001 - by meeting
    """What each reader was given is as it may be shown now: hidden, taken back, or as it says."""
    meetings = [one for one in await here.repos[Pairs].of_rounds([round_.id]) if one.author_id]
    if not meetings:
        return {}
    notes = [one for one in await here.repos[Notes].of_rounds([round_.id]) if one.kind is NoteKind.SUMMARY]
    papers = await here.repos[Papers].get(round_.paper_ids)
    members = await here.repos[Members].get({one.author_id for one in meetings if one.author_id})
    return {
        letter_key(one.club_id, f"{round_.number}/explain-{one.id}", one.reader_id or 0): _letter(
            here,
            round_,
            one,
            members[one.author_id or 0],
            [note for note in notes if note.member_id == one.author_id],
            papers,
        )
        for one in meetings
    }


def _letter(
    here: ClubContext, round_: Round, meeting: Meeting, author: Member, notes: list[Note], papers: Mapping[int, Paper]
) -> Post:
    if shown := [one for one in notes if is_shown(one)]:
        return swap_letter(here.words, round_, meeting, author.name, shown, papers)
    return hidden_from(here.words) if notes else taken_back(here.words)
