"""A member's pace: what was read this week, this month and in all, and against what goal."""

from datetime import date

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.features.pace.model import Goal
from bot.features.pace.rules import Amount, Pace, a_week, of_month, to_go
from bot.wording import Words


def spent(texts: Words, minutes: int) -> str:
    """A time in words: 45 minutes, 2 hours, 1 hour 15 minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return texts("time-minutes", count=rest)
    whole = texts("time-hours", count=hours)
    return texts("time-both", hours=whole, minutes=texts("time-minutes", count=rest)) if rest else whole


def against(texts: Words, done: Amount, goal: Amount) -> str:
    """Papers and time, each beside its goal where there is one; what is nothing and has no goal is left out."""
    papers = texts("amount-papers", count=done.papers) if done.papers else ""
    if goal.papers:
        papers = texts("amount-papers-of", count=done.papers, goal=goal.papers)
    time = spent(texts, done.minutes) if done.minutes else ""
    if goal.minutes:
        time = texts("amount-time-of", time=spent(texts, done.minutes), goal=spent(texts, goal.minutes))
    if papers and time:
        return texts("amount", papers=papers, time=time)
    return papers or time or texts("amount-nothing")


def goal_of(goal: Goal | None) -> Amount:
    """The goal as an amount; nothing where there is none."""
    return Amount(goal.papers, goal.minutes) if goal else Amount()


def week_line(texts: Words, pace: Pace, goal: Goal | None) -> str:
    """This week against the goal."""
    return texts("pace-week", amount=against(texts, pace.week, goal_of(goal)))


def pace_parts(texts: Words, pace: Pace, goal: Goal | None, on: date, *, letter: bool = False) -> tuple[Part, ...]:
    """The week, the month and all of it, a line each, and what is still to go."""
    weekly = goal_of(goal)
    week = against(texts, pace.week, weekly)
    lines = [
        texts("pace-days", amount=week) if letter else texts("pace-week", amount=week),
        texts("pace-month", amount=against(texts, pace.month, of_month(weekly, on))),
        _whole(texts, pace, weekly, on),
    ]
    return Part(("\n".join(lines),)), Part((_aim(texts, pace.week, weekly, letter=letter),))


def _whole(texts: Words, pace: Pace, weekly: Amount, on: date) -> str:
    if pace.began is None:
        return texts("pace-nothing")
    line = _since(texts, pace.whole, texts.month(pace.began, on))
    if not weekly.papers:
        return line
    return f"{line} {texts('pace-average', papers=round(a_week(pace.whole, pace.began, on), 1), goal=weekly.papers)}"


def _since(texts: Words, whole: Amount, since: str) -> str:
    if not (whole.papers and whole.minutes):
        return texts("pace-all", amount=against(texts, whole, Amount()), since=since)
    papers, time = texts("amount-papers", count=whole.papers), spent(texts, whole.minutes)
    return texts("pace-all-both", papers=papers, since=since, time=time)


def _aim(texts: Words, done: Amount, weekly: Amount, *, letter: bool) -> str:
    if not (weekly.papers or weekly.minutes):
        return texts("goal-none")
    left = to_go(done, weekly)
    if not (left.papers or left.minutes):
        return texts("goal-reached")
    if letter:
        return texts("goal-not-reached")
    pieces = [texts("amount-papers", count=left.papers)] if left.papers else []
    pieces += [spent(texts, left.minutes)] if left.minutes else []
    return texts("goal-to-go", left=pieces)


def pace_card(texts: Words, pace: Pace, goal: Goal | None, on: date, *, written: bool) -> Post:
    """One's own pace, on request; `written` says whether the weekly message comes."""
    name, when = ("button-pace-off", "off") if written else ("button-pace-on", "on")
    button = Button(texts(name), "paper my remind", {"what": "pace", "when": when})
    return Post(title=texts("pace-title"), parts=pace_parts(texts, pace, goal, on), buttons=(button,))


def pace_letter(texts: Words, club: Club, pace: Pace, goal: Goal | None, on: date, round_id: int) -> Post:
    """The pace of the last seven days, to those who wish it."""
    off = Button(texts("button-pace-off"), "paper my remind", {"what": "pace", "when": "off", "round": str(round_id)})
    parts = pace_parts(texts, pace, goal, on, letter=True)
    return Post(title=texts("pace-letter-title", club=club.name), parts=parts, buttons=(off,))
