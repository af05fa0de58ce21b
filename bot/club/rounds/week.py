"""The club's week: when a moment comes due, its step is done.

The minute tick, the start after a downtime and the demo's fast-forward all come through `Week.advance`.
"""

import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import zip_longest

from bot.club.clubs.organizers import tell_organizers
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.moved import name_anew
from bot.club.rounds.repository import Rounds
from bot.club.rounds.rules_changed import follow_rules
from bot.club.rounds.settings import PATIENCE
from bot.club.without import unused
from bot.declared import steps_of
from bot.hooks import Features, StepSpec
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.ports import Store, StoreDown
from bot.schedule.catchup import GIVEN_BACK, NOTICED, Fate, Turn, moved_wrap, sort_out
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.memory import Marks
from bot.store.repositories import Repositories
from bot.store.restored import AWAKE
from bot.store.retrying import retried

log = logging.getLogger(__name__)
MOVED = "moved"
"""That the bot was away and what that moved, in its outbox key: one post a round, edited."""
MOST = 200
"""Clubs advanced in one transaction."""


class Week:
    """Moves every club's week on."""

    def __init__(self, store: Store, features: Features) -> None:
        self._store, self._features = store, features
        self._follows_rules = False

    async def advance(self, now: datetime) -> int:
        """Do what is due at `now`; returns how many moments that was. Doing it again does nothing.

        A club that cannot go on is left out, and told of in the log; it never holds the others up.
        """
        if not self._follows_rules:  # they do not change while a process runs
            await retried(lambda: follow_rules(self._store, self._features, now))
            self._follows_rules = True
        await retried(lambda: self._wake(now))
        done, most, leaving = 0, MOST, set[int]()
        while True:
            try:
                count = await retried(partial(self._advance_some, now, most, leaving))
            except _StuckError as stuck:
                if most == 1:
                    leaving |= stuck.clubs
                    log.exception("The week of club %s cannot go on", *stuck.clubs)
                most = 1  # one club at a time shows which it is
                continue
            if not count:
                return done
            done += count

    async def stay_awake(self, now: datetime) -> None:
        """Note that the bot was awake until now: no time was lost."""
        async with self._store.write() as repos:
            await repos[Marks].set(AWAKE, "", now)

    async def _wake(self, now: datetime) -> None:
        """Note that the bot is awake; after a downtime, give members back what they lost of a round's last day."""
        async with self._store.write() as repos:
            mark = await repos[Marks].get(AWAKE)
            slept = mark[1] if mark else now
            if now - slept >= NOTICED:
                log.info("Awake again after %s", now - slept)
                await give_back(repos, slept, now)
            if now > slept or mark is None:
                await repos[Marks].set(AWAKE, "", now)

    async def _advance_some(self, now: datetime, most: int, leaving: Collection[int]) -> int:
        async with self._store.write() as repos:
            due = await repos[Rounds].due(now, most, leaving)
            if due:
                try:
                    await _advance(repos, due, now, self._features)
                except StoreDown:
                    raise
                except Exception as error:
                    raise _StuckError({moment.club_id for moment in due}) from error
        return len(due)


class _StuckError(Exception):
    """These clubs, or one of them, could not go on."""

    def __init__(self, clubs: set[int]) -> None:
        super().__init__(clubs)
        self.clubs = clubs


async def _advance(repos: Repositories, due: Sequence[Moment], now: datetime, features: Features) -> None:
    batch = await Batch.load(repos, due, now, features)
    for moment in (idle := unused(features, batch.clubs, due)):
        batch.finish(moment, MomentState.SKIPPED)
    steps = _steps(features, due)
    over = {round_.id for round_ in batch.rounds.values() if round_.state in (RoundState.SKIPPED, RoundState.SETTLED)}
    by_club: dict[int, list[Moment]] = defaultdict(list)
    for moment in (one for one in due if one not in idle):
        by_club[moment.club_id].append(moment)
    rounds = [
        sort_out(some, steps, over, timedelta(hours=PATIENCE.of(batch.clubs[club_id].settings)), now)
        for club_id, some in by_club.items()
    ]
    # The first due moment of every club at once, then every club's second, and so on.
    for level in zip_longest(*rounds):
        await _do(batch, [round_ for round_ in level if round_])
        await batch.flush()
    await _tell_what_was_missed(batch, [round_ for some in rounds for round_ in some])
    await batch.flush()


def _steps(features: Features, due: Iterable[Moment]) -> Mapping[str, StepSpec]:
    """What is declared of each step; one that nobody declares any more is left out of its round without a word."""
    declared = {step.name: step for step in steps_of(features)}
    unknown = {moment.step for moment in due} - set(declared)
    return declared | {name: StepSpec(name=name, run=_leave_out, missed_is_news=False) for name in unknown}


