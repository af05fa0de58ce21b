"""Rounds in a row: the ledger, what it adds up to, and the board."""

from bot.club.streaks.personal import export
from bot.hooks import Feature
from bot.verbs import standing

FEATURE = Feature(
    name="streaks",
    commands=standing.COMMANDS,
    export=export,
)
