"""Answers through core and store, durable, the service running: against the same rows written by bare aiosqlite.

Five rounds, interleaved; every figure is a ratio of medians. With `BENCH_BESIDE=folder` the same is measured of another
build, whose worktree that is, round by round in turn, each in a process of its own.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import aiosqlite

from adapters.clock import SchedulerTimer
from bench import command
from bench.club import Bench, bench, reading
from bench.measuring import Step, in_turn, percentile

ROUNDS, CLUBS, MEMBERS = 5, 4, 20
TIMES = (CLUBS - 1) * MEMBERS
_SELF = str(Path(__file__).resolve())
_TEXT = ("I would compare at equal compute, and report the spread over five seeds beside the mean. " * 8)[:600]


async def main() -> None:
    """Each round in a fresh process, so that one build never warms the other up."""
    print(
        f"Answers with the timer running, texts of {len(_TEXT)} characters: ratio to bare aiosqlite, CPU of an answer"
    )
    builds = {"this build": Path.cwd()}
    if beside := os.environ.get("BENCH_BESIDE"):
        builds = {"the other": Path(beside), **builds}
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for name, folder in builds.items():
            for what, figures in (await _round_of(folder)).items():
                found.setdefault((what, name), []).append((figures[0], figures[1]))
    for (what, name), rounds in sorted(found.items()):
        ratios, cpu = sorted(one[0] for one in rounds), sorted(one[1] for one in rounds)
        print(
            f"  {what:<10} {name:<12} {ratios[0]:5.2f} / {ratios[ROUNDS // 2]:5.2f} / {ratios[-1]:5.2f} x the floor"
            f"   CPU {cpu[ROUNDS // 2] * 1000:6.2f} ms",
            flush=True,
        )


async def _round_of(folder: Path) -> dict[str, list[float]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, _SELF, cwd=folder, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )  # fmt: skip
    said, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"the round of {folder} failed")
    found: dict[str, list[float]] = json.loads(said)
    return found


async def one_round() -> None:
    """One round of this process's build; its figures as JSON."""
    with TemporaryDirectory() as folder:
        async with bench() as setting, aiosqlite.connect(Path(folder) / "bare.db", isolation_level=None) as bare:
            await reading(setting, CLUBS, MEMBERS)
            await command._prepare(bare)  # noqa: SLF001 - the same floor
            running = asyncio.create_task(_run(setting))
            await asyncio.sleep(0.1)
            lines = {
                "critique": f"/paper critique different: {_TEXT}",
                "streak": "/paper my streak",
                "now": "/paper now",
            }
            for number in range(TIMES, TIMES + MEMBERS):  # the last club warms up
                for line in lines.values():
                    await _say(setting, number, line)
            spent = dict.fromkeys(lines, 0.0)
            floor, *took = await in_turn(
                TIMES,
                lambda number: command._bare(bare, number),  # noqa: SLF001 - as above
                *(_step(setting, name, line, spent) for name, line in lines.items()),
            )
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    bottom = percentile(floor, 0.5)
    print(json.dumps({n: [percentile(s, 0.5) / bottom, spent[n] / TIMES] for n, s in zip(lines, took, strict=True)}))


async def _run(setting: Bench) -> None:
    setting.nowhere.run = _nobody_calls  # type: ignore[method-assign, assignment]  # one that stays
    await setting.club.run(SchedulerTimer(20))


async def _nobody_calls(_: object) -> None:
    await asyncio.Event().wait()


def _step(setting: Bench, name: str, line: str, spent: dict[str, float]) -> Step:
    async def step(number: int) -> None:
        before = time.process_time()
        await _say(setting, number, line)
        spent[name] += time.process_time() - before

    return step


async def _say(setting: Bench, number: int, line: str) -> None:
    club, member = divmod(number, MEMBERS)
    await setting.say(f"m{member}", line, f"c{club + 1}")
    await asyncio.sleep(0)  # what an answer left may begin


if __name__ == "__main__":
    asyncio.run(one_round())
