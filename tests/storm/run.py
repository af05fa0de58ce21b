"""A storm from its plan to its end."""

import random

from tests.storm.clock import StormClock
from tests.storm.members import Member
from tests.storm.process import BotProcess
from tests.storm.several import Several
from tests.storm.stage import Stage, a_stage
from tests.storm.storm import CALM, Plan, Storm
from tests.storm.weather import LARGEST_STEP, Weather

_CLOCKS_AGREE = 1.0
"""Seconds by which the clock may jump where several processes trust each other's leases."""


async def storm(plan: Plan) -> Storm:
    """Run a storm to its end; the platforms are gone afterwards, what they showed is not."""
    clock = StormClock(plan.folder / "clock", plan.start, CALM)
    running: list[Storm] = []

    def heard() -> None:
        for one in running:
            one.heard()

    async with a_stage(clock, plan.seed, heard) as stage:
        made = _made(plan, clock, stage)
        running.append(made)
        try:
            await made.run()
        finally:
            made.end()
        return made


def _made(plan: Plan, clock: StormClock, stage: Stage) -> Storm:
    config = stage.config(plan.folder, plan.url)
    first, *others = (BotProcess(config, clock.file, plan.folder / "bot.log") for _ in range(plan.processes))
    members = [
        Member(club, seat, clock, random.Random(f"{plan.seed} {seat.user}"))
        for club in stage.clubs
        for seat in club.seats[:2]
    ]
    step = LARGEST_STEP if plan.processes == 1 else _CLOCKS_AGREE
    weather = Weather(stage, clock, random.Random(plan.seed + 1), plan.url, step)
    dice = random.Random(plan.seed)
    if others:
        return Several(plan, stage, clock, first, weather, members, dice, companions=others)
    return Storm(plan, stage, clock, first, weather, members, dice)
