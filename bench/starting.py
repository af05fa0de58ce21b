"""How long the program takes to start, against the bare imports of what it stands on."""

import asyncio
import sys
import time

from bench.measuring import tell

TIMES = 9
_FLOOR = "import discord, slack_bolt, sqlalchemy"
_CASES = {
    "paperclub --help": "from bot.__main__ import main; main(['--help'])",
    "paperclub check": "from bot.__main__ import main; main(['check'])",
    "what paperclub run imports (console)": (
        "from bot.config import load; from bot.compose import platforms, running, store, time; c = load(None);"
        "time.timer(c); platforms.platform('console', c, store.store(c)); import adapters.arxiv"
    ),
}


async def main() -> None:
    """Whole processes, in turn."""
    print("Starting")
    cases = {f"floor: {_FLOOR}": _FLOOR, **_CASES}
    took: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(TIMES):
        for name, code in cases.items():
            start = time.perf_counter()
            await _run(code)
            took[name].append(time.perf_counter() - start)
    floor = next(iter(took.values()))
    for name, values in took.items():
        tell(name, values, floor)


async def _run(code: str) -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.DEVNULL)
    if await process.wait():
        raise SystemExit(f"failed: {code}")
