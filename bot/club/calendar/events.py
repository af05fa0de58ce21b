"""Which events a club's calendar has, in the club's language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.chat.place import Place
from bot.club.calendar.model import Event
from bot.club.calendar.planning import PlannedRound, coming_rounds, picked_rounds
from bot.club.clubs import meeting
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.papers.citing import cited, short
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.store.repositories import Repositories
from bot.wording import Words, words

AHEAD = BEHIND = timedelta(weeks=8)
_DISCUSSED = timedelta(hours=1)
_SHORT = timedelta(minutes=15)
_TITLE = 120
_RECENT, _ALL = 16, 10_000
"""Rounds that eight weeks may hold, and that a club may."""


async def events_of(
    repos: Repositories, club: Club, now: datetime, link: Callable[[Place], str], *, whole: bool = False
) -> list[Event]:
    """The moments of the coming eight weeks, and the discussions of the last eight; of the `whole` life all of them.

    In order, the discussions of late with the way to their threads (`link` as `bot.ports.Platform.link`). Where nobody
    knows when a past round was discussed, it is on the day of its pick. A paper is named from its pick on: what is
    voted on is nobody's business outside.
    """
    texts = words(club.settings.language)
    rounds = await picked_rounds(repos, club, _ALL if whole else _RECENT)
    coming = await coming_rounds(repos, club, now + AHEAD)
    timed = [(event, at) for one in (*rounds, *coming) for event, at in _timed(texts, club, one) if at <= now + AHEAD]
    ways = await _ways(repos, texts, club, rounds[:_RECENT], link)
    timed = [(replace(event, way=ways.get(event.name, "")), at) for event, at in timed]
    since = datetime.min.replace(tzinfo=UTC) if whole else now - BEHIND
    shown = [event for event, at in timed if at + event.lasts > now or (event.busy and at >= since)]
    days = [_day(texts, club, one) for one in rounds if whole and Step.DISCUSS not in one.due]
    return sorted((*days, *shown), key=lambda event: (event.begins.isoformat(), event.name))


async def _ways(
    repos: Repositories, texts: Words, club: Club, rounds: Sequence[PlannedRound], link: Callable[[Place], str]
) -> dict[str, str]:
    """Of each discussion, by its name, where it goes on in writing, in every home."""
    homes = (await repos[Clubs].homes([club.id]))[club.id]
    keys = {one.number: [key(club.id, one.number, Step.PICK, home.id) for home in homes] for one in rounds}
    posts = await repos[Outbox].keyed([one for some in keys.values() for one in some])
    places = {number: [posts[one].sent for one in some if one in posts] for number, some in keys.items()}
    found = {number: [way for one in some if one and (way := link(one))] for number, some in places.items()}
    return {
        f"{number}-{Step.DISCUSS}": "\n".join(texts("calendar-thread", link=one) for one in some)
        for number, some in found.items()
    }


def _timed(texts: Words, club: Club, round_: PlannedRound) -> Iterator[tuple[Event, datetime]]:
    for step, at in round_.due.items():
        event = discussion(texts, club, round_, at) if step == Step.DISCUSS else _moment(texts, club, round_, step, at)
        yield event, at


def discussion(texts: Words, club: Club, round_: PlannedRound, at: datetime) -> Event:
    """The one that people go to: where, and about what."""
    papers, link = round_.papers, meeting.link(club)
    title = texts("calendar-event-discuss", club=club.name)
    if papers:
        title = texts("calendar-discuss-paper", club=club.name, title=short(papers[0].title, _TITLE))
    join = [texts("calendar-join", link=link)] if link else []
    return Event(
        name=f"{round_.number}-{Step.DISCUSS}",
        begins=at,
        lasts=_DISCUSSED,
        title=title,
        about="\n\n".join([*(_papers(texts, round_) or [texts("calendar-no-paper")]), *join]),
        place=meeting.MEET.of(club.settings),
        url=link or (papers[0].link if papers else ""),
        busy=True,
    )


def _moment(texts: Words, club: Club, round_: PlannedRound, step: str, at: datetime) -> Event:
    """A moment that nobody has to be anywhere at."""
    return Event(
        name=f"{round_.number}-{step}",
        begins=at,
        lasts=_SHORT,
        title=texts(f"calendar-event-{step}", club=club.name),
        about="\n\n".join(_papers(texts, round_)),
    )


def _day(texts: Words, club: Club, round_: PlannedRound) -> Event:
    """A round of which the day is known and no more."""
    title = short(round_.papers[0].title, _TITLE) if round_.papers else ""
    return Event(
        name=f"{round_.number}-{Step.DISCUSS}",
        begins=round_.day,
        title=texts("calendar-discuss-paper", club=club.name, title=title),
        about="\n\n".join(_papers(texts, round_)),
        url=round_.papers[0].link if round_.papers else "",
    )


def called_off(texts: Words, club: Club, name: str, at: datetime) -> Event:
    """One that calendar programs were told of and that will not be."""
    step = name.partition("-")[2]
    lasts = _DISCUSSED if step == Step.DISCUSS else _SHORT
    title = texts("calendar-off", what=texts(f"calendar-event-{step}", club=club.name))
    return Event(name=name, begins=at, lasts=lasts, title=title, called_off=True)


def _papers(texts: Words, round_: PlannedRound) -> list[str]:
    return ["\n".join(filter(None, (cited(texts, one), one.link))) for one in round_.papers]
