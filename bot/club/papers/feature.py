"""What it brings, declared once."""

from bot.club.papers.commands import COMMANDS
from bot.club.papers.settings import SETTINGS
from bot.hooks import Feature

FEATURE = Feature(
    name="papers",
    commands=COMMANDS,
    settings=SETTINGS,
)
