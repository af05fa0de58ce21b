"""What it brings, declared once."""

from bot.hooks import Feature
from bot.verbs import searching, tidying

FEATURE = Feature(
    name="papers",
    commands=(*searching.COMMANDS, *tidying.COMMANDS),
)
