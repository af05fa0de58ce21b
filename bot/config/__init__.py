"""Settings from config.toml, a secrets directory and the environment; every mistake named with its key, all at once.

Importing this costs pydantic, so the command line imports it only where a command reads the configuration.
"""

from bot.config.loading import load
from bot.config.mistakes import BadConfig
from bot.config.plan import differing, platforms, secrets, what_would_start
from bot.config.sections import Config
from bot.config.table import example, settings_table

__all__ = [
    "BadConfig",
    "Config",
    "differing",
    "example",
    "load",
    "platforms",
    "secrets",
    "settings_table",
    "what_would_start",
]
