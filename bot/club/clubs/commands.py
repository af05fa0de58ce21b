"""A club's life: start, pause, resume, audit, close."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import ENTER, HERE, SURE, Command, Field, Kind, Right
from bot.chat.days import day
from bot.chat.place import Home
from bot.chat.post import Part, Post, Refusal, Reply, Text, When
from bot.chat.zones import is_place
from bot.club.acts.cards import act_lines
from bot.club.acts.repository import Acts
from bot.club.clubs.audit import audit_card
from bot.club.clubs.cards import welcome
from bot.club.clubs.elsewhere import tell_elsewhere
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.moving import ask_whether_to_move, make_room, require_able
from bot.club.clubs.repository import Clubs
from bot.club.clubs.zone import zone_named
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.calling_off import call_off
from bot.club.rounds.pause import coming_of
from bot.club.rounds.pause import pause as pause_club
from bot.club.rounds.pause import resume as resume_club
from bot.club.rounds.plan import drop_moments, open_round, pick_due
from bot.club.rounds.repository import Rounds
from bot.club.sure import are_you_sure
from bot.club.without import few
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.rhythm import first_pick, instant
from bot.wording import Words

_AUDIT, _ACTS = 15, 20
_AUDIT_AT_A_HOME = 10
"""However many direct messages and posts of other homes there were since."""
_SOON = timedelta(days=1)
"""Rows that come due later than this, as check-ins in two weeks, are no news yet."""


async def start(request: Request) -> Reply:
    """Found a club in this channel, with the default week."""
    usual = next(filter(is_place, (request.account.zone, request.beginning.zone)), "")
    typed = request.get("zone") or usual or request.beginning.zone  # one that is configured and odd is asked about, too
    if not typed:
        raise Refusal("zone-needed", field="zone")
    name_of_zone, settings = zone_named(request, typed), request.beginning.settings
    if request.beginning.few:
        settings = few(request.features, settings)
    if not request.get("new") and (asked := await ask_whether_to_move(request)):
        return asked
    await require_able(request)
    async with request.store.write() as repos:
        await make_room(request, repos, None)
        new = Club(name=request.get("name"), zone=name_of_zone, settings=settings, created_at=request.now)
        club = await repos[Clubs].add(new)
        await repos[Clubs].add_home(Home(club_id=club.id, place=request.place.home, joined_at=request.now))
        founder = Member(club_id=club.id, name=request.account.name, joined_at=request.now, organizer=True)
        await repos[Members].add(founder, request.account)
        for feature in request.features:
            if feature.founded:
                await feature.founded(request, repos, club)
        round_ = await open_round(
            repos, request.features, club, 1, first_pick(club.rhythm, club.zone, request.now), request.now
        )
    return Reply(post=welcome(request.words, club, pick_due(club, round_)), private=False)


async def pause(request: Request) -> Reply:
    """Stop the picks, for good or until a day."""
    async with request.write() as here:
        if here.club.state is ClubState.PAUSED:
            raise Refusal("already-paused")
        until = _until(request, here)
        await pause_club(here.repos, here.club, until)
        await tell_elsewhere(here, request.place, "paused", _paused(here.words, here.club, until))
    return Reply(post=_paused(request.words, here.club, until), private=False)


def _paused(texts: Words, club: Club, until: datetime | None) -> Post:
    """The day as it was understood, of the club's own calendar, wherever it is read."""
    if until is None:
        return _line(texts.text("paused"))
    return _line(texts.text("paused-until", until=texts.whole_day(until.astimezone(ZoneInfo(club.zone)).date())))


def _line(text: Text) -> Post:
    return Post(parts=(Part(text),))


def _until(request: Request, here: ClubContext) -> datetime | None:
    """The start of that day on the club's wall."""
    if not request.get("until"):
        return None
    today = request.now.astimezone(ZoneInfo(here.club.zone)).date()
    last = day("until", request.get("until"), today)
    if last <= today:
        raise Refusal("until-past", field="until")
    return instant(datetime.combine(last, time()), here.club.zone)


async def resume(request: Request) -> Reply:
    """Go on after a pause."""
    async with request.write() as here:
        if here.club.state is not ClubState.PAUSED:
            raise Refusal("not-paused")
        club = await resume_club(here.repos, here.features, here.club, request.now)
        coming = await coming_of(here.repos, club)
        pick = When(pick_due(club, coming)) if coming else ""
        await tell_elsewhere(
            here, request.place, "resumed", _line(here.words.text("resumed", club=club.name, pick=pick))
        )
    return Reply(post=_line(request.words.text("resumed", club=club.name, pick=pick)), private=False)


async def close(request: Request) -> Reply:
    """Close the club, after a confirmation. What was written stays for its members to export."""
    async with request.write() as here:
        if not request.get("sure"):
            text = request.words.text("close-sure", club=here.club.name)
            return are_you_sure(request, text, "button-sure-close", **here.which)
        rounds = (await here.repos[Rounds].unsettled([here.club.id]))[here.club.id]
        moments = await here.repos[Rounds].moments([round_.id for round_ in rounds])
        await drop_moments(here.repos, [moment for moment in moments if moment.state == "waiting"])
        await call_off(here.repos, rounds, await here.homes(), here.now)
        await here.repos[Outbox].drop(here.club.id)
        await here.repos[Clubs].save(replace(here.club, state=ClubState.CLOSED))
        await tell_elsewhere(here, request.place, "closed", _line(here.words.text("closed", club=here.club.name)))
    return Reply(post=_line(request.words.text("closed", club=here.club.name)), private=False)


async def audit(request: Request) -> Reply:
    """The last posts of each home: due, sent, how late, where, or why not; and what organizers did."""
    async with request.read() as here:
        rows = await _last_posts(here)
        rounds = await here.repos[Rounds].latest(here.club.id, 3)
        moments = await here.repos[Rounds].moments([round_.id for round_ in rounds])
        homes = await here.homes()
        acts = await here.repos[Acts].latest(here.club.id, _ACTS)
        people = await here.repos[Members].get({one for act in acts for one in (act.member_id, act.about_id) if one})
    posts = audit_card(request.words, rows, moments, rounds, homes, request.now, here.features)
    return Reply(post=replace(posts, parts=(*posts.parts, *act_lines(request.words, acts, people))))


async def _last_posts(here: ClubContext) -> list[OutboxRow]:
    """The club's last ones, and the last ones of each home, newest first."""
    outbox, until = here.repos[Outbox], here.now + _SOON
    found = {row.id: row for row in await outbox.latest(here.club.id, _AUDIT, until)}
    for home in await here.homes():
        found |= {row.id: row for row in await outbox.latest(here.club.id, _AUDIT_AT_A_HOME, until, at=home.place)}
    return sorted(found.values(), key=lambda row: (row.due, row.id), reverse=True)


COMMANDS = (
    Command(
        "club",
        "start",
        (
            Field("name", most=80, required=True),
            Field("zone", Kind.ZONE, 60),
            Field("new", Kind.CHOICE, choices=("yes",), hidden=True),
            ENTER,
        ),
        right=Right.PLACE,
        handler=start,
    ),
    Command("club", "pause", (Field("until", most=30),), about=("club pause",), handler=pause, right=Right.ORGANIZER),
    Command("club", "resume", about=("club pause",), handler=resume, right=Right.ORGANIZER),
    Command("club", "audit", handler=audit, right=Right.ORGANIZER),
    Command("club", "close", (SURE, HERE), handler=close, right=Right.ORGANIZER),
)
