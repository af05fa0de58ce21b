"""What it brings, declared once."""

from bot.club.papers.commands import COMMANDS
from bot.club.papers.findable import FINDABLE
from bot.club.papers.settings import SETTINGS
from bot.hooks import Feature

FEATURE = Feature(
    name="papers",
    findables=(FINDABLE,),
    commands=COMMANDS,
    settings=SETTINGS,
)
