"""What a round's thread shows of its entries, made from rows: each entry, who handed in, the reveal, the digest."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.ballots.open_ballot import grow
from bot.club.clubs.model import Reveal
from bot.club.entries.brief import BRIEF, in_a_row
from bot.club.entries.cards import one_entry, removed_entry, reveal, roll
from bot.club.entries.closing import ROLL
from bot.club.entries.digest import brief, digest
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.entries.told_beside import told_beside
from bot.club.members.merging import absorbed
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Here
from bot.club.rounds.model import Round, RoundState
from bot.schedule.model import Step

REVEAL, ENTRY = "reveal", "note-"
_SUMMED_UP = frozenset({REVEAL, Step.WRAP, BRIEF})
_HANDED_IN = frozenset({ROLL})


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """All that was posted of a round's entries; one that is gone says that, and one taken up speaks for the other."""
    posted = {step for step in steps if step.startswith(ENTRY)}
    if not posted and not steps & (_SUMMED_UP | _HANDED_IN):
        return {}
    notes = await here.books[Notes].of_rounds([turn.id])
    papers = await here.books[Papers].get(turn.paper_ids)
    posts = await _entries(here, turn, posted, notes, papers)
    if ROLL in steps:
        posts[ROLL] = await roll_post(here, turn)
    if steps & _SUMMED_UP:
        posts |= await _summed_up(here, turn, notes, papers)
    return posts


async def _entries(
    here: Here, turn: Round, steps: set[str], notes: Sequence[Note], papers: Mapping[int, Paper]
) -> dict[str, Post]:
    members = await here.books[Members].get({note.member_id for note in notes if note.member_id})
    by_number = {number: note for note in notes for number in (note.id, *absorbed(note))}
    posts = {}
    for step in steps:
        note = by_number.get(row_id(step.removeprefix(ENTRY)))
        posts[step] = one_entry(here.words, turn, note, members, papers) if note else removed_entry(here.words)
    return posts


async def _summed_up(here: Here, turn: Round, notes: Sequence[Note], papers: Mapping[int, Paper]) -> dict[str, Post]:
    members = await here.books[Members].get({note.member_id for note in notes if note.member_id})
    more = (await told_beside(here.features, here.books, {turn.id: here.words}))[turn.id]
    streaks = await in_a_row(here.books, {turn.id: notes}, {turn.id: turn})
    shown = [papers[one] for one in turn.paper_ids]
    return {
        REVEAL: reveal(here.words, notes, members, papers),
        Step.WRAP: digest(here.words, here.club, turn, shown, notes, members, more.parts, more.buttons),
        BRIEF: brief(here.words, turn, shown, notes, members, more.counted, streaks),
    }


async def show_entry(here: Here, turn: Round, note: Note, paper: Paper) -> None:
    """Show an entry that is open to everybody as a message of its own; otherwise only that it was handed in."""
    if here.club.settings.reveal is Reveal.AT_ONCE or turn.state is not RoundState.READING:
        members = await here.books[Members].get([note.member_id or 0])
        post = one_entry(here.words, turn, note, members, {paper.id: paper})
        await grow(here, turn, f"{ENTRY}{note.id}", post, in_thread=True)
    else:
        await grow(here, turn, ROLL, await roll_post(here, turn), in_thread=True)


async def roll_post(here: Here, turn: Round) -> Post:
    """Who has handed in."""
    handed = (await here.books[Notes].handed_in([turn.id])).get(turn.id, {})
    members = await here.books[Members].get(handed.keys())
    names = [members[one].name if one in members else here.words("somebody") for one in handed]
    return roll(here.words, turn, names, at_wrap=here.club.settings.reveal is Reveal.AT_WRAP)
