"""The doctor: is everything as it should be in every home, and what comes next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import Command, Right
from bot.chat.place import Finding
from bot.chat.post import Part, Post, Reply, Span
from bot.chat.zones import is_place
from bot.clock_rules import IN_USE
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.places import home_name
from bot.club.members.repository import Members
from bot.club.request import Request
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.hooks import steps_of
from bot.schedule.moments import MomentState
from bot.schedule.rhythm import around, next_shift
from bot.wording import Words

_LOOK_AHEAD = timedelta(days=366)
"""Clocks that change at all change within this; in New York summer time alone lasts 238 days."""


async def doctor(request: Request) -> Reply:
    """Check every home of the club and tell its next moments."""
    async with request.read() as here:
        homes = await here.homes()
        rounds = (await here.repos[Rounds].unsettled([here.club.id]))[here.club.id]
        moments = await here.repos[Rounds].moments([round_.id for round_ in rounds])
        organizers = [one for one in await here.repos[Members].everybody([here.club.id]) if one.organizer]
        ailing = [part for one in here.features if one.doctor for part in await one.doctor(request, here)]
        steps = steps_of(here.features)
        shown = {one.name for one in steps if one.foreseen is None or await one.foreseen(here)}
        club = here.club
    parts = []
    for home in homes:
        findings = await request.check(home.place)
        parts.append(Part(_told(request.words, findings), label=home_name(home.place, homes)))
    if not organizers:
        parts.append(Part(request.words.text("doctor-no-organizer")))
    if club.state is not ClubState.ACTIVE:
        parts.append(Part(request.words.text(f"doctor-{club.state}")))
    if not is_place(club.zone):
        parts.append(Part(request.words.text("doctor-odd-zone", zone=club.zone)))
    parts += ailing
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
    parts += _clock_change(request, club, rounds)
    parts.append(_clock_rules(request.words))
    return Reply(post=Post(title=request.words("doctor-title", club=club.name), parts=tuple(parts)))


def _clock_change(request: Request, club: Club, rounds: Sequence[Round]) -> list[Part]:
    """The club's week on both sides of the next change of its clocks: the wall stays, UTC moves."""
    shift = next_shift(club.zone, request.now, _LOOK_AHEAD)
    if shift is None or not rounds:
        return []
    began = min(
        round_.pick_on for round_ in rounds
    )  # what is being read still has a reminder or a wrap before the change
    said, place = request.words, ZoneInfo(club.zone)
    lines = [
        said(
            "doctor-shift",
            step=said(f"step-{step}"),
            before=said.when(before, club.zone, request.now),
            before_utc=said.when(before, "UTC", request.now, "time"),
            after=said.when(after, club.zone, request.now),
            after_utc=said.when(after, "UTC", request.now, "time"),
        )
        for step, (before, after) in around(club.rhythm, club.zone, began, shift).items()
        if club.state is ClubState.ACTIVE
    ]
    label = said(
        "label-shift",
        at=said.when(shift, club.zone, request.now),
        old=_offset(shift - timedelta(seconds=1), place),
        new=_offset(shift, place),
    )
    return [Part(("\n".join(lines),) if lines else (), label=label)]


def _clock_rules(texts: Words) -> Part:
    """Whose rules of the clocks these times are by: old ones are an hour off where a country has changed its mind."""
    if IN_USE.of_package:
        return Part(texts.text("doctor-rules-package", version=IN_USE.version, own=IN_USE.own or "–"))
    return Part(texts.text("doctor-rules-own", version=IN_USE.version))


def _offset(at: datetime, place: ZoneInfo) -> str:
    """As in UTC+02:00."""
    return f"UTC{at.astimezone(place).isoformat()[-6:]}"


def _told(texts: Words, findings: list[Finding]) -> tuple[Span, ...]:
    marks = {True: "✓", False: "✗"}
    lines = [
        f"{marks[one.ok]} " + texts(f"{'found' if one.ok else 'finding'}-{one.key}", detail=one.detail)
        for one in findings
    ]
    return ("\n".join(lines) or texts("doctor-nothing-to-check"),)


COMMANDS = (Command("club", "doctor", handler=doctor, right=Right.ORGANIZER),)
