"""What it brings, declared once."""

from bot.features.exporting.archived import archived
from bot.features.exporting.commands import COMMANDS
from bot.hooks import Feature

FEATURE = Feature(
    name="exporting",
    commands=COMMANDS,
    archived=archived,
)
