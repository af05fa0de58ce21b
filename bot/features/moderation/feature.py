"""What it brings, declared once."""

from bot.features.moderation.commands import COMMANDS, ENTRY
from bot.hooks import Feature

FEATURE = Feature(
    name="moderation",
    commands=COMMANDS,
    entry=ENTRY,
)
