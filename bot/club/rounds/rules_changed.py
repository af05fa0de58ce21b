"""The rules of the world's clocks were changed under moments that wait: they keep their time on the wall."""

import logging
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.club.clubs.organizers import tell_organizers
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.moved import name_anew
from bot.club.rounds.repository import Rounds
from bot.declared import kinds, steps_of
from bot.hooks import Features, StepSpec
from bot.outbox.kinds import of_rounds
from bot.ports import Store
from bot.schedule.clock_rules import IN_USE
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import due_of
from bot.store.memory import Marks
from bot.store.repositories import Repositories

log = logging.getLogger(__name__)
_PLANNED_BY = "clock-rules"
"""The mark of the version by which every waiting moment was last looked at."""
_FIRST, _LAST = datetime.fromisoformat("1970-01-01T00:00Z"), datetime.fromisoformat("9000-01-01T00:00Z")
_UNIT, _MOST = timedelta(minutes=30), timedelta(hours=2)
"""Countries move their clocks by half hours, two hours at most; what lies otherwise was moved for another reason."""


async def follow_rules(store: Store, features: Features, now: datetime, version: str = IN_USE.version) -> None:
    """Once for each version of the rules: plan what waits anew, and tell the organizers of clubs where it moved.

    All of it is one transaction: who is interrupted begins again, and nobody is told twice.
    """
    async with store.read() as repos:
        mark = await repos[Marks].get(_PLANNED_BY)
    if mark and mark[0] == version:
        return
    async with store.write() as repos:
        await _plan_anew(repos, features, now, version)
        await repos[Marks].set(_PLANNED_BY, version, now)


async def _plan_anew(repos: Repositories, features: Features, now: datetime, version: str) -> None:
    steps = steps_of(features)
    waiting = [one for step in steps for one in await repos[Rounds].waiting(step.name, _FIRST, _LAST)]
    batch = await Batch.load(repos, waiting, now, features)
    moved = _moved(batch, steps, waiting)
    for moment in moved:
        if moment.step == Step.WRAP:
            batch.save_round(replace(batch.rounds[moment.round_id], wrap_at=moment.due))
    await repos[Rounds].save_moments(*moved)
    await name_anew(batch, waiting, moved, of_rounds(kinds(features)))
    by_club: dict[int, list[Moment]] = defaultdict(list)
    for moment in sorted(moved, key=lambda one: one.due):
        by_club[moment.club_id].append(moment)
    posts = {
        club_id: (
            f"clocks/{int(now.timestamp())}",
            notices.clocks_changed(batch.words(club_id), batch.clubs[club_id], some, version),
        )
        for club_id, some in by_club.items()
    }
    await tell_organizers(batch, posts)
    await batch.flush()


def _moved(batch: Batch, steps: tuple[StepSpec, ...], waiting: Iterable[Moment]) -> list[Moment]:
    moved = []
    for moment in waiting:
        try:
            due = _due(batch, steps, moment)
        except Exception:  # its week tells of it as well, and it must not hold the others up
            log.exception("What waits in club %s cannot be planned anew", moment.club_id)
            continue
        off = abs(due - moment.due)
        if off and off <= _MOST and not off % _UNIT:
            moved.append(replace(moment, due=due))
    return moved


def _due(batch: Batch, steps: tuple[StepSpec, ...], moment: Moment) -> datetime:
    club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
    return due_of(steps, club.rhythm, club.zone, round_.pick_on).get(moment.step, moment.due)
