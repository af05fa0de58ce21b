"""A club's life: start, pause, resume, audit, close."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.place import Home
from bot.chat.post import Button, Part, Post, Refusal, Reply, Text, When
from bot.chat.typed import day, zone
from bot.club.acts.cards import act_lines
from bot.club.acts.repository import Acts
from bot.club.clubs.audit import audit_card
from bot.club.clubs.cards import welcome
from bot.club.clubs.elsewhere import tell_elsewhere
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Ask, Here
from bot.club.rounds.pause import coming_of
from bot.club.rounds.pause import pause as pause_club
from bot.club.rounds.pause import resume as resume_club
from bot.club.rounds.plan import drop_moments, open_round, pick_due
from bot.club.rounds.repository import Rounds
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.rhythm import first_pick, instant
from bot.wording import Words

_AUDIT, _ACTS = 15, 20
_AUDIT_AT_A_HOME = 10
"""However many direct messages and posts of other homes there were since."""
_SOON = timedelta(days=1)
"""Rows that come due later than this, as check-ins in two weeks, are no news yet."""


async def start(ask: Ask) -> Reply:
    """Found a club in this channel, with the default week."""
    typed = ask.get("zone") or ask.account.zone or ask.beginning.zone
    if not typed:
        raise Refusal("zone-needed", field="zone")
    name_of_zone, settings = zone(typed), ask.beginning.settings
    async with ask.store.write() as books:
        known = await books[Clubs].at(ask.place)
        if known and known.state is not ClubState.CLOSED:
            raise Refusal("already-a-club", name=known.name)
        if known:
            homes = (await books[Clubs].homes([known.id]))[known.id]
            for home in homes:
                if home.place.home == ask.place.home:
                    await books[Clubs].remove_home(home)
        new = Club(name=ask.get("name"), zone=name_of_zone, settings=settings, created_at=ask.now)
        club = await books[Clubs].add(new)
        await books[Clubs].add_home(Home(club_id=club.id, place=ask.place.home, joined_at=ask.now))
        founder = Member(club_id=club.id, name=ask.account.name, joined_at=ask.now, organizer=True)
        await books[Members].add(founder, ask.account)
        for feature in ask.features:
            if feature.founded:
                await feature.founded(ask, books, club)
        turn = await open_round(books, ask.features, club, 1, first_pick(club.rhythm, club.zone, ask.now), ask.now)
    return Reply(post=welcome(ask.words, club, pick_due(club, turn)), private=False)


async def pause(ask: Ask) -> Reply:
    """Stop the picks, for good or until a day."""
    async with ask.write() as here:
        if here.club.state is ClubState.PAUSED:
            raise Refusal("already-paused")
        until = _until(ask, here)
        await pause_club(here.books, here.club, until)
        await tell_elsewhere(here, ask.place, "paused", _paused(here.words, until))
    return Reply(post=_paused(ask.words, until), private=False)


def _paused(said: Words, until: datetime | None) -> Post:
    return _line(said.text("paused-until", until=When(until)) if until else said.text("paused"))


def _line(text: Text) -> Post:
    return Post(parts=(Part(text),))


def _until(ask: Ask, here: Here) -> datetime | None:
    """The start of that day on the club's wall."""
    if not ask.get("until"):
        return None
    today = ask.now.astimezone(ZoneInfo(here.club.zone)).date()
    last = day("until", ask.get("until"), today)
    if last <= today:
        raise Refusal("until-past", field="until")
    return instant(datetime.combine(last, time()), here.club.zone)


async def resume(ask: Ask) -> Reply:
    """Go on after a pause."""
    async with ask.write() as here:
        if here.club.state is not ClubState.PAUSED:
            raise Refusal("not-paused")
        club = await resume_club(here.books, here.features, here.club, ask.now)
        coming = await coming_of(here.books, club)
        pick = When(pick_due(club, coming)) if coming else ""
        await tell_elsewhere(here, ask.place, "resumed", _line(here.words.text("resumed", club=club.name, pick=pick)))
    return Reply(post=_line(ask.words.text("resumed", club=club.name, pick=pick)), private=False)


async def close(ask: Ask) -> Reply:
    """Close the club, after a confirmation. What was written stays for its members to export."""
    async with ask.write() as here:
        if not ask.get("sure"):
            sure = Button(ask.words("button-sure-close"), "club close", {"sure": "yes", **here.which}, "danger")
            return Reply(post=Post(parts=(Part(ask.words.text("close-sure", club=here.club.name)),), buttons=(sure,)))
        turns = (await here.books[Rounds].unsettled([here.club.id]))[here.club.id]
        moments = await here.books[Rounds].moments([turn.id for turn in turns])
        await drop_moments(here.books, [moment for moment in moments if moment.state == "waiting"])
        await here.books[Outbox].drop(here.club.id)
        await here.books[Clubs].save(replace(here.club, state=ClubState.CLOSED))
        await tell_elsewhere(here, ask.place, "closed", _line(here.words.text("closed", club=here.club.name)))
    return Reply(post=_line(ask.words.text("closed", club=here.club.name)), private=False)


async def audit(ask: Ask) -> Reply:
    """The last posts of each home: due, sent, how late, where, or why not; and what organizers did."""
    async with ask.read() as here:
        rows = await _last_posts(here)
        turns = await here.books[Rounds].latest(here.club.id, 3)
        moments = await here.books[Rounds].moments([turn.id for turn in turns])
        homes = await here.homes()
        acts = await here.books[Acts].latest(here.club.id, _ACTS)
        people = await here.books[Members].get({one for act in acts for one in (act.member_id, act.about_id) if one})
    posts = audit_card(ask.words, rows, moments, turns, homes, ask.now, here.features)
    return Reply(post=replace(posts, parts=(*posts.parts, *act_lines(ask.words, acts, people))))


async def _last_posts(here: Here) -> list[OutboxRow]:
    """The club's last ones, and the last ones of each home, newest first."""
    outbox, until = here.books[Outbox], here.now + _SOON
    found = {row.id: row for row in await outbox.latest(here.club.id, _AUDIT, until)}
    for home in await here.homes():
        found |= {row.id: row for row in await outbox.latest(here.club.id, _AUDIT_AT_A_HOME, until, at=home.place)}
    return sorted(found.values(), key=lambda row: (row.due, row.id), reverse=True)


COMMANDS = (
    Command(
        "club",
        "start",
        (Field("name", most=80, required=True), Field("zone", Kind.ZONE, 60)),
        right=Right.PLACE,
        handler=start,
    ),
    Command("club", "pause", (Field("until", most=30),), about=("club pause",), handler=pause, right=Right.ORGANIZER),
    Command("club", "resume", about=("club pause",), handler=resume, right=Right.ORGANIZER),
    Command("club", "audit", handler=audit, right=Right.ORGANIZER),
    Command("club", "close", (SURE, HERE), handler=close, right=Right.ORGANIZER),
)
