"""Timing things in turn, and saying what was found."""

import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

Step = Callable[[int], Awaitable[object]]


async def in_turn(times: int, *steps: Step) -> list[list[float]]:
    """Run the steps in turn, so that all of them meet the same noise; the seconds each took, a list for each."""
    took: list[list[float]] = [[] for _ in steps]
    for number in range(times):
        for kept, step in zip(took, steps, strict=True):
            start = time.perf_counter()
            await step(number)
            kept.append(time.perf_counter() - start)
    return took


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of all values lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def tell(name: str, values: Sequence[float], floor: Sequence[float] = ()) -> None:
    """Print the median and the 99th percentile in milliseconds, and their ratios to the floor's."""
    half, most = percentile(values, 0.5), percentile(values, 0.99)
    ratios = ""
    if floor:
        ratios = f"   {half / percentile(floor, 0.5):5.2f}x / {most / percentile(floor, 0.99):5.2f}x the floor"
    print(f"  {name:<46} p50 {half * 1000:8.3f} ms   p99 {most * 1000:8.3f} ms{ratios}", flush=True)


def resident() -> float:
    """This process's memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6
