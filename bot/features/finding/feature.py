"""What it brings, declared once."""

from bot.features.finding.commands import COMMANDS
from bot.hooks import Feature

FEATURE = Feature(
    name="finding",
    commands=COMMANDS,
)
