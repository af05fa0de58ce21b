"""`python -m bench`: all benchmarks, or those named (`python -m bench command growth`)."""

import asyncio
import importlib
import sys

ALL = (
    "answers", "command", "growth", "finding", "connecting", "suggesting", "posting", "delivering", "starting",
    "on_discord", "on_slack", "titles", "exporting", "moving", "site",
)  # fmt: skip

if __name__ == "__main__":
    for name in sys.argv[1:] or ALL:
        asyncio.run(importlib.import_module(f"bench.{name}").main())
