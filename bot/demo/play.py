"""Playing the sample club's weeks on a stage."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Protocol

from bot.demo.lines import Entry, Lines, Proposal
from bot.demo.plot import Act, Opened, Said, curtain, plot
from bot.demo.time import PassingTime
from bot.service import Paperclub


class Stage(Protocol):
    """Where the club plays: people type, and see what comes back."""

    async def say(self, who: str, line: str, *, in_thread: bool = False) -> str:
        """Type a line as this person."""
        ...

    async def choose(self, who: str, title: str) -> str:
        """Choose the option of this title from what the person was last shown."""
        ...

    async def fill(self, who: str, fields: Mapping[str, str]) -> str:
        """Fill in the form the person was last shown, and submit it."""
        ...


Announce = Callable[[int, int], None]
"""Told the week about to be shown, and of how many."""


async def play(stage: Stage, club: Paperclub, time: PassingTime, lines: Lines, announce: Announce) -> None:
    """Found the club, play its earlier weeks and then the weeks to be shown; `announce` comes before each of those.

    It ends after the pick that settles the last week, with members asking for their streaks and the board.
    """
    organizer = next(person.name for person in lines.people if person.organizer)
    scenes = plot(lines)
    await time.until(club, scenes[0].at - timedelta(days=1))
    await stage.say(organizer, f"/club start {lines.club} zone: {lines.zone}")
    coming = [curtain(lines, week) for week in range(len(lines.weeks))]
    for act in scenes:
        while coming and act.at >= coming[0]:
            await time.until(club, coming.pop(0))
            announce(len(lines.weeks) - len(coming), len(lines.weeks))
        await time.until(club, act.at)
        await perform(stage, act)
    await time.until(club, curtain(lines, len(lines.weeks)) + timedelta(hours=1))
    for who, line in (("dora", "/paper my streak why"), ("chen", "/paper my streak"), (organizer, "/paper board")):
        await stage.say(who, line)


async def perform(stage: Stage, act: Act) -> None:
    """Do what the act says."""
    match act.what:
        case Said(who, line, in_thread):
            await stage.say(who, line, in_thread=in_thread)
        case Proposal(by, ref, pitch, choose):
            await stage.say(by, f"/paper nominate {ref} pitch: {pitch}")
            if choose:
                await stage.choose(by, choose)
        case Opened(who, author):
            await stage.choose(who, author)
        case Entry(by, kind, _, fields):
            await stage.say(by, f"/paper {kind}")
            await stage.fill(by, fields)
