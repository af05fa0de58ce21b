"""A member's pace: what was read this week, this month and in all, and against what goal."""

from datetime import date

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.features.pace.model import Goal
from bot.features.pace.rules import Amount, Pace, a_week, of_month, to_go
from bot.wording import Words


def spent(said: Words, minutes: int) -> str:
    """A time in words: 45 minutes, 2 hours, 1 hour 15 minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return said("time-minutes", count=rest)
    whole = said("time-hours", count=hours)
    return said("time-both", hours=whole, minutes=said("time-minutes", count=rest)) if rest else whole


def against(said: Words, done: Amount, goal: Amount) -> str:
    """Papers and time, each beside its goal where there is one; what is nothing and has no goal is left out."""
    papers = said("amount-papers", count=done.papers) if done.papers else ""
    if goal.papers:
        papers = said("amount-papers-of", count=done.papers, goal=goal.papers)
    time = spent(said, done.minutes) if done.minutes else ""
    if goal.minutes:
        time = said("amount-time-of", time=spent(said, done.minutes), goal=spent(said, goal.minutes))
    if papers and time:
        return said("amount", papers=papers, time=time)
    return papers or time or said("amount-nothing")


def goal_of(goal: Goal | None) -> Amount:
    """The goal as an amount; nothing where there is none."""
    return Amount(goal.papers, goal.minutes) if goal else Amount()


def week_line(said: Words, pace: Pace, goal: Goal | None) -> str:
    """This week against the goal."""
    return said("pace-week", amount=against(said, pace.week, goal_of(goal)))


def pace_parts(said: Words, pace: Pace, goal: Goal | None, on: date, *, letter: bool = False) -> tuple[Part, ...]:
    """The week, the month and all of it, a line each, and what is still to go."""
    weekly = goal_of(goal)
    week = against(said, pace.week, weekly)
    lines = [
        said("pace-days", amount=week) if letter else said("pace-week", amount=week),
        said("pace-month", amount=against(said, pace.month, of_month(weekly, on))),
        _whole(said, pace, weekly, on),
    ]
    return Part(("\n".join(lines),)), Part((_aim(said, pace.week, weekly, letter=letter),))


def _whole(said: Words, pace: Pace, weekly: Amount, on: date) -> str:
    if pace.began is None:
        return said("pace-nothing")
    line = _since(said, pace.whole, said.month(pace.began, on))
    if not weekly.papers:
        return line
    return f"{line} {said('pace-average', papers=round(a_week(pace.whole, pace.began, on), 1), goal=weekly.papers)}"


def _since(said: Words, whole: Amount, since: str) -> str:
    if not (whole.papers and whole.minutes):
        return said("pace-all", amount=against(said, whole, Amount()), since=since)
    papers, time = said("amount-papers", count=whole.papers), spent(said, whole.minutes)
    return said("pace-all-both", papers=papers, since=since, time=time)


def _aim(said: Words, done: Amount, weekly: Amount, *, letter: bool) -> str:
    if not (weekly.papers or weekly.minutes):
        return said("goal-none")
    left = to_go(done, weekly)
    if not (left.papers or left.minutes):
        return said("goal-reached")
    if letter:
        return said("goal-not-reached")
    pieces = [said("amount-papers", count=left.papers)] if left.papers else []
    pieces += [spent(said, left.minutes)] if left.minutes else []
    return said("goal-to-go", left=", ".join(pieces))


def pace_card(said: Words, pace: Pace, goal: Goal | None, on: date, *, written: bool) -> Post:
    """One's own pace, on request; `written` says whether the weekly message comes."""
    name, when = ("button-pace-off", "off") if written else ("button-pace-on", "on")
    button = Button(said(name), "paper my remind", {"what": "pace", "when": when})
    return Post(title=said("pace-title"), parts=pace_parts(said, pace, goal, on), buttons=(button,))


def pace_letter(said: Words, club: Club, pace: Pace, goal: Goal | None, on: date, round_id: int) -> Post:
    """The pace of the last seven days, to those who wish it."""
    off = Button(said("button-pace-off"), "paper my remind", {"what": "pace", "when": "off", "round": str(round_id)})
    parts = pace_parts(said, pace, goal, on, letter=True)
    return Post(title=said("pace-letter-title", club=club.name), parts=parts, buttons=(off,))
