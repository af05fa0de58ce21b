"""The recall, in the middle of the reading: one letter a week to those who wish it, while anything is due."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.club.clubs.model import ClubState
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.letters import write_to
from bot.club.members.repository import Members, Wishes
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.features.recall.cards import Due, recall_letter
from bot.features.recall.rules import AGES, RECALL_TOPIC, age_of, asked_days, taking_turns
from bot.hooks import StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates

RECALL = "recall"
RECALL_AFTER = timedelta(days=2)

_OLDEST = timedelta(weeks=max(AGES) + 4)
"""A club that meets every four weeks may have read what is twelve weeks old a little earlier."""


async def recall(batch: Batch, moments: Sequence[Moment]) -> None:
    """Ask about papers of 1, 4 and 12 weeks ago; a club that pauses is left in peace."""
    for moment in moments:
        batch.finish(moment)
    running = {one.club_id: one for one in moments if batch.clubs[one.club_id].state is ClubState.ACTIVE}
    wishing = await batch.repos[Wishes].wishing(running, RECALL_TOPIC) if running else frozenset()
    if not wishing:
        return
    members = {one.id: one for one in (await batch.repos[Members].get(wishing)).values() if not one.forgotten}
    accounts = await batch.repos[Members].accounts(members)
    since = min(batch.rounds[moment.round_id].pick_on for moment in running.values()) - _OLDEST
    due = await _due(batch, running, await batch.repos[Notes].summaries_of(members, since))
    for one in members.values():
        if questions := taking_turns(due[one.id]):
            club, round_ = batch.clubs[one.club_id], batch.rounds[running[one.club_id].round_id]
            post = recall_letter(batch.words_for(one, accounts[one.id]), club, round_, questions)
            at = running[club.id].due
            write_to(
                batch,
                one,
                accounts[one.id],
                f"{round_.number}/recall",
                post,
                moment=at,
                about=round_.number,
                private=True,
            )


async def _due(
    batch: Batch, running: dict[int, Moment], summaries: Sequence[tuple[Note, date]]
) -> dict[int, list[list[Due]]]:
    """Member → for each age, what is due of it."""
    papers = await batch.repos[Papers].get({note.paper_id for note, _ in summaries})
    found: dict[int, dict[date, list[Due]]] = defaultdict(lambda: defaultdict(list))
    for note, picked in summaries:
        club, round_ = batch.clubs[note.club_id], batch.rounds[running[note.club_id].round_id]
        days = asked_days(round_.pick_on, club.rhythm.weeks)
        day = age_of(picked, days, club.rhythm.weeks)
        if day and note.round_id != round_.id and note.member_id and any(note.fields.values()):
            found[note.member_id][day].append(_of(note, papers[note.paper_id], round_, picked, days[day]))
    return defaultdict(
        list, {member: [days[day] for day in sorted(days, reverse=True)] for member, days in found.items()}
    )


def _of(note: Note, paper: Paper, round_: Round, picked: date, age: int) -> Due:
    return Due(note, paper, max(round((round_.pick_on - picked) / timedelta(weeks=1)), 1), age)


def _recalled_at(dates: Dates) -> datetime:
    """Two days after the pick at the same time of day, or halfway to a wrap that is nearer."""
    pick = dates.walls[Step.PICK]
    return dates.at(min(pick + RECALL_AFTER, pick + (dates.walls[Step.WRAP] - pick) / 2))


STEPS = (StepSpec(name=RECALL, due=_recalled_at, before=Step.REMIND, missed_is_news=False, run=recall),)
