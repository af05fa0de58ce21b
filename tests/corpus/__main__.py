"""`python -m tests.corpus DIR [--config FILE]`: how the bot reads the files of a folder, a line each, and figures.

Addresses in lists (.txt) are asked for over the network, by the configuration's libraries; nothing else is.
"""

import argparse
import asyncio
from collections import Counter
from pathlib import Path

from bot.compose.libraries import libraries
from bot.config import load
from tests.corpus.judging import Verdict, figures
from tests.corpus.reading import addresses, files, is_list, judged, looked_up
from tests.library.memory import MemoryStore


async def judge(folder: Path, config: Path | None) -> list[Verdict]:
    """Every verdict, told as it comes."""
    verdicts = []
    for path in files(folder):
        for verdict in judged(path, str(path.relative_to(folder))) if not is_list(path) else ():
            print(verdict)
            verdicts.append(verdict)
    if lines := [line for path in files(folder) if is_list(path) for line in addresses(path)]:
        async with libraries(load(config), MemoryStore()) as (library, _):
            async for verdict in looked_up(library, lines):
                print(verdict)
                verdicts.append(verdict)
    return verdicts


def main() -> int:
    """0 where nothing crashed."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--config", type=Path, default=None)
    given = parser.parse_args()
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder; name one with saved pages, feeds, records or lists of addresses")
    verdicts = asyncio.run(judge(given.folder, given.config))
    print(figures(verdicts))
    return 1 if Counter(one.outcome for one in verdicts)["crashed"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
