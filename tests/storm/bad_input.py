"""`python -m tests.storm.bad_input --seed N --payloads 100000`: broken payloads for both adapters' ways in."""

import argparse
import asyncio
import logging
import random
import sys
import tempfile
from pathlib import Path

from adapters.store import open_store
from tests.storm.broken import broken
from tests.storm.inbound import an_entrance, everything


async def flood(name: str, url: str, seed: int, count: int) -> list[str]:
    """Hand so many broken payloads to an adapter; what was wrong with how it took them, a line each."""
    dice, wrong = random.Random(seed), []
    store = open_store(url)
    await store.open()
    try:
        async with an_entrance(name, store) as entrance:
            before = await everything(url)
            for number in range(count):
                payload = broken(entrance.payload(dice), dice)
                try:
                    await entrance.take(payload)
                except Exception as problem:  # noqa: BLE001 - that is what is looked for
                    wrong.append(f"{name} {number}: {problem!r} of {str(payload)[:400]}")
                if entrance.stopped:
                    wrong.append(f"{name} {number}: stopped by {str(payload)[:400]}")
                    break
            if await everything(url) != before:
                wrong.append(f"{name}: the database is another than before")
    finally:
        await store.close()
    return wrong


def main() -> None:
    """Both adapters, half of the payloads each; the exit status is 1 where something was wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.storm.bad_input", description=__doc__)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--payloads", type=int, default=100_000)
    given = asked.parse_args()
    logging.disable(logging.CRITICAL)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="input-") as folder:
        for name in ("discord", "slack"):
            url = f"sqlite:///{Path(folder) / name}.db"
            wrong += asyncio.run(flood(name, url, given.seed, given.payloads // 2))
    print(f"bad input: seed {given.seed}, {given.payloads} payloads, {len(wrong)} taken wrongly")
    for line in wrong[:20]:
        print(f"  {line}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
