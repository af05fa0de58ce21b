"""What it brings, declared once."""

from bot.club.papers import commands as tidying
from bot.features.finding import commands as searching
from bot.hooks import Feature

FEATURE = Feature(
    name="papers",
    commands=(*searching.COMMANDS, *tidying.COMMANDS),
)
