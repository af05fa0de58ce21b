"""A club's calendar as a file, each event with how often it was changed since it was first told."""

import hashlib
from collections.abc import Callable
from dataclasses import astuple, fields, replace
from datetime import UTC, datetime, time, timedelta

from bot.chat.place import Place
from bot.club.calendar.events import called_off, events_of
from bot.club.calendar.ical import text_of
from bot.club.calendar.model import Calendar, Event, ToldEvent
from bot.club.calendar.repository import ToldEvents
from bot.club.clubs.model import Club
from bot.ports import Store
from bot.store.repositories import Repositories
from bot.store.retrying import written
from bot.wording import words

REMEMBERED = timedelta(weeks=52)
"""So long after an event is over it is known how often it was changed; no calendar asks about older ones."""
Link = Callable[[Place], str]
_CHANGES = [one.name for one in fields(Event)].index("way")
"""Of an event's fields those before this one: where one of them says something else, the event was changed."""
MEDIA_TYPE = "text/calendar; charset=utf-8"


async def calendar_text(store: Store, club: Club, now: datetime, link: Link, *, whole: bool = False) -> str:
    """The club's calendar, from now on told to somebody; of its `whole` life, or of the weeks around now.

    `link` is as `bot.ports.Platform.link`. The same text for as long as nothing changes. Nothing is written unless an
    event is new or says something else.
    """
    async with store.read() as repos:
        events, news = await _told(repos, club, now, link, whole=whole)
    if news:
        events = await written(store, lambda repos: _tell(repos, club, now, link, whole=whole))
    root = f"{club.created_at.astimezone(UTC):%Y%m%dT%H%M%S%f}"  # goes along when the club moves to another bot
    calendar = Calendar(root=root, name=club.name, zone=club.zone, language=club.settings.language, events=events)
    return text_of(calendar)


def file_name(club: Club) -> str:
    """What the file is called."""
    return f"paperclub-{club.id}.ics"


async def _tell(repos: Repositories, club: Club, now: datetime, link: Link, *, whole: bool) -> list[Event]:
    events, news = await _told(repos, club, now, link, whole=whole)
    await repos[ToldEvents].put(news)
    await repos[ToldEvents].let_go(club.id, now - REMEMBERED)
    return events


async def _told(
    repos: Repositories, club: Club, now: datetime, link: Link, *, whole: bool
) -> tuple[list[Event], list[ToldEvent]]:
    """The events as they are to be told, and what of it is news.

    What was told and will not be is called off until its time is over. What was over before anybody was told of it is
    as it was.
    """
    texts = words(club.settings.language)
    told = {one.name: one for one in await repos[ToldEvents].of(club.id)}
    events = await events_of(repos, club, now, link, whole=whole)
    names = {event.name for event in events}
    gone = [one for one in told.values() if one.name not in names and one.begins > now]
    events += [called_off(texts, club, one.name, one.begins) for one in gone]
    said = [_said(club, event, told.get(event.name), now) for event in events]
    news = [one for one in said if told.get(one.name) != one and (one.begins > now or one.name in told)]
    pairs = zip(events, said, strict=True)
    return [replace(event, sequence=one.sequence, changed_at=one.changed_at) for event, one in pairs], news


def _said(club: Club, event: Event, before: ToldEvent | None, now: datetime) -> ToldEvent:
    """What is told of this event from now on."""
    begins = event.begins if isinstance(event.begins, datetime) else datetime.combine(event.begins, time(), UTC)
    told = hashlib.sha256(repr(astuple(event)[:_CHANGES]).encode(errors="backslashreplace")).hexdigest()[:16]
    if before is None:
        at = min(begins, now).replace(microsecond=0)
        return ToldEvent(club_id=club.id, name=event.name, told=told, begins=begins, changed_at=at)
    if before.told == told:
        return before
    at = now.replace(microsecond=0)
    return replace(before, told=told, begins=begins, sequence=before.sequence + 1, changed_at=at)
