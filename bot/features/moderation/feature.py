"""What it brings, declared once."""

from bot.features.moderation.commands import COMMANDS
from bot.hooks import Feature

FEATURE = Feature(
    name="moderation",
    commands=COMMANDS,
)
