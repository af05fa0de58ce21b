"""When a member is away: said, listed, and taken back, all of it or one of several."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.chat.command import HERE, Command, Field, Kind
from bot.chat.day_reader import Days
from bot.chat.days import days, from_to
from bot.chat.post import Button, Part, Post, Refusal, Reply, Text
from bot.club.clubs.leading import Wish
from bot.club.members.called import call_as_wished
from bot.club.members.model import Away, Member
from bot.club.members.repository import Members
from bot.club.members.zones import own_today, today
from bot.club.request import ClubContext, Request
from bot.wording import Words
from bot.wording.typed_words import is_off

_LONGEST = timedelta(days=366)
_MOST_BUTTONS = 5


async def away(request: Request) -> Reply:
    """Say when one is away: such rounds neither break nor extend the streak."""
    first, last = _typed(request)
    async with request.write() as here:
        own = await own_today(here)
        if not (first or last or request.get("lead")):
            return await _listed(request, here, own)
        if here.asker is None and _wants_nothing(request):
            absent = [request.words.text("away-off", count=0)] if first else []
            never = [request.words.text("lead-wish-stranger", club=here.club.name)] if request.get("lead") else []
            return _say([*absent, *never])
        member = await here.member()
        hooks = [one.away for one in here.features]
        wished = [line for one in hooks if one.wish for line in await one.wish(request, here, member)]
        if not first and not last:
            return _say(wished)
        if _is_back(first) or _is_back(last):
            lines = await _take_back(request, here, member, first if _is_back(last) else "", own)
            await call_as_wished(here.repos, here.club, member, here.now)
            return _say([*lines, *wished])
        found = _days(first, last, own)
        away = Away(club_id=here.club.id, member_id=member.id, first=found.first, last=found.last)
        await here.repos[Members].add_away(away)
        await call_as_wished(here.repos, here.club, member, here.now)
        passed = [line for one in hooks if one.gone for line in await one.gone(request, here, member)]
    key = "away-on" if away.first != away.last else "away-on-day"
    noted = request.words.text(key, **_as_understood(request.words, away))
    return _say([noted, *_elsewhere(request, here, own), *passed, *wished])


def _typed(request: Request) -> tuple[str, str]:
    """The days as they were given; that one is there after all may stand behind them in the same field."""
    first, last = request.get("first"), request.get("last")
    some, _, end = first.rpartition(" ")
    return (some, end) if some and not last and _is_back(end) else (first, last)


def _is_back(typed: str) -> bool:
    return is_off(typed) or typed.lower() == "back"


def _as_understood(texts: Words, away: Away) -> dict[str, str]:
    return {"first": texts.whole_day(away.first), "last": texts.whole_day(away.last)}


def _elsewhere(request: Request, here: ClubContext, own: date) -> list[Text]:
    """Which day it is for them, where it is another one for the club."""
    if own == today(here.club.zone, here.now):
        return []
    return [request.words.text("away-own-today", today=request.words.whole_day(own))]


def _wants_nothing(request: Request) -> bool:
    """Whether they only say what is so of whoever is no member: that they are not away, and do not lead."""
    first, last = _typed(request)
    off = _is_back(first) or _is_back(last) or not (first or last)
    return off and request.get("lead") in (Wish.NEVER, "")


def _say(lines: Sequence[Text]) -> Reply:
    return Reply(post=Post(parts=tuple(map(Part, lines))))


def _days(first: str, last: str, today: date) -> Days:
    """Given as one field or as two."""
    found = from_to("first", first, "last", last, today) if last else days("first", first, today)
    if found.first < today:
        raise Refusal("away-past", field="first")
    if found.last < found.first or found.last - found.first > _LONGEST:
        raise Refusal("away-order", field="last")
    return found


async def _take_back(request: Request, here: ClubContext, member: Member, typed: str, own: date) -> list[Text]:
    """All that is to come, or what is noted of the days that were typed. Who had been away already stays so."""
    coming = await _own(here, member, own)
    meant = _meant(coming, days("first", typed, own)) if typed else coming
    if typed and coming and not meant:
        raise Refusal("away-not-then", field="first", days=", ".join(_lines(request, coming)))
    await here.repos[Members].remove_away(*(one.id for one in meant))
    for one in meant:
        if one.first < own:
            await here.repos[Members].add_away(replace(one, id=0, last=own - timedelta(days=1)))
    if len(meant) == len(coming):
        return [request.words.text("away-off", count=len(meant))]
    return [request.words.text("away-taken-back", days=", ".join(_lines(request, meant)))]


def _meant(coming: Sequence[Away], typed: Days) -> list[Away]:
    """Just these days, or else whatever lies on any of them."""
    same = [one for one in coming if (one.first, one.last) == (typed.first, typed.last)]
    return same or [one for one in coming if one.first <= typed.last and typed.first <= one.last]


async def _own(here: ClubContext, member: Member, today: date) -> list[Away]:
    return [one for one in await here.repos[Members].aways([here.club.id], today) if one.member_id == member.id]


def _lines(request: Request, some: Iterable[Away]) -> list[str]:
    return [
        request.words("away-days" if one.first != one.last else "away-day", **_as_understood(request.words, one))
        for one in some
    ]


async def _listed(request: Request, here: ClubContext, today: date) -> Reply:
    coming = await _own(here, here.asker, today) if here.asker else []
    if not coming:
        return request.say("away-none")
    lines = [request.words("away-line", days=days) for days in _lines(request, coming)]
    hints, buttons = [request.words.text("away-hint")], list[Button]()
    if len(coming) > 1:
        hints.append(request.words.text("away-hint-one", first=request.words.day(coming[0].first)))
        buttons = [_back_button(request, here, one) for one in coming[:_MOST_BUTTONS]]
    return Reply(post=Post(parts=tuple(map(Part, (("\n".join(lines),), *hints))), buttons=tuple(buttons)))


def _back_button(request: Request, here: ClubContext, one: Away) -> Button:
    label = request.words("button-not-away", first=request.words.whole_day(one.first))
    days = f"{one.first.isoformat()} to {one.last.isoformat()}"
    return Button(label, request.command.path, {"first": days, "last": "off", **here.which})


COMMANDS = (
    Command(
        "paper",
        "away",
        (Field("first", most=60), Field("last", most=30), Field("lead", Kind.CHOICE, choices=tuple(Wish)), HERE),
        group="my",
        formerly=("paper away",),
        handler=away,
    ),
)
