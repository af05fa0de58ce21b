"""The steps after a pick: the reminder, the discussion, the wrap."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.cards import notices
from bot.cards.digest import digest
from bot.cards.entries import reveal
from bot.delivery import OutboxKind, OutboxRow
from bot.model import Account, Asks, Member, Moment, Note, NoteKind, Paper, RoundState, Step
from bot.week.batch import Batch, key
from bot.week.organizers import best_way

Handed = Mapping[int, frozenset[NoteKind]]


def enough(asks: Asks, kinds: frozenset[NoteKind]) -> bool:
    """Whether these entries are what the club asks for."""
    summary, critique = NoteKind.SUMMARY in kinds, NoteKind.CRITIQUE in kinds
    match asks:
        case Asks.SUMMARY:
            return summary
        case Asks.CRITIQUE:
            return critique
        case Asks.EITHER:
            return summary or critique
        case Asks.BOTH:
            return summary and critique


async def remind(batch: Batch, moments: Sequence[Moment]) -> None:
    """Remind in the thread, and those who wish it in a direct message."""
    handed = await batch.books.notes.handed_in({moment.round_id for moment in moments})
    papers = await _papers(batch, moments)
    for moment in moments:
        turn = batch.rounds[moment.round_id]
        count = len(handed.get(turn.id, {}))
        post = notices.reminder(batch.words(turn.club_id), turn, [papers[one] for one in turn.paper_ids], count)
        batch.post(moment, Step.REMIND, post, in_thread=True)
        batch.finish(moment)
    await _remind_directly(batch, moments, handed, papers)


async def _remind_directly(
    batch: Batch, moments: Sequence[Moment], handed: Mapping[int, Handed], papers: Mapping[int, Paper]
) -> None:
    wishing = [one for one in await batch.books.members.everybody({m.club_id for m in moments}) if one.remind]
    accounts = await batch.books.members.accounts({one.id for one in wishing}) if wishing else {}
    for moment in moments:
        asks, done = batch.clubs[moment.club_id].settings.asks, handed.get(moment.round_id, {})
        for member in wishing:
            if member.club_id == moment.club_id and not enough(asks, done.get(member.id, frozenset())):
                batch.put(*_direct(batch, moment, member, accounts.get(member.id, []), papers))


def _direct(
    batch: Batch, moment: Moment, member: Member, accounts: Sequence[Account], papers: Mapping[int, Paper]
) -> list[OutboxRow]:
    """One direct message, however many accounts they have."""
    turn, homes = batch.rounds[moment.round_id], batch.homes[moment.club_id]
    if not accounts or not homes:
        return []
    account, home = best_way(accounts, homes)
    return [
        OutboxRow(
            key=f"{moment.club_id}/{turn.number}/remind-direct/{member.id}",
            club_id=moment.club_id,
            kind=OutboxKind.DIRECT,
            place=home.place,
            account=account,
            after=key(moment.club_id, turn.number, Step.PICK, home.id),
            post=notices.reminder_direct(
                batch.words(turn.club_id), batch.clubs[turn.club_id], turn, [papers[one] for one in turn.paper_ids]
            ),
            due=batch.now,
            moment=moment.due,
        )
    ]


async def discuss(batch: Batch, moments: Sequence[Moment]) -> None:
    """Open the discussion in the thread."""
    handed = await batch.books.notes.handed_in({moment.round_id for moment in moments})
    papers = await _papers(batch, moments)
    for moment in moments:
        turn = batch.rounds[moment.round_id]
        post = notices.discussion(
            batch.words(turn.club_id), turn, [papers[one] for one in turn.paper_ids], len(handed.get(turn.id, {}))
        )
        batch.post(moment, Step.DISCUSS, post, in_thread=True)
        batch.finish(moment)


async def wrap(batch: Batch, moments: Sequence[Moment]) -> None:
    """Reveal everybody's entries in the thread and sum the round up."""
    papers = await _papers(batch, moments)
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in await batch.books.notes.of_rounds({moment.round_id for moment in moments}):
        notes[note.round_id].append(note)
    members = await batch.books.members.get(
        {note.member_id for some in notes.values() for note in some if note.member_id is not None}
    )
    for moment in moments:
        turn = replace(batch.rounds[moment.round_id], state=RoundState.WRAPPED)
        batch.save_round(turn)
        said, club, entries = batch.words(turn.club_id), batch.clubs[turn.club_id], notes[turn.id]
        if entries:
            batch.post(moment, "reveal", reveal(said, entries, members, papers), in_thread=True)
        shown = [papers[paper] for paper in turn.paper_ids]
        batch.post(moment, Step.WRAP, digest(said, club, turn, shown, entries, members), in_thread=True, wait=_A_BREATH)
        batch.finish(moment)


_A_BREATH = timedelta(seconds=1)
"""The digest comes after the reveal, whichever is claimed by whom."""


async def _papers(batch: Batch, moments: Sequence[Moment]) -> dict[int, Paper]:
    return await batch.books.papers.get({paper for m in moments for paper in batch.rounds[m.round_id].paper_ids})
