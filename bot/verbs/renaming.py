"""What was posted of a paper, and what waits to be, follows once the paper is called otherwise or became another one.

What is made of rows is made anew; elsewhere the title is exchanged (`bot.retitling`). What somebody was sent directly
stays as it was sent; what waits in the outbox never says the old title.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.ask import Here
from bot.delivery import OutboxKind, OutboxRow
from bot.linking import absorbed
from bot.model import Connection, Note, Paper, Round, RoundState, Step
from bot.retitling import change as title_change
from bot.retitling import retitled
from bot.verbs.asked import show_asked_again
from bot.verbs.ballots import listed_on, posted_votes, show_open_ballot, shown_closed
from bot.verbs.borrowing import FROM, named
from bot.verbs.built import show_builds_again
from bot.verbs.connections import show_said_again
from bot.verbs.thread import amend, show_again, show_card_again, show_lead_again

_ALL = 1_000_000
_VOTES = 100
"""Ballots of so many rounds are looked through: two years of a club that meets each week."""
_TITLE, _NAMESAKES = 200, 50
_POSTS = 2000
"""So many of the club's newest posts are looked through for the title where nothing leads to them."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What names a paper, looked at before it changes."""

    paper: Paper
    turns: Sequence[Round]  # that read it
    said: Sequence[Connection]  # that tie it, in whatever round


async def naming(here: Here, paper: Paper) -> Naming:
    """All that names this paper and would not be found by it any more once it became another one."""
    turns = await here.books.papers.read_by(here.club.id, paper.id)
    return Naming(paper, turns, await here.books.connections.around(here.club.id, paper.id, steps=1, most=_ALL))


async def show_renamed(here: Here, was: Naming, now: Paper, taken: Collection[Note] = ()) -> None:
    """The paper is called so now; `taken` are entries that others took up as two papers became one."""
    critiques = await _name_in_critiques(here, was, now)
    there = await here.books.notes.of_rounds([turn.id for turn in was.turns])
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in (*taken, *critiques, *there):
        notes[note.round_id].append(note)
    builds = await here.books.builds.of_paper(now.id)
    told = {one.round_id for one in was.said} | {one.told_id for one in builds} | notes.keys()
    turns = await here.books.rounds.get({turn.id for turn in was.turns} | {one for one in told if one})
    for turn in turns.values():
        await show_again(here, turn, notes[turn.id])
    for turn in (turns[one.id] for one in was.turns):
        await show_card_again(here, turn)
        await show_asked_again(here, turn)
        await show_lead_again(here, turn)
    await show_said_again(here, was.said)
    await show_builds_again(here, builds)
    await show_open_ballot(here)
    await _show_votes(here, now)
    await _exchange(here, was, now)


async def _name_in_critiques(here: Here, was: Naming, now: Paper) -> list[Note]:
    """A critique that borrows from the paper names it by its title, as does one that another has taken up."""
    said = [one for one in was.said if one.note_id and one.to_paper_id == was.paper.id]
    notes = await here.books.notes.of_rounds({one.round_id for one in said if one.round_id})
    by_number = {number: note for note in notes for number in (note.id, *absorbed(note))}
    renamed: dict[int, Note] = {}
    for one in said:
        found = by_number.get(one.note_id or 0)
        if found is None:
            continue
        note = renamed.get(found.id, found)
        field = FROM if note.id == one.note_id else f"{FROM}.{one.note_id}"
        if note.fields.get(field) == named(was.paper) != named(now):
            renamed[note.id] = await here.books.notes.put(replace(note, fields={**note.fields, field: named(now)}))
    return list(renamed.values())


async def _show_votes(here: Here, paper: Paper) -> None:
    """The ballots on which it stood, and what the cards of their rounds say of the vote."""
    over = [turn for turn in await here.books.rounds.latest(here.club.id, _VOTES) if _is_over(turn)]
    ballots = await posted_votes(here, over)
    listed = {turn.id: listed_on(turn, ballots.get(turn.id)) for turn in over}
    nominations = await here.books.ballots.get({number for one in listed.values() for number in one})
    for turn in over:
        if any(nominations[one].paper_id == paper.id for one in listed[turn.id] if one in nominations):
            await amend(here, turn, {Step.VOTE: await shown_closed(here, turn, listed[turn.id])})
            await show_card_again(here, turn)


def _is_over(turn: Round) -> bool:
    return turn.state not in (RoundState.COMING, RoundState.VOTING)


async def _exchange(here: Here, was: Naming, now: Paper) -> None:
    """The title in whatever else names it: in all that was not sent yet, and in what stands in channel and threads."""
    if was.paper.title == now.title:
        return
    latest = [row for row in await here.books.outbox.latest(here.club.id, _POSTS) if row.kind is OutboxKind.POST]
    rows = {row.key: row for row in (*latest, *await here.books.outbox.unsent(here.club.id))}
    if await _has_a_namesake(here, was.paper, now):
        own = await _own(here, was, now)
        rows = {name: row for name, row in rows.items() if name.startswith(own)}
    of = title_change(here.words, was.paper, now)
    posts = {name: retitled(row.post, of, labels=_is_letter(row)) for name, row in rows.items()}
    await here.books.outbox.amend({name: one for name, one in posts.items() if one != rows[name].post}, here.now)


def _is_letter(row: OutboxRow) -> bool:
    """Also where it is said in the thread to who takes no direct messages."""
    return row.kind is not OutboxKind.POST or row.key.endswith("/mention")


async def _has_a_namesake(here: Here, was: Paper, now: Paper) -> bool:
    """Whether another paper goes on being called what this one was called."""
    alike = await here.books.papers.titled(here.club.id, was.title[:_TITLE], _NAMESAKES)
    return any(one.title == was.title and one.id not in (was.id, now.id) for one in alike)


async def _own(here: Here, was: Naming, now: Paper) -> tuple[str, ...]:
    """How the keys begin of what is said of this paper and no other: its rounds, its builds, its questions."""
    inquiries = await here.books.inquiries.of_rounds([turn.id for turn in was.turns])
    about = [
        *(str(turn.number) for turn in was.turns if len(turn.paper_ids) == 1),
        *(f"build-{one.id}" for one in await here.books.builds.of_paper(now.id)),
        *(f"inquiry-{one.id}" for one in inquiries if one.paper_id == now.id),
    ]
    return tuple(f"{here.club.id}/{one}/" for one in about)
