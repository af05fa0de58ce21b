"""What is still known of a paper after one, four and twelve weeks: asked of those who wish it."""

from bot.hooks import Feature
from bot.verbs.recall import COMMANDS

FEATURE = Feature(
    name="recall",
    commands=COMMANDS,
)