async def _leave_out(batch: Batch, moments: Sequence[Moment]) -> None:
    for moment in moments:
        log.warning("Nothing declares the step %r of club %s any more", moment.step, moment.club_id)
        batch.finish(moment, MomentState.SKIPPED)


async def _do(batch: Batch, rounds: Sequence[Turn[StepSpec]]) -> None:
    """Do the steps that are due, each for all clubs at once; one that is not done may still lead to its state."""
    done: dict[StepSpec, list[Moment]] = defaultdict(list)
    passed_over: dict[StepSpec, list[Moment]] = defaultdict(list)
    for round_ in rounds:
        if round_.fate is Fate.DO:
            done[round_.step].append(round_.moment)
        else:
            batch.finish(round_.moment, MomentState.SKIPPED)
            passed_over[round_.step].append(round_.moment)
    for step, moments in done.items():
        await step.run(batch, moments)
    for step, moments in passed_over.items():
        if step.passed_over:
            await step.passed_over(batch, moments)


async def _tell_what_was_missed(batch: Batch, rounds: Sequence[Turn[StepSpec]]) -> None:
    """Tell the organizers once, however many moments were too old."""
    missed: dict[int, list[Moment]] = defaultdict(list)
    for round_ in rounds:
        if round_.fate is Fate.TOO_LATE and round_.step.missed_is_news:
            missed[round_.moment.club_id].append(round_.moment)
    posts = {
        club_id: (f"missed/{moments[-1].id}", notices.missed(batch.words(club_id), batch.clubs[club_id], moments))
        for club_id, moments in missed.items()
    }
    await tell_organizers(batch, posts)


async def give_back(repos: Repositories, slept: datetime, woke: datetime, only: Collection[int] = ()) -> None:
    """What members lost of a round's last day while nobody was awake comes back; in `only` these clubs, where given."""

    async def waiting(step: str) -> list[Moment]:
        found = await repos[Rounds].waiting(step, slept, woke + GIVEN_BACK)
        return [one for one in found if not only or one.club_id in only]

    await _move_wraps(repos, await waiting(Step.WRAP), slept, woke)
    await _move_ends(repos, await waiting(Step.SETTLE), slept, woke)


async def _move_wraps(repos: Repositories, candidates: Sequence[Moment], slept: datetime, woke: datetime) -> None:
    moved = [replace(one, due=due) for one in candidates if (due := moved_wrap(one.due, slept, woke)) != one.due]
    if not moved:
        return
    batch = await Batch.load(repos, moved, woke)
    settles = {m.round_id: m for m in await repos[Rounds].moments(set(batch.rounds)) if m.step == Step.SETTLE}
    later = []
    for moment in moved:
        round_ = batch.rounds[moment.round_id]
        if round_.state is not RoundState.READING:
            continue
        batch.save_round(replace(round_, wrap_at=moment.due))
        later.append(moment)
        settled = settles.get(round_.id)
        if settled and settled.state is MomentState.WAITING and settled.due <= moment.due:
            later.append(replace(settled, due=moment.due + timedelta(hours=1)))
        said, again = batch.words(round_.club_id), await _told_before(batch, round_)
        notice = notices.wrap_moved(said, slept, woke, moment.due, again=again)
        batch.tell(replace(moment, due=woke), MOVED, notice)
    await repos[Rounds].save_moments(*later)
    await name_anew(batch, candidates, later)
    await batch.flush()


async def _told_before(batch: Batch, round_: Round) -> bool:
    """Whether the members of this round were told of a downtime already."""
    told = {key(round_.club_id, round_.number, MOVED, home.id) for home in batch.homes[round_.club_id]}
    return bool(await batch.repos[Outbox].keyed(told))


async def _move_ends(repos: Repositories, candidates: Sequence[Moment], slept: datetime, woke: datetime) -> None:
    """Who meant to hand in late gets the time back as well: a round that has wrapped takes entries for longer."""
    moved = [replace(one, due=due) for one in candidates if (due := moved_wrap(one.due, slept, woke)) != one.due]
    if not moved:
        return
    batch = await Batch.load(repos, moved, woke)
    later = [moment for moment in moved if batch.rounds[moment.round_id].state is RoundState.WRAPPED]
    for moment in later:
        said, again = batch.words(moment.club_id), await _told_before(batch, batch.rounds[moment.round_id])
        notice = notices.end_moved(said, slept, woke, moment.due, again=again)
        batch.tell(replace(moment, due=woke), MOVED, notice)
    await repos[Rounds].save_moments(*later)
    await batch.flush()
