"""What it brings, declared once."""

from bot.hooks import Feature
from bot.verbs.recall import COMMANDS

FEATURE = Feature(
    name="recall",
    commands=COMMANDS,
)
