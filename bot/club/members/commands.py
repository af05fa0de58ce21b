"""What a member decides about themselves: what they are written about, when they are away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.day_reader import Days
from bot.chat.days import days, from_to
from bot.chat.post import Part, Post, Refusal, Reply, Text
from bot.chat.typed import OFF, row_id
from bot.club.clubs.leading import Wish
from bot.club.members.called import let_be_called
from bot.club.members.calling import bring_in_now
from bot.club.members.model import Away, Member, Topic
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import own_today, today
from bot.club.request import ClubContext, Request
from bot.wording import Words

_LONGEST = timedelta(days=366)


async def remind(request: Request) -> Reply:
    """Switch one's own direct messages on or off: the reminder, one's pace, the recall."""
    on, what = request.get("when") != "off", request.get("what") or "round"
    async with request.write_all() as clubs:
        for here in clubs:
            if here.asker is not None or on:  # whoever is no member gets none, and does not join by saying so
                await _remind(here, what, row_id(request.get("round")), on=on)
    told = [request.words.text(f"remind-{what}-on" if on else f"remind-{what}-off")]
    return _say([*told, request.words.text("in-all-clubs", count=len(clubs))] if len(clubs) > 1 else told)


async def _remind(here: ClubContext, what: str, number: int, *, on: bool) -> None:
    member = await here.member()
    if what == "round":
        await here.repos[Members].save(replace(member, remind=on))
    elif on is (what != Topic.DISCUSSION):
        await here.repos[Wishes].add(here.club.id, member.id, Topic(what))
    else:
        await here.repos[Wishes].remove(member.id, Topic(what))
    if what == Topic.PING:
        await let_be_called(here.repos, member, here.now, wanted=on)
    if on and what in ("round", Topic.PING):
        await bring_in_now(here, member, number)


async def away(request: Request) -> Reply:
    """Say when one is away: such rounds neither break nor extend the streak."""
    async with request.write() as here:
        own = await own_today(here)
        if not any(map(request.get, ("first", "last", "lead"))):
            return await _aways(request, here, own)
        if here.asker is None and _wants_nothing(request):
            absent = [request.words.text("away-off", count=0)] if request.get("first") else []
            never = [request.words.text("lead-wish-stranger", club=here.club.name)] if request.get("lead") else []
            return _say([*absent, *never])
        member = await here.member()
        hooks = [one.away for one in here.features]
        wished = [line for one in hooks if one.wish for line in await one.wish(request, here, member)]
        if not request.get("first") and not request.get("last"):
            return _say(wished)
        if request.get("first").lower() in OFF:
            coming = await _own(here, member, own)
            await here.repos[Members].remove_away(*(one.id for one in coming))
            return _say([request.words.text("away-off", count=len(coming)), *wished])
        found = _days(request, own)
        away = Away(club_id=here.club.id, member_id=member.id, first=found.first, last=found.last)
        await here.repos[Members].add_away(away)
        passed = [line for one in hooks if one.gone for line in await one.gone(request, here, member)]
    key = "away-on" if away.first != away.last else "away-on-day"
    noted = request.words.text(key, **_as_understood(request.words, away))
    return _say([noted, *_elsewhere(request, here, own), *passed, *wished])


def _as_understood(texts: Words, away: Away) -> dict[str, str]:
    return {"first": texts.whole_day(away.first), "last": texts.whole_day(away.last)}


def _elsewhere(request: Request, here: ClubContext, own: date) -> list[Text]:
    """Which day it is for them, where it is another one for the club."""
    if own == today(here.club.zone, here.now):
        return []
    return [request.words.text("away-own-today", today=request.words.whole_day(own))]


def _wants_nothing(request: Request) -> bool:
    """Whether they only say what is so of whoever is no member: that they are not away, and do not lead."""
    off = request.get("first").lower() in OFF or not (request.get("first") or request.get("last"))
    return off and request.get("lead") in (Wish.NEVER, "")


def _say(lines: Sequence[Text]) -> Reply:
    return Reply(post=Post(parts=tuple(map(Part, lines))))


def _days(request: Request, today: date) -> Days:
    """Given as one field or as two."""
    first, last = request.get("first"), request.get("last")
    found = from_to("first", first, "last", last, today) if last else days("first", first, today)
    if found.first < today:
        raise Refusal("away-past", field="first")
    if found.last < found.first or found.last - found.first > _LONGEST:
        raise Refusal("away-order", field="last")
    return found


async def _own(here: ClubContext, member: Member, today: date) -> list[Away]:
    return [one for one in await here.repos[Members].aways([here.club.id], today) if one.member_id == member.id]


async def _aways(request: Request, here: ClubContext, today: date) -> Reply:
    coming = await _own(here, here.asker, today) if here.asker else []
    if not coming:
        return request.say("away-none")
    lines = [
        request.words("away-line" if one.first != one.last else "away-line-day", **_as_understood(request.words, one))
        for one in coming
    ]
    return Reply(post=Post(parts=(Part(("\n".join(lines),)), Part(request.words.text("away-hint")))))


COMMANDS = (
    Command(
        "paper",
        "remind",
        (
            Field("when", Kind.CHOICE, choices=("on", "off")),
            Field("what", Kind.CHOICE, choices=("round", "pace", "recall", "ping", "discussion")),
            ROUND,
        ),
        group="my",
        formerly=("paper remind",),
        handler=remind,
        all_clubs=True,
    ),
    Command(
        "paper",
        "away",
        (Field("first", most=60), Field("last", most=30), Field("lead", Kind.CHOICE, choices=tuple(Wish))),
        group="my",
        formerly=("paper away",),
        handler=away,
    ),
)
