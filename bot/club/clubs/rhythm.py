"""The club's rhythm: shown, and moved."""

from dataclasses import replace
from datetime import date, datetime

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply, When
from bot.club.clubs.cards import week
from bot.club.clubs.elsewhere import tell_elsewhere
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.zones import today
from bot.club.refresh import refresh
from bot.club.request import Request
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import next_picks, pick_due, replan
from bot.schedule.model import RHYTHM_STEPS, Rhythm, Step, WallTime
from bot.schedule.rhythm import OutOfOrder, check, walls
from bot.schedule.typed import HowOften, days_off, how_often, wall_time
from bot.wording import Words

_DATES = 4


async def rhythm(request: Request) -> Reply:
    """Show the week, or move its moments; what is still to come moves with it."""
    async with request.write() as here:
        if not request.values:
            return Reply(post=_week(request.words, here.club, await coming_of(here.repos, here.club), here.now))
        club = replace(here.club, rhythm=_changed(request, here.club, here.now))
        await here.repos[Clubs].save(club)
        await replan(here.repos, here.features, club, request.now, here.club)
        await refresh(replace(here, club=club), [round_.id for round_ in await being_read(here)])
        coming = await coming_of(here.repos, club)
        await tell_elsewhere(here, request.place, "rhythm", _week(here.words, club, coming, here.now))
    return Reply(post=_week(request.words, club, coming, request.now), private=False)


def _changed(request: Request, club: Club, now: datetime) -> Rhythm:
    old = club.rhythm
    steps = dict(old.steps)
    for step in RHYTHM_STEPS:
        if typed := request.get(step):
            wall = wall_time(step, typed)
            if wall is None and step is Step.PICK:
                raise Refusal("pick-stays-on", field="pick")
            if wall is None:
                steps.pop(step, None)
            else:
                steps[step] = wall
    often = HowOften(old.every, old.nth)
    if typed := request.get("every"):
        often = how_often("every", typed)
        _move_pick(request, steps, often)
    off = old.off
    if typed := request.get("skip"):
        off = days_off("skip", typed, old.off, today(club.zone, now))
    new = Rhythm(steps, often.every, int(request.get("papers") or old.papers), often.nth, off)
    try:
        check(new)
    except OutOfOrder as wrong:
        first, second = request.words(f"step-{wrong.first}"), request.words(f"step-{wrong.second}")
        given = wrong.second if request.get(wrong.second) else wrong.first
        raise Refusal("rhythm-order", field=given, first=first, second=second) from wrong
    return new


def _move_pick(request: Request, steps: dict[Step, WallTime], often: HowOften) -> None:
    """The weekday that was named is the pick's; what would be out of order then moves as many days, the week whole."""
    pick = steps[Step.PICK]
    if often.weekday is None or often.weekday == pick.weekday:
        return
    if request.get(Step.PICK):
        raise Refusal("two-pick-days", field="every")
    steps[Step.PICK] = replace(pick, weekday=often.weekday)
    try:
        check(Rhythm(steps))
    except OutOfOrder:
        for step in {*steps} - {Step.PICK, *request.values}:
            day = (steps[step].weekday + often.weekday - pick.weekday) % 7
            steps[step] = replace(steps[step], weekday=day)


def _week(texts: Words, club: Club, coming: Round | None, now: datetime) -> Post:
    """The week, the days off that are still to come, and the next rounds where the club picks."""
    parts = [Part((week(texts, club),)), Part(texts.text("rhythm-zone", zone=club.zone))]
    if off := [one for one in club.rhythm.off if one[1] >= today(club.zone, now)]:
        parts.append(Part(("\n".join(_day_off(texts, *one) for one in off),), label=texts("label-days-off")))
    if coming and club.state is ClubState.ACTIVE:
        parts.append(Part(texts.text("rhythm-next", pick=When(pick_due(club, coming)))))
        dates = "\n".join(_date(texts, club, day) for day in next_picks(club, coming, _DATES))
        parts.append(Part((dates,), label=texts("label-next-dates")))
    return Post(title=texts("rhythm-title", club=club.name), parts=tuple(parts))


def _day_off(texts: Words, first: date, last: date) -> str:
    if first == last:
        return texts.whole_day(first)
    return texts("days-off-line", first=texts.whole_day(first), last=texts.whole_day(last))


def _date(texts: Words, club: Club, day: date) -> str:
    discussed = walls(club.rhythm, day)[Step.DISCUSS].date() if Step.DISCUSS in club.rhythm.steps else None
    if discussed is None:
        return texts("date-line", pick=texts.whole_day(day))
    return texts("date-line-discussed", pick=texts.whole_day(day), discussed=texts.whole_day(discussed))


def _moment(name: str) -> Field:
    return Field(name, most=40)


COMMANDS = (
    Command(
        "club",
        "rhythm",
        (
            _moment("nominate"),
            _moment("vote"),
            _moment("pick"),
            _moment("remind"),
            _moment("discuss"),
            _moment("wrap"),
            Field("every", most=60),
            Field("papers", Kind.CHOICE, choices=("1", "2", "3")),
            Field("skip", most=200),
        ),
        handler=rhythm,
        right=Right.ORGANIZER,
    ),
)
