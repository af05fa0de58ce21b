"""`python -m tests.storm --seed N --kills 1000 --engine sqlite|postgres`: run a storm and print what became of it."""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.storm.run import storm
from tests.storm.storm import Plan, Storm
from tests.storm.verdict import Verdict, judge


def main() -> None:
    """Run what the command line says; the exit status is 1 where a promise was broken."""
    asked = argparse.ArgumentParser(prog="python -m tests.storm", description=__doc__)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--seeds", type=int, default=1, help="so many storms, from this seed on")
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--days", type=float, default=28, help="how much of the clubs' time passes")
    asked.add_argument("--engine", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--processes", type=int, default=1, help="at a time; several on PostgreSQL only")
    asked.add_argument("--longest-life", type=float, default=2.2, help="seconds a process lives at most once it is up")
    given = asked.parse_args()
    logging.basicConfig(level=logging.CRITICAL, format="%(message)s")  # the servers lose many a connection
    logging.getLogger("tests.storm").setLevel(logging.INFO)
    verdicts = [_weathered(given, seed) for seed in range(given.seed, given.seed + given.seeds)]
    print(f"{len(verdicts)} × {given.engine}, {given.processes} at a time: {_in_all(verdicts)}")
    sys.exit(0 if all(one.good for one in verdicts) else 1)


def _weathered(given: argparse.Namespace, seed: int) -> Verdict:
    """One storm, with what became of it."""
    with tempfile.TemporaryDirectory(prefix="storm-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with _database(given.engine, folder) as url:
            began = time.monotonic()
            plan = Plan(
                seed, given.kills, url, folder, given.days, (0.1, given.longest_life), processes=given.processes
            )
            try:
                made, verdict = asyncio.run(_through(plan))
            except BaseException:
                _show_log(folder)
                raise
        print(f"storm: seed {seed}, {given.engine}, {given.days:g} days in {time.monotonic() - began:.0f} s")
        tell(made, verdict)
        if not verdict.good:
            _show_log(folder)
    return verdict


def _in_all(verdicts: list[Verdict]) -> str:
    """The figures that matter, over all storms."""
    counted = [
        (name, sum(one.figures[name] for one in verdicts)) for name in ("kills", "entries acknowledged", "posts")
    ]
    broken = {name: sum(len(dict(one.broken)[name]) for one in verdicts) for name, _ in verdicts[0].broken}
    return ", ".join(f"{name} {count}" for name, count in (*counted, *broken.items()))


def _show_log(folder: Path) -> None:
    """The end of what the bot said about itself."""
    print((folder / "bot.log").read_text(errors="replace")[-20_000:], file=sys.stderr)


async def _through(plan: Plan) -> tuple[Storm, Verdict]:
    made = await storm(plan)
    return made, await judge(made)


@contextmanager
def _database(engine: str, folder: Path) -> Iterator[str]:
    if engine == "sqlite":
        yield f"sqlite:///{folder / 'club.db'}"
        return
    from tests.store.postgres import running

    with running() as server:
        yield server.new()


def tell(made: Storm, verdict: Verdict) -> None:
    """Print the figures."""
    for name, count in verdict.figures.items():
        print(f"  {name}: {count}")
    print(f"  weather: {', '.join(f'{name} {times}' for name, times in sorted(made.weather.met.items()))}")
    for name, broken in verdict.broken:
        print(f"{name}: {len(broken)}")
        for line in broken[:20]:
            print(f"  {line}")


if __name__ == "__main__":
    main()
