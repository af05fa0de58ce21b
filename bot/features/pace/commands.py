"""Pace: one's goal, time spent reading, and how far one is."""

from dataclasses import replace

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import hours, minutes, number, row_id
from bot.club.members.model import Member
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import today, wall_of
from bot.club.papers.addresses import address_in
from bot.club.papers.finding import by_hand, find_paper
from bot.club.papers.known import of_this_club, only_one, this_weeks
from bot.club.papers.model import Paper
from bot.club.request import ClubContext, Request
from bot.features.pace.cards import pace_card, spent, week_line
from bot.features.pace.model import PACE, Goal, Reading
from bot.features.pace.picture import pace_picture
from bot.features.pace.repository import Goals, Readings
from bot.features.pace.rules import Pace, monday
from bot.features.pace.steps import pace_of
from bot.wording.typed_words import is_off

MOST_PAPERS, MOST_HOURS = 20, 60
_BY_NAME = ("needs-title", "unreadable", "library-down-by-hand", "enough-looked-up")
"""Why an address tells nothing of what is read there."""


async def goal(request: Request) -> Reply:
    """Set one's goal, take it back, or see one's pace against it."""
    if not request.values:
        return await _pace(request)
    async with request.write() as here:
        wanted = _aim(request, Goal(club_id=here.club.id, member_id=0))
        if here.asker is None and not (wanted.papers or wanted.minutes):
            return request.say("goal-off")
        member = await here.member()
        known = (await here.repos[Goals].of([member.id])).get(member.id)
        aim = _aim(request, known or Goal(club_id=here.club.id, member_id=member.id))
        await here.repos[Goals].set(aim)
        found, _ = await _of(here, member)
    if not (aim.papers or aim.minutes):
        return request.say("goal-off")
    line = request.words("goal-set", amount=_weekly(request, aim))
    return Reply(post=Post(parts=(Part((line,)), Part((week_line(request.words, found, aim),)))))


def _aim(request: Request, known: Goal) -> Goal:
    """The goal as it was, with what was typed; `off` by itself takes it back whole."""
    papers, time = request.get("papers").lower(), request.get("hours").lower()
    if is_off(papers) and not time:
        return replace(known, papers=0, minutes=0)
    if papers:
        known = replace(known, papers=0 if is_off(papers) else number("papers", papers, 0, MOST_PAPERS))
    if time:
        known = replace(known, minutes=0 if is_off(time) else hours("hours", time, MOST_HOURS))
    return known


def _weekly(request: Request, aim: Goal) -> str:
    pieces = [request.words("amount-papers", count=aim.papers)] if aim.papers else []
    pieces += [spent(request.words, aim.minutes)] if aim.minutes else []
    return request.words.listed(pieces)


async def _pace(request: Request) -> Reply:
    async with request.read() as here:
        if here.asker is None:
            return request.say("goal-none")
        found, zone = await _of(here, here.asker)
        aim = (await here.repos[Goals].of([here.asker.id])).get(here.asker.id)
        written = any(one.wish == PACE.name for one in await here.repos[Wishes].of(here.asker.id))
    on = today(zone, request.now)
    picture = await pace_picture(request.drawing, request.words, found, aim, on)
    return Reply(post=replace(pace_card(request.words, found, aim, on, written=written), picture=picture))


async def _of(here: ClubContext, member: Member) -> tuple[Pace, str]:
    """The member's pace now, and the zone of the wall it is read on."""
    zone = wall_of(here.club, (await here.repos[Members].accounts([member.id]))[member.id])
    on = today(zone, here.now)
    return (await pace_of(here.repos, [member.id], {member.id: zone}, here.now, monday(on)))[member.id], zone


async def read(request: Request) -> Reply:
    """Note time spent reading: this round's paper, or any other."""
    time = minutes("time", request.get("time"))
    found = await _paper(request)
    if isinstance(found, Reply):
        return found
    async with request.write() as here:
        found = await of_this_club(here, found) if found else None
        member = await here.member()
        reading = await here.repos[Readings].put(
            Reading(
                club_id=here.club.id,
                member_id=member.id,
                paper_id=found.id if found else None,
                minutes=time,
                at=request.now,
            )
        )
        pace, _ = await _of(here, member)
        aim = (await here.repos[Goals].of([member.id])).get(member.id)
    told = spent(request.words, time)
    line = (
        request.words("read-noted-on", time=told, title=found.title)
        if found
        else request.words("read-noted", time=told)
    )
    undo = Button(request.words("button-unread"), "paper unread", {"reading": str(reading.id)})
    return Reply(post=Post(parts=(Part((line,)), Part((week_line(request.words, pace, aim),))), buttons=(undo,)))


async def _paper(request: Request) -> Paper | Reply | None:
    """The paper that was read: one the club knows, any other, or some to choose from; None where none is meant."""
    typed = request.get("paper")
    async with request.read() as here:
        found = await only_one(here, typed) if typed else await this_weeks(here)
    if found or not typed:
        return found
    try:
        return await find_paper(request)
    except Refusal as no:
        address = address_in(typed)
        if no.key in _BY_NAME and address:  # which is name enough for one's own record
            return by_hand(typed, address)
        no.ways = ()  # which lead to nominating it
        if no.key == "library-down-by-hand":
            raise Refusal("library-down", field="paper") from no
        raise


async def unread(request: Request) -> Reply:
    """Take back a reading of one's own."""
    async with request.write() as here:
        reading = await here.repos[Readings].get(row_id(request.get("reading")))
        if reading is None or here.asker is None or reading.member_id != here.asker.id:
            raise Refusal("no-such-reading")
        await here.repos[Readings].remove(reading.id)
    return request.say("unread", time=spent(request.words, reading.minutes))


COMMANDS = (
    Command(
        "paper",
        "goal",
        (Field("papers", most=20), Field("hours", most=20)),
        group="my",
        formerly=("paper goal",),
        handler=goal,
    ),
    Command(
        "paper",
        "read",
        (Field("time", most=40, required=True), Field("paper", Kind.KNOWN, 500)),
        about=("readings",),
        adds=True,
        group="my",
        formerly=("paper read",),
        handler=read,
    ),
    Command(
        "paper",
        "unread",
        (Field("reading", required=True, hidden=True, numbers="reading"),),
        listed=False,
        about=("readings",),
        handler=unread,
    ),
)
