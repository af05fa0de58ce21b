"""The letters in which others were given an author's words to read, made from rows."""

from collections.abc import Mapping

from bot.ask import Here
from bot.books.members import Members
from bot.books.notes import Notes
from bot.books.pairs import Pairs
from bot.books.papers import Papers
from bot.cards.pairs import hidden_from, swap_letter, taken_back
from bot.model import Meeting, Member, Note, NoteKind, Paper, Round
from bot.post import Post
from bot.week.letters import letter_key
from bot.week.pairs import is_shown


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:  # noqa: ARG001 - by meeting
    """What each reader was given is as it may be shown now: hidden, taken back, or as it says."""
    meetings = [one for one in await here.books[Pairs].of_rounds([turn.id]) if one.author_id]
    if not meetings:
        return {}
    notes = [one for one in await here.books[Notes].of_rounds([turn.id]) if one.kind is NoteKind.SUMMARY]
    papers = await here.books[Papers].get(turn.paper_ids)
    members = await here.books[Members].get({one.author_id for one in meetings if one.author_id})
    return {
        letter_key(one.club_id, f"{turn.number}/explain-{one.id}", one.reader_id or 0): _letter(
            here,
            turn,
            one,
            members[one.author_id or 0],
            [note for note in notes if note.member_id == one.author_id],
            papers,
        )
        for one in meetings
    }


def _letter(
    here: Here, turn: Round, meeting: Meeting, author: Member, notes: list[Note], papers: Mapping[int, Paper]
) -> Post:
    if shown := [one for one in notes if is_shown(one)]:
        return swap_letter(here.words, turn, meeting, author.name, shown, papers)
    return hidden_from(here.words) if notes else taken_back(here.words)
