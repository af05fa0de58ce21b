"""Visitors in a process of their own: `python -m bench.visiting ADDRESS`, where {} stands for a number of a page."""

import asyncio
import random
import sys
import time

import aiohttp

PAGES, AT_ONCE, VISITS = 1_000, 50, 2_000


async def visit(address: str) -> str:
    """Ask for pages in any order, fifty in flight; returns what to print. The first visit is not counted."""
    chance, took = random.Random(1), list[float]()
    waiting = iter([chance.randint(1, PAGES) for _ in range(VISITS)])

    async def visitor(client: aiohttp.ClientSession) -> None:
        for number in waiting:
            start = time.perf_counter()
            await _page(client, address.format(number))
            took.append(time.perf_counter() - start)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as client:
        await _page(client, address.format(1))
        start = time.perf_counter()
        await asyncio.gather(*(visitor(client) for _ in range(AT_ONCE)))
        whole = time.perf_counter() - start
    took.sort()
    half, slow = took[len(took) // 2] * 1000, took[int(len(took) * 0.99)] * 1000
    return f"{VISITS / whole:8.0f} requests/s at {AT_ONCE} in flight   p50 {half:6.1f} ms   p99 {slow:6.1f} ms"


async def _page(client: aiohttp.ClientSession, address: str) -> None:
    async with client.get(address) as answer:
        await answer.read()
        answer.raise_for_status()


if __name__ == "__main__":
    print(asyncio.run(visit(sys.argv[1])))
