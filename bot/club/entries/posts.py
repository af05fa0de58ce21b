"""What a round's thread shows of its entries, made from rows: each entry, who handed in, the reveal, the digest."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.ballots.open_ballot import grow
from bot.club.entries.brief import BRIEF, in_a_row
from bot.club.entries.cards import one_entry, removed_entry, reveal, roll
from bot.club.entries.closing import ROLL
from bot.club.entries.digest import brief, digest
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.entries.settings import REVEAL, Reveal
from bot.club.entries.told_beside import told_beside
from bot.club.members.merging import absorbed
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round, RoundState
from bot.schedule.model import Step

OPENED, ENTRY = "reveal", "note-"
"""The steps of these posts; everybody's entries in one were posted by earlier programs, and are kept true."""
_SUMMED_UP = frozenset({OPENED, Step.WRAP, BRIEF})
_HANDED_IN = frozenset({ROLL})


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """All that was posted of a round's entries; one that is gone says that, and one taken up speaks for the other."""
    posted = {step for step in steps if step.startswith(ENTRY)}
    if not posted and not steps & (_SUMMED_UP | _HANDED_IN):
        return {}
    notes = await here.repos[Notes].of_rounds([round_.id])
    papers = await here.repos[Papers].get(round_.paper_ids)
    posts = await _entries(here, round_, posted, notes, papers)
    if ROLL in steps:
        posts[ROLL] = await roll_post(here, round_)
    if steps & _SUMMED_UP:
        posts |= await _summed_up(here, round_, notes, papers)
    return posts


async def _entries(
    here: ClubContext, round_: Round, steps: set[str], notes: Sequence[Note], papers: Mapping[int, Paper]
) -> dict[str, Post]:
    members = await here.repos[Members].get({note.member_id for note in notes if note.member_id})
    by_number = {number: note for note in notes for number in (note.id, *absorbed(note))}
    posts = {}
    for step in steps:
        note = by_number.get(row_id(step.removeprefix(ENTRY)))
        posts[step] = one_entry(here.words, round_, note, members, papers) if note else removed_entry(here.words)
    return posts


async def _summed_up(
    here: ClubContext, round_: Round, notes: Sequence[Note], papers: Mapping[int, Paper]
) -> dict[str, Post]:
    members = await here.repos[Members].get({note.member_id for note in notes if note.member_id})
    texts, clubs = {round_.id: here.words}, {round_.id: here.club}
    more = (await told_beside(here.features, here.repos, texts, clubs))[round_.id]
    streaks = await in_a_row(here.repos, {round_.id: notes}, {round_.id: round_})
    shown = [papers[one] for one in round_.paper_ids]
    return {
        OPENED: reveal(here.words, notes, members, papers),
        Step.WRAP: digest(here.words, here.club, round_, shown, notes, members, more.parts, more.buttons),
        BRIEF: brief(here.words, round_, shown, notes, members, more.counted, streaks),
    }


async def show_entry(here: ClubContext, round_: Round, note: Note, paper: Paper) -> None:
    """Show an entry that is open to everybody as a message of its own; otherwise only that it was handed in."""
    if REVEAL.of(here.club.settings) is Reveal.AT_ONCE or round_.state is not RoundState.READING:
        members = await here.repos[Members].get([note.member_id or 0])
        post = one_entry(here.words, round_, note, members, {paper.id: paper})
        await grow(here, round_, f"{ENTRY}{note.id}", post, in_thread=True)
    else:
        await grow(here, round_, ROLL, await roll_post(here, round_), in_thread=True)


async def roll_post(here: ClubContext, round_: Round) -> Post:
    """Who has handed in."""
    handed = (await here.repos[Notes].handed_in([round_.id])).get(round_.id, {})
    members = await here.repos[Members].get(handed.keys())
    names = [members[one].name if one in members else here.words("somebody") for one in handed]
    return roll(here.words, round_, names, at_wrap=REVEAL.of(here.club.settings) is Reveal.AT_WRAP)
