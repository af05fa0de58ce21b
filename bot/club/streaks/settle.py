"""The end of a round's grace: whoever has not handed in gets a line in the ledger, and streaks are computed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.club.clubs.model import Club, ClubState
from bot.club.entries.keeping import asked, kept_by
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.model import Away, Member
from bot.club.members.repository import Members
from bot.club.members.zones import today, wall_of
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import on_miss, standing
from bot.club.without import happen
from bot.hooks import At, StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import by_rhythm

CLUB_KEEPS = 2
"""Entries from this many members keep the club's own streak."""


async def settle(batch: Batch, moments: Sequence[Moment]) -> None:
    """Write the ledger of these rounds to its end."""
    club_ids = {moment.club_id for moment in moments}
    rounds = {moment.club_id: batch.rounds[moment.round_id] for moment in moments}
    members = [one for one in await batch.repos[Members].everybody(club_ids) if _was_there(one, rounds[one.club_id])]
    ledger = await batch.repos[Ledger].of_members({one.id for one in members})
    handed = await batch.repos[Notes].handed_in({round_.id for round_ in rounds.values()})
    since = min(round_.pick_on for round_ in rounds.values()) - timedelta(days=1)
    aways = _by_member(await batch.repos[Members].aways(club_ids, since))
    accounts = await batch.repos[Members].accounts(aways) if aways else {}

    waiting = [one for one in members if not _has_line(ledger.get(one.id, ()), rounds[one.club_id])]
    begun = {round_.id for one in waiting if one.id in handed.get((round_ := rounds[one.club_id]).id, ())}
    entries = await _entries(batch, begun)

    lines, changed = [], []
    for member in waiting:
        club, round_, known = batch.clubs[member.club_id], rounds[member.club_id], ledger.get(member.id, [])
        kept = kept_by(asked(club, round_), entries[member.id])
        wall = wall_of(club, accounts.get(member.id, ()))
        reason = kept or _reason(known, round_, club, wall, aways.get(member.id, ()))
        line = ledger_line(member, round_, reason, batch.now)
        lines.append(line)
        changed.append(with_standing(member, [*known, line]))
    await batch.repos[Ledger].append(lines)
    await batch.repos[Members].save(*changed)
    await happen(At.SETTLED, batch, moments)
    for moment in moments:
        _close(batch, moment, len(handed.get(moment.round_id, {})))


def _has_line(lines: Iterable[LedgerLine], round_: Round) -> bool:
    return any(line.round_id == round_.id for line in lines)


async def _entries(batch: Batch, round_ids: Collection[int]) -> Mapping[int, Sequence[Note]]:
    """Member → what they handed in for these rounds: part of what was asked, or all of it since two became one."""
    found: dict[int, list[Note]] = defaultdict(list)
    for note in await batch.repos[Notes].of_rounds(round_ids):
        found[note.member_id or 0].append(note)
    return found


def _close(batch: Batch, moment: Moment, handed: int) -> None:
    club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
    streak = club.streak + 1 if handed >= CLUB_KEEPS else 0
    batch.save_club(replace(club, streak=streak, best_streak=max(streak, club.best_streak)))
    batch.save_round(replace(round_, state=RoundState.SETTLED))
    batch.finish(moment)


def _was_there(member: Member, round_: Round) -> bool:
    """Nobody misses a round that had wrapped before they joined."""
    return round_.wrap_at is None or member.joined_at < round_.wrap_at


def _reason(known: Sequence[LedgerLine], round_: Round, club: Club, wall: str, aways: Iterable[Away]) -> Reason:
    if is_away(round_, club, wall, aways):
        return Reason.AWAY
    if club.state is not ClubState.ACTIVE:
        return Reason.PAUSED
    return on_miss(standing(line for line in known if line.number < round_.number))


def is_away(round_: Round, club: Club, wall: str, aways: Iterable[Away]) -> bool:
    """Away for at least half of the days from the pick to the wrap: as many as those of the club, by their own wall."""
    if round_.wrap_at is None:
        return False
    length = max((today(club.zone, round_.wrap_at) - round_.pick_on).days, 0) + 1
    days = {today(wall, round_.wrap_at) - timedelta(days=n) for n in range(length)}
    absent = {day for day in days if any(away.first <= day <= away.last for away in aways)}
    return len(absent) * 2 >= len(days)


def ledger_line(member: Member, round_: Round, reason: Reason, now: datetime) -> LedgerLine:
    """A line of the ledger, written now."""
    return LedgerLine(
        club_id=round_.club_id,
        member_id=member.id,
        round_id=round_.id,
        number=round_.number,
        reason=reason,
        at=now,
    )


def with_standing(member: Member, lines: Sequence[LedgerLine]) -> Member:
    """The member with what the ledger adds up to."""
    now = standing(lines)
    return replace(member, streak=now.streak, best=now.best, kept=now.kept, freezes=now.freezes)


def _by_member(aways: Iterable[Away]) -> Mapping[int, list[Away]]:
    found: dict[int, list[Away]] = defaultdict(list)
    for away in aways:
        found[away.member_id].append(away)
    return found


STEPS = (StepSpec(name=Step.SETTLE, due=by_rhythm(Step.SETTLE), always=True, run=settle),)
