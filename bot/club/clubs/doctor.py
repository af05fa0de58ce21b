"""The doctor: is everything as it should be in every home, and what comes next."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import Command, Right
from bot.chat.place import Finding
from bot.chat.post import Part, Post, Reply, Span
from bot.chat.zones import is_place
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.places import home_name
from bot.club.clubs.refused import unposted
from bot.club.members.repository import Members
from bot.club.request import Request
from bot.club.rounds.repository import Rounds
from bot.club.without import in_use
from bot.declared import steps_of
from bot.schedule.clock_rules import IN_USE
from bot.schedule.moments import MomentState
from bot.schedule.rhythm import next_shift
from bot.store.backing_up import MARK as BACKUP
from bot.store.memory import Marks
from bot.wording import Words

_NEAR = timedelta(days=14)
"""A change of the clocks further off says nothing about the week that comes."""
_BACKUP_LATE = timedelta(days=2)


async def doctor(request: Request) -> Reply:
    """Check every home of the club and tell its next moments."""
    async with request.read() as here:
        homes = await here.homes()
        rounds = (await here.repos[Rounds].unsettled([here.club.id]))[here.club.id]
        moments = await here.repos[Rounds].moments([round_.id for round_ in rounds])
        organizers = [one for one in await here.repos[Members].everybody([here.club.id]) if one.organizes]
        undone = await unposted(request, here, homes)
        ailing = [
            part for one in in_use(here.features, here.club) if one.doctor for part in await one.doctor(request, here)
        ]
        steps = steps_of(here.features)
        shown = {one.name for one in steps if one.foreseen is None or await one.foreseen(here)}
        club, backup = here.club, await here.repos[Marks].get(BACKUP)
    parts = []
    for home in homes:
        findings = await request.check(home.place)
        parts.append(Part(_told(request.words, findings), label=home_name(home.place, homes)))
    if not organizers:
        parts.append(Part(request.words.text("doctor-no-organizer", ground=request.ground)))
    if club.state is not ClubState.ACTIVE:
        parts.append(Part(request.words.text(f"doctor-{club.state}")))
    if not is_place(club.zone):
        parts.append(Part(request.words.text("doctor-odd-zone", zone=club.zone)))
    parts += [*undone, *ailing]
    lines = []
    for moment in moments:
        if (
            moment.state is MomentState.WAITING
            and moment.due > request.now - timedelta(days=1)
            and moment.step in shown
        ):
            at = request.words.when(moment.due, club.zone, request.now)
            lines.append(request.words("doctor-moment", step=request.words(f"step-{moment.step}"), at=at))
    nothing = request.words("doctor-nothing-comes")
    parts.append(Part(("\n".join(lines) or nothing,), label=request.words("label-next", zone=club.zone)))
    parts += _clock_change(request, club)
    parts.append(_clock_rules(request.words))
    parts += _backed_up(request, club, backup)
    return Reply(post=Post(title=request.words("doctor-title", club=club.name), parts=tuple(parts)))


def _clock_change(request: Request, club: Club) -> list[Part]:
    """That the club's clocks change soon: the wall stays, UTC moves."""
    shift = next_shift(club.zone, request.now, _NEAR)
    if shift is None:
        return []
    place = ZoneInfo(club.zone)
    old, new = _offset(shift - timedelta(seconds=1), place), _offset(shift, place)
    at = request.words.when(shift, club.zone, request.now)
    return [Part(request.words.text("doctor-shift", at=at, old=old, new=new))]


def _clock_rules(texts: Words) -> Part:
    """Whose rules of the clocks these times are by: old ones are an hour off where a country has changed its mind."""
    if IN_USE.of_package:
        return Part(texts.text("doctor-rules-package", version=IN_USE.version, own=IN_USE.own or "–"))
    return Part(texts.text("doctor-rules-own", version=IN_USE.version))


def _backed_up(request: Request, club: Club, last: tuple[str, datetime] | None) -> list[Part]:
    """When the bot last copied its memory by itself, where it ever did; and that it should have since."""
    if last is None:
        return []
    late = request.now - last[1] > _BACKUP_LATE
    at = request.words.when(last[1], club.zone, request.now)
    return [Part(request.words.text("doctor-backup-late" if late else "doctor-backup", at=at))]


def _offset(at: datetime, place: ZoneInfo) -> str:
    """As in UTC+02:00."""
    return f"UTC{at.astimezone(place).isoformat()[-6:]}"


def _mark(one: Finding) -> str:
    """What is missing and keeps nothing from working is no fault."""
    return "✓" if one.ok else "✗" if one.hinders else "○"


def _told(texts: Words, findings: list[Finding]) -> tuple[Span, ...]:
    lines = [
        f"{_mark(one)} " + texts(f"{'found' if one.ok else 'finding'}-{one.key}", detail=one.detail) for one in findings
    ]
    return ("\n".join(lines) or texts("doctor-nothing-to-check"),)


COMMANDS = (Command("club", "doctor", handler=doctor, right=Right.ORGANIZER),)
