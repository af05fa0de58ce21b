"""The steps after a pick: the reminder, the discussion, the wrap."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.club.entries.brief import BRIEF, in_a_row
from bot.club.entries.digest import brief, digest
from bot.club.entries.keeping import asked, enough
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.entries.told_beside import told_beside
from bot.club.members.calling import call_by_letter
from bot.club.members.letters import write_to
from bot.club.members.repository import Members
from bot.club.members.zones import away_now
from bot.club.papers.model import Paper
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import RoundState
from bot.club.rounds.opening import opened_by
from bot.club.without import happen, uses
from bot.hooks import At, Shown, StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import by_rhythm

Handed = Mapping[int, frozenset[NoteKind]]


async def remind(batch: Batch, moments: Sequence[Moment]) -> None:
    """Remind in the thread where somebody may still hand in, and those who wish it in a direct message."""
    handed = await batch.repos[Notes].handed_in({moment.round_id for moment in moments})
    papers = await batch.papers(moments)
    wanted = await _waited_for(batch, moments, handed)
    for moment in moments:
        round_ = batch.rounds[moment.round_id]
        count = len(handed.get(round_.id, {}))
        if round_.id in wanted:
            post = notices.reminder(
                batch.words(round_.club_id), round_, [papers[one] for one in round_.paper_ids], count
            )
            batch.post(moment, Step.REMIND, post, in_thread=True)
        batch.finish(moment)
    await _remind_directly(batch, moments, handed, papers)


async def _waited_for(batch: Batch, moments: Sequence[Moment], handed: Mapping[int, Handed]) -> set[int]:
    """The rounds that somebody who is not away has not handed in for, or that nobody is there for yet."""
    club_ids = {moment.club_id for moment in moments}
    away = await away_now(batch.repos, {one: batch.clubs[one] for one in club_ids}, batch.now)
    there = [one for one in await batch.repos[Members].everybody(club_ids) if one.id not in away]
    found = set()
    for round_ in (batch.rounds[moment.round_id] for moment in moments):
        asks, done = asked(batch.clubs[round_.club_id], round_), handed.get(round_.id, {})
        own = [enough(asks, done.get(one.id, frozenset())) for one in there if one.club_id == round_.club_id]
        if not own or not all(own):
            found.add(round_.id)
    return found


async def _remind_directly(
    batch: Batch, moments: Sequence[Moment], handed: Mapping[int, Handed], papers: Mapping[int, Paper]
) -> None:
    wishing = [one for one in await batch.repos[Members].everybody({m.club_id for m in moments}) if one.remind]
    accounts = await batch.repos[Members].accounts({one.id for one in wishing}) if wishing else {}
    rounds = [batch.rounds[moment.round_id] for moment in moments] if wishing else []
    more = [
        await one.panel.reminder(batch, [round_ for round_ in rounds if uses(batch.clubs[round_.club_id], one)])
        for one in batch.features
        if rounds and one.panel.reminder
    ]
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        done, shown = handed.get(round_.id, {}), [papers[one] for one in round_.paper_ids]
        subject = f"{round_.number}/remind-direct"
        for member in wishing:
            if member.club_id == club.id and not enough(asked(club, round_), done.get(member.id, frozenset())):
                said = batch.words_for(member, accounts.get(member.id, []))
                plain = notices.reminder_direct(said, club, round_, shown)
                own = [part for some in more for part in some.get((round_.id, member.id), ())]
                post = replace(plain, parts=(*plain.parts, *own))
                write_to(
                    batch, member, accounts.get(member.id, []), subject, post, moment=moment.due, about=round_.number
                )


async def discuss(batch: Batch, moments: Sequence[Moment]) -> None:
    """Open the discussion in the thread, with who leads it in the same post."""
    handed = await batch.repos[Notes].handed_in({moment.round_id for moment in moments})
    papers = await batch.papers(moments)
    texts = {moment.round_id: batch.words(moment.club_id) for moment in moments}
    clubs = {moment.round_id: batch.clubs[moment.club_id] for moment in moments}
    opens = await opened_by(batch.features, batch.repos, texts, clubs)
    for moment in moments:
        round_ = batch.rounds[moment.round_id]
        shown, count = [papers[one] for one in round_.paper_ids], len(handed.get(round_.id, {}))
        club, more = clubs[round_.id], opens.get(round_.id, Shown())
        post = notices.discussion(texts[round_.id], club, round_, shown, count, more)
        batch.post(moment, Step.DISCUSS, post, in_thread=True)
        batch.finish(moment)
    await call_by_letter(batch, moments, Step.DISCUSS)


async def wrap(batch: Batch, moments: Sequence[Moment]) -> None:
    """Sum the round up: a post in the thread, from where everybody's entries are read, and a short one in the channel.

    Then what members asked for themselves.
    """
    papers = await batch.papers(moments)
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in await batch.repos[Notes].of_rounds({moment.round_id for moment in moments}):
        notes[note.round_id].append(note)
    members = await batch.repos[Members].get(
        {note.member_id for some in notes.values() for note in some if note.member_id is not None}
    )
    await happen(At.BEFORE_DIGEST, batch, moments)
    said_in = {moment.round_id: batch.words(moment.club_id) for moment in moments}
    clubs = {moment.round_id: batch.clubs[moment.club_id] for moment in moments}
    more = await told_beside(batch.features, batch.repos, said_in, clubs)
    streaks = await in_a_row(batch.repos, notes, batch.rounds)
    for moment in moments:
        round_ = replace(batch.rounds[moment.round_id], state=RoundState.WRAPPED)
        batch.save_round(round_)
        said, club, entries = batch.words(round_.club_id), batch.clubs[round_.club_id], notes[round_.id]
        shown = [papers[paper] for paper in round_.paper_ids]
        told = more[round_.id]
        post = digest(said, club, round_, shown, entries, members, told.parts, told.buttons)
        batch.post(moment, Step.WRAP, post, in_thread=True)
        own = {note.member_id: streaks.get(note.member_id, 0) for note in entries if note.member_id}
        in_short = brief(said, round_, shown, entries, members, told.counted, own)
        batch.post(moment, BRIEF, in_short, in_thread=True, follows=Step.WRAP)
        batch.finish(moment)
    await batch.close(moments, Step.PICK)
    await happen(At.AFTER_WRAP, batch, moments)


STEPS = (
    StepSpec(name=Step.REMIND, due=by_rhythm(Step.REMIND), run=remind),
    StepSpec(name=Step.DISCUSS, due=by_rhythm(Step.DISCUSS), run=discuss),
    StepSpec(name=Step.WRAP, due=by_rhythm(Step.WRAP), always=True, run=wrap, also_posts=(BRIEF,)),
)
