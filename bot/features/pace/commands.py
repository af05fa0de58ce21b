"""Pace: one's goal, time spent reading, and how far one is."""

from dataclasses import replace

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import OFF, hours, minutes, number, row_id
from bot.club.members.model import Member, Topic
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import today, wall_of
from bot.club.papers.addresses import address_in
from bot.club.papers.finding import by_hand, find_paper
from bot.club.papers.known import of_this_club, only_one, this_weeks
from bot.club.papers.model import Paper
from bot.club.request import Ask, Here
from bot.features.pace.cards import pace_card, spent, week_line
from bot.features.pace.model import Goal, Reading
from bot.features.pace.repository import Goals, Readings
from bot.features.pace.rules import Pace, monday
from bot.features.pace.steps import pace_of

MOST_PAPERS, MOST_HOURS = 20, 60
_BY_NAME = ("needs-title", "unreadable", "library-down-by-hand", "enough-looked-up")
"""Why an address tells nothing of what is read there."""


async def goal(ask: Ask) -> Reply:
    """Set one's goal, take it back, or see one's pace against it."""
    if not ask.values:
        return await _pace(ask)
    async with ask.write() as here:
        wanted = _aim(ask, Goal(club_id=here.club.id, member_id=0))
        if here.asker is None and not (wanted.papers or wanted.minutes):
            return ask.say("goal-off")
        member = await here.member()
        known = (await here.books[Goals].of([member.id])).get(member.id)
        aim = _aim(ask, known or Goal(club_id=here.club.id, member_id=member.id))
        await here.books[Goals].set(aim)
        found, _ = await _of(here, member)
    if not (aim.papers or aim.minutes):
        return ask.say("goal-off")
    line = ask.words("goal-set", amount=_weekly(ask, aim))
    return Reply(post=Post(parts=(Part((line,)), Part((week_line(ask.words, found, aim),)))))


def _aim(ask: Ask, known: Goal) -> Goal:
    """The goal as it was, with what was typed; `off` by itself takes it back whole."""
    papers, time = ask.get("papers").lower(), ask.get("hours").lower()
    if papers in OFF and not time:
        return replace(known, papers=0, minutes=0)
    if papers:
        known = replace(known, papers=0 if papers in OFF else number("papers", papers, 0, MOST_PAPERS))
    if time:
        known = replace(known, minutes=0 if time in OFF else hours("hours", time, MOST_HOURS))
    return known


def _weekly(ask: Ask, aim: Goal) -> str:
    pieces = [ask.words("amount-papers", count=aim.papers)] if aim.papers else []
    pieces += [spent(ask.words, aim.minutes)] if aim.minutes else []
    return ", ".join(pieces)


async def _pace(ask: Ask) -> Reply:
    async with ask.read() as here:
        if here.asker is None:
            return ask.say("goal-none")
        found, zone = await _of(here, here.asker)
        aim = (await here.books[Goals].of([here.asker.id])).get(here.asker.id)
        written = any(one.wish is Topic.PACE for one in await here.books[Wishes].of(here.asker.id))
    return Reply(post=pace_card(ask.words, found, aim, today(zone, ask.now), written=written))


async def _of(here: Here, member: Member) -> tuple[Pace, str]:
    """The member's pace now, and the zone of the wall it is read on."""
    zone = wall_of(here.club, (await here.books[Members].accounts([member.id]))[member.id])
    on = today(zone, here.now)
    return (await pace_of(here.books, [member.id], {member.id: zone}, here.now, monday(on)))[member.id], zone


async def read(ask: Ask) -> Reply:
    """Note time spent reading: this round's paper, or any other."""
    time = minutes("time", ask.get("time"))
    found = await _paper(ask)
    if isinstance(found, Reply):
        return found
    async with ask.write() as here:
        found = await of_this_club(here, found) if found else None
        member = await here.member()
        reading = await here.books[Readings].put(
            Reading(
                club_id=here.club.id,
                member_id=member.id,
                paper_id=found.id if found else None,
                minutes=time,
                at=ask.now,
            )
        )
        pace, _ = await _of(here, member)
        aim = (await here.books[Goals].of([member.id])).get(member.id)
    told = spent(ask.words, time)
    line = ask.words("read-noted-on", time=told, title=found.title) if found else ask.words("read-noted", time=told)
    undo = Button(ask.words("button-unread"), "paper unread", {"reading": str(reading.id)})
    return Reply(post=Post(parts=(Part((line,)), Part((week_line(ask.words, pace, aim),))), buttons=(undo,)))


async def _paper(ask: Ask) -> Paper | Reply | None:
    """The paper that was read: one the club knows, any other, or some to choose from; None where none is meant."""
    typed = ask.get("paper")
    async with ask.read() as here:
        found = await only_one(here, typed) if typed else await this_weeks(here)
    if found or not typed:
        return found
    try:
        return await find_paper(ask)
    except Refusal as no:
        address = address_in(typed)
        if no.key in _BY_NAME and address:  # which is name enough for one's own record
            return by_hand(typed, address)
        no.ways = ()  # which lead to nominating it
        if no.key == "library-down-by-hand":
            raise Refusal("library-down", field="paper") from no
        raise


async def unread(ask: Ask) -> Reply:
    """Take back a reading of one's own."""
    async with ask.write() as here:
        reading = await here.books[Readings].get(row_id(ask.get("reading")))
        if reading is None or here.asker is None or reading.member_id != here.asker.id:
            raise Refusal("no-such-reading")
        await here.books[Readings].remove(reading.id)
    return ask.say("unread", time=spent(ask.words, reading.minutes))


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
        (Field("reading", required=True, hidden=True),),
        listed=False,
        about=("readings",),
        handler=unread,
    ),
)
