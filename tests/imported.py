"""What the program imports when it runs, imported: the process that `tests.forked` forks from has done so once.

`bot.compose` is left out: which clock there is stands in the environment, and each process has one of its own.
"""

import gc
from importlib import import_module

import tests.forked  # noqa: F401
from adapters import arxiv, clock, discord, drawing, shelf, slack, store, web  # noqa: F401
from adapters.console import prompting, terminal, zone  # noqa: F401
from adapters.store import backup, engine_postgres, engine_sqlite, restore  # noqa: F401
from bot import __main__, config, log, service  # noqa: F401
from bot.compose import stopping  # noqa: F401
from bot.wording import words

import_module("asyncpg")  # what SQLAlchemy imports for PostgreSQL
import_module("aiosqlite")
words("en")
gc.freeze()
