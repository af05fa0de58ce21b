"""What a member decides about themselves: what they are written about, when they are away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Part, Post, Refusal, Reply, Text
from bot.chat.typed import OFF, day
from bot.club.clubs.leading import Wish
from bot.club.members.model import Away, Member, Topic
from bot.club.members.repository import Members, Wishes
from bot.club.request import ClubContext, Request

_LONGEST = timedelta(days=366)


async def remind(request: Request) -> Reply:
    """Switch one's own direct messages on or off: the reminder, one's pace, the recall."""
    on, what = request.get("when") != "off", request.get("what") or "round"
    async with request.write_all() as clubs:
        for here in clubs:
            if here.asker is not None or on:  # whoever is no member gets none, and does not join by saying so
                await _remind(here, what, on=on)
    told = [request.words.text(f"remind-{what}-on" if on else f"remind-{what}-off")]
    return _say([*told, request.words.text("in-all-clubs", count=len(clubs))] if len(clubs) > 1 else told)


async def _remind(here: ClubContext, what: str, *, on: bool) -> None:
    member = await here.member()
    if what == "round":
        await here.repos[Members].save(replace(member, remind=on))
    elif on:
        await here.repos[Wishes].add(here.club.id, member.id, Topic(what))
    else:
        await here.repos[Wishes].remove(member.id, Topic(what))


async def away(request: Request) -> Reply:
    """Say when one is away: such rounds neither break nor extend the streak."""
    async with request.write() as here:
        today = request.now.astimezone(ZoneInfo(here.club.zone)).date()
        if not request.get("first") and not request.get("lead"):
            return await _aways(request, here, today)
        if here.asker is None and _wants_nothing(request):
            absent = [request.words.text("away-off", count=0)] if request.get("first") else []
            never = [request.words.text("lead-wish-stranger", club=here.club.name)] if request.get("lead") else []
            return _say([*absent, *never])
        member = await here.member()
        hooks = [one.away for one in here.features]
        wished = [line for one in hooks if one.wish for line in await one.wish(request, here, member)]
        if not request.get("first"):
            return _say(wished)
        if request.get("first").lower() in OFF:
            coming = await _own(here, member, today)
            await here.repos[Members].remove_away(*(one.id for one in coming))
            return _say([request.words.text("away-off", count=len(coming)), *wished])
        first, last = _days(request, today)
        await here.repos[Members].add_away(Away(club_id=here.club.id, member_id=member.id, first=first, last=last))
        passed = [line for one in hooks if one.gone for line in await one.gone(request, here, member)]
    key = "away-on" if first != last else "away-on-day"
    return _say(
        [request.words.text(key, first=request.words.day(first), last=request.words.day(last)), *passed, *wished]
    )


def _wants_nothing(request: Request) -> bool:
    """Whether they only say what is so of whoever is no member: that they are not away, and do not lead."""
    return request.get("first").lower() in (*OFF, "") and request.get("lead") in (Wish.NEVER, "")


def _say(lines: Sequence[Text]) -> Reply:
    return Reply(post=Post(parts=tuple(map(Part, lines))))


def _days(request: Request, today: date) -> tuple[date, date]:
    """`2026-12-01 2026-12-15`, `1 dec to 15 dec`, a single day; given as one field or as two."""
    typed, last = request.get("first"), request.get("last")
    if not last:
        for between in (" to ", " until ", " - ", " – ", ".."):
            if between in typed:
                typed, _, last = typed.partition(between)
                break
        else:
            words = typed.split()
            if len(words) == 2 and all("-" in word or "." in word or "/" in word for word in words):
                typed, last = words
    first = day("first", typed.strip(), today)
    end = day("last", last.strip(), first) if last else first
    if first < today:
        raise Refusal("away-past", field="first")
    if end < first or end - first > _LONGEST:
        raise Refusal("away-order", field="last")
    return first, end


async def _own(here: ClubContext, member: Member, today: date) -> list[Away]:
    return [one for one in await here.repos[Members].aways([here.club.id], today) if one.member_id == member.id]


async def _aways(request: Request, here: ClubContext, today: date) -> Reply:
    coming = await _own(here, here.asker, today) if here.asker else []
    if not coming:
        return request.say("away-none")
    lines = [
        request.words(
            "away-line" if one.first != one.last else "away-line-day",
            first=request.words.day(one.first),
            last=request.words.day(one.last),
        )
        for one in coming
    ]
    return Reply(post=Post(parts=(Part(("\n".join(lines),)), Part(request.words.text("away-hint")))))


COMMANDS = (
    Command(
        "paper",
        "remind",
        (
            Field("when", Kind.CHOICE, choices=("on", "off")),
            Field("what", Kind.CHOICE, choices=("round", "pace", "recall")),
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
