"""What a round's thread shows of its entries, kept true as they come, change and go."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.ask import Here
from bot.cards.digest import digest
from bot.cards.entries import one_entry, reveal, roll
from bot.model import Note, NoteKind, Paper, Reveal, Round, RoundState, Step
from bot.verbs.ballots import edit, grow
from bot.week.batch import key


async def show_entry(
    here: Here, turn: Round, note: Note, paper: Paper, handed: Mapping[int, frozenset[NoteKind]]
) -> None:
    """Show an entry that is open to everybody as a message of its own; otherwise only that it was handed in."""
    if here.club.settings.reveal is Reveal.AT_ONCE or turn.state is not RoundState.READING:
        members = await here.books.members.get([note.member_id or 0])
        post = one_entry(here.words, turn, note, members, {paper.id: paper})
        await grow(here, turn, f"note-{note.id}", post, in_thread=True)
    else:
        members = await here.books.members.get(handed.keys())
        names = [members[one].name if one in members else here.words("somebody") for one in handed]
        await grow(here, turn, "roll", roll(here.words, turn, names), in_thread=True)


async def show_removed(here: Here, turn: Round, gone: Sequence[Note]) -> None:
    """Take what was removed out of everything the bot had posted of this round."""
    homes = await here.homes()
    steps = [f"note-{note.id}" for note in gone] + ["reveal", Step.WRAP]
    keys = {step: [key(here.club.id, turn.number, step, home.id) for home in homes] for step in steps}
    posted = await here.books.outbox.keyed([one for some in keys.values() for one in some])
    if not posted:
        return
    notes = await here.books.notes.of_rounds([turn.id])
    members = await here.books.members.get({note.member_id for note in notes if note.member_id})
    papers = await here.books.papers.get(turn.paper_ids)
    posts = {f"note-{note.id}": one_entry(here.words, turn, replace(note, fields={}), {}, papers) for note in gone}
    posts["reveal"] = reveal(here.words, notes, members, papers)
    posts[Step.WRAP] = digest(here.words, turn, [papers[one] for one in turn.paper_ids], notes, members)
    for step, some in keys.items():
        for one in some:
            if one in posted:
                await edit(here, posted[one], posts[step])
