"""The doctor: is everything as it should be in every home, and what comes next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import Command, Right
from bot.chat.place import Finding
from bot.chat.post import Part, Post, Reply, Span
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.places import home_name
from bot.club.members.repository import Members
from bot.club.request import Ask
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.hooks import steps_of
from bot.schedule.moments import MomentState
from bot.schedule.rhythm import around, next_shift
from bot.wording import Words

_LOOK_AHEAD = timedelta(days=366)
"""Clocks that change at all change within this; in New York summer time alone lasts 238 days."""


async def doctor(ask: Ask) -> Reply:
    """Check every home of the club and tell its next moments."""
    async with ask.read() as here:
        homes = await here.homes()
        turns = (await here.books[Rounds].unsettled([here.club.id]))[here.club.id]
        moments = await here.books[Rounds].moments([turn.id for turn in turns])
        organizers = [one for one in await here.books[Members].everybody([here.club.id]) if one.organizer]
        ailing = [part for one in here.features if one.doctor for part in await one.doctor(ask, here)]
        steps = steps_of(here.features)
        shown = {one.name for one in steps if one.foreseen is None or await one.foreseen(here)}
        club = here.club
    parts = []
    for home in homes:
        findings = await ask.check(home.place)
        parts.append(Part(_told(ask.words, findings), label=home_name(home.place, homes)))
    if not organizers:
        parts.append(Part(ask.words.text("doctor-no-organizer")))
    if club.state is not ClubState.ACTIVE:
        parts.append(Part(ask.words.text(f"doctor-{club.state}")))
    parts += ailing
    lines = []
    for moment in moments:
        if moment.state is MomentState.WAITING and moment.due > ask.now - timedelta(days=1) and moment.step in shown:
            at = ask.words.when(moment.due, club.zone, ask.now)
            lines.append(ask.words("doctor-moment", step=ask.words(f"step-{moment.step}"), at=at))
    nothing = ask.words("doctor-nothing-comes")
    parts.append(Part(("\n".join(lines) or nothing,), label=ask.words("label-next", zone=club.zone)))
    parts += _clock_change(ask, club, turns)
    return Reply(post=Post(title=ask.words("doctor-title", club=club.name), parts=tuple(parts)))


def _clock_change(ask: Ask, club: Club, turns: Sequence[Round]) -> list[Part]:
    """The club's week on both sides of the next change of its clocks: the wall stays, UTC moves."""
    shift = next_shift(club.zone, ask.now, _LOOK_AHEAD)
    if shift is None or not turns:
        return []
    began = min(turn.pick_on for turn in turns)  # what is being read still has a reminder or a wrap before the change
    said, place = ask.words, ZoneInfo(club.zone)
    lines = [
        said(
            "doctor-shift",
            step=said(f"step-{step}"),
            before=said.when(before, club.zone, ask.now),
            before_utc=said.when(before, "UTC", ask.now, "time"),
            after=said.when(after, club.zone, ask.now),
            after_utc=said.when(after, "UTC", ask.now, "time"),
        )
        for step, (before, after) in around(club.rhythm, club.zone, began, shift).items()
        if club.state is ClubState.ACTIVE
    ]
    label = said(
        "label-shift",
        at=said.when(shift, club.zone, ask.now),
        old=_offset(shift - timedelta(seconds=1), place),
        new=_offset(shift, place),
    )
    return [Part(("\n".join(lines),) if lines else (), label=label)]


def _offset(at: datetime, place: ZoneInfo) -> str:
    """As in UTC+02:00."""
    return f"UTC{at.astimezone(place).isoformat()[-6:]}"


def _told(said: Words, findings: list[Finding]) -> tuple[Span, ...]:
    marks = {True: "✓", False: "✗"}
    lines = [
        f"{marks[one.ok]} " + said(f"{'found' if one.ok else 'finding'}-{one.key}", detail=one.detail)
        for one in findings
    ]
    return ("\n".join(lines) or said("doctor-nothing-to-check"),)


COMMANDS = (Command("club", "doctor", handler=doctor, right=Right.ORGANIZER),)
