"""What it brings, declared once."""

from bot.features.recall.commands import COMMANDS
from bot.features.recall.steps import STEPS
from bot.hooks import Feature

FEATURE = Feature(
    name="recall",
    commands=COMMANDS,
    steps=STEPS,
)
