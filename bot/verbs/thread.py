"""What a round's thread shows of its entries, kept true as they come, change and go."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.ask import Here
from bot.cards.digest import brief, digest
from bot.cards.entries import one_entry, reveal, roll
from bot.cards.leading import changed_role
from bot.cards.paper import Winner, paper_card
from bot.linking import absorbed
from bot.model import Moment, Note, NoteKind, Paper, Reveal, Round, RoundState, Step
from bot.post import Part, Post, Text
from bot.verbs.ballots import counted, grow, listed_on, posted_votes
from bot.week.batch import key
from bot.week.brief import BRIEF, in_a_row
from bot.week.closing import ROLL
from bot.week.leading import POST as LEAD_POST
from bot.week.leading import lead_post
from bot.week.pick import lapsed_at, what_was_said_of_the_vote
from bot.week.roles import CHANGED
from bot.week.told_beside import told_beside
from bot.wording import Words


async def show_entry(
    here: Here, turn: Round, note: Note, paper: Paper, handed: Mapping[int, frozenset[NoteKind]]
) -> None:
    """Show an entry that is open to everybody as a message of its own; otherwise only that it was handed in."""
    if here.club.settings.reveal is Reveal.AT_ONCE or turn.state is not RoundState.READING:
        members = await here.books.members.get([note.member_id or 0])
        post = one_entry(here.words, turn, note, members, {paper.id: paper})
        await grow(here, turn, f"note-{note.id}", post, in_thread=True)
    else:
        await grow(here, turn, ROLL, await _roll(here, turn, handed), in_thread=True)


async def _roll(here: Here, turn: Round, handed: Mapping[int, frozenset[NoteKind]]) -> Post:
    members = await here.books.members.get(handed.keys())
    names = [members[one].name if one in members else here.words("somebody") for one in handed]
    return roll(here.words, turn, names, at_wrap=here.club.settings.reveal is Reveal.AT_WRAP)


async def show_removed(here: Here, turn: Round, gone: Sequence[Note]) -> None:
    """Take what was removed out of everything the bot had posted of this round."""
    await amend(here, turn, await _of_round(here, turn, {one: replace(n, fields={}) for n in gone for one in _all(n)}))


async def show_again(here: Here, turn: Round, changed: Sequence[Note]) -> None:
    """Show these entries as they are now, hidden ones as that, in everything the bot had posted of this round."""
    await amend(here, turn, await _of_round(here, turn, {one: note for note in changed for one in _all(note)}))


def _all(note: Note) -> tuple[int, ...]:
    """The numbers under which it was posted: its own, and those of entries it has taken up."""
    return note.id, *absorbed(note)


async def _of_round(here: Here, turn: Round, changed: Mapping[int, Note]) -> dict[str, Post]:
    """All that was posted of a round's entries, by the step it was posted for."""
    notes = await here.books.notes.of_rounds([turn.id])
    members = await here.books.members.get({note.member_id for note in notes if note.member_id})
    papers = await here.books.papers.get(turn.paper_ids)
    posts = {f"note-{one}": one_entry(here.words, turn, note, members, papers) for one, note in changed.items()}
    posts[ROLL] = await _roll(here, turn, (await here.books.notes.handed_in([turn.id])).get(turn.id, {}))
    posts["reveal"] = reveal(here.words, notes, members, papers)
    shown = [papers[one] for one in turn.paper_ids]
    more = await told_beside(here.books, {turn.id: here.words})
    posts[Step.WRAP] = digest(here.words, here.club, turn, shown, notes, members, more[turn.id].parts)
    streaks = await in_a_row(here.books, {turn.id: notes}, {turn.id: turn})
    posts[BRIEF] = brief(here.words, turn, shown, notes, members, more[turn.id].counted, streaks)
    return posts


async def show_lead_again(here: Here, turn: Round) -> None:
    """Make the posts of who leads a round and of roles that changed hands anew, where there are any."""
    roles = await here.books.roles.of_rounds([turn.id])
    members = await here.books.members.get({one.member_id for one in roles if one.member_id})
    posts = {f"{CHANGED}-{one.id}": changed_role(here.words, turn, one, members) for one in roles}
    posts[LEAD_POST] = await lead_post(here.books, here.words, here.club, turn, here.now)
    await amend(here, turn, posts)


async def show_changed(here: Here, note: Note) -> None:
    """A note says something else than what was posted of it."""
    turn = (await here.books.rounds.get([note.round_id]))[note.round_id]
    members = await here.books.members.get([note.member_id or 0])
    papers = await here.books.papers.get(turn.paper_ids)
    await amend(here, turn, {f"note-{note.id}": one_entry(here.words, turn, note, members, papers)})
    await show_removed(here, turn, [])


async def show_card_again(here: Here, turn: Round, *, chosen: bool | None = None) -> None:
    """Make the card of a round anew, where there is one: with other names, and without whoever is forgotten.

    `chosen` says, where that changed, whether it reads what an organizer chose.
    """
    names = [key(here.club.id, turn.number, Step.PICK, home.id) for home in await here.homes()]
    rows = await here.books.outbox.keyed(names)
    if not rows:
        return
    parts = next(iter(rows.values())).post.parts
    moments = await here.books.rounds.moments([turn.id])
    tally = await _tally(here, turn) if any(one.label == here.words("label-tally") for one in parts) else ()
    whys = what_was_said_of_the_vote(here.words)
    why = next((text for text in whys if Part(text) in parts), ())
    if chosen is not None:
        why = whys[0] if chosen else () if why == whys[0] else why
    lapsed = await lapsed_at(here.books, turn)
    card = await card_of(here, turn, here.words, moments, tally, why, lapsed)
    await change(here, dict.fromkeys(rows, card))


async def _tally(here: Here, turn: Round) -> list[tuple[str, int]]:
    """What was approved in the round's vote, most first, and what stood on its ballot besides."""
    ballot = (await posted_votes(here, [turn])).get(turn.id)
    nominations, voters = await counted(here, turn, listed_on(turn, ballot))
    papers = await here.books.papers.get({one.paper_id for one in nominations})
    counts = [(papers[one.paper_id].title, len(voters[one.id])) for one in nominations]
    return sorted(counts, key=lambda count: -count[1])


async def card_of(
    here: Here,
    turn: Round,
    said: Words,
    ahead: Sequence[Moment],
    tally: Sequence[tuple[str, int]] = (),
    why: Text = (),
    lapsed: Sequence[str] = (),
) -> Post:
    """The card of a picked round, as things stand now."""
    papers = await here.books.papers.get(turn.paper_ids)
    won = {one.paper_id: one for one in await here.books.ballots.won([turn.id])}
    members = await here.books.members.get({one.member_id for one in won.values() if one.member_id})
    by = {one.paper_id: members.get(one.member_id or 0) for one in won.values()}
    winners = [Winner(papers[one], won.get(one), by.get(one)) for one in turn.paper_ids]
    return paper_card(said, turn, winners, ahead, tally, why, lapsed)


async def amend(here: Here, turn: Round, posts: Mapping[str, Post]) -> None:
    """Make what was posted of this round, by its step, say this from now on."""
    homes = await here.homes()
    named = {key(here.club.id, turn.number, step, home.id): post for home in homes for step, post in posts.items()}
    await change(here, named)


async def change(here: Here, posts: Mapping[str, Post]) -> None:
    """Give these rows of the outbox, where they are there, other posts; what says the same already is left alone."""
    rows = await here.books.outbox.keyed(posts)
    other = {name: posts[name] for name, row in rows.items() if row.post != posts[name] or row.problem}
    await here.books.outbox.amend(other, here.now)
