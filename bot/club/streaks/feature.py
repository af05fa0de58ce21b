"""What it brings, declared once."""

from bot.club.streaks import commands as standing
from bot.club.streaks.personal import export
from bot.club.streaks.settle import STEPS
from bot.hooks import Feature

FEATURE = Feature(
    name="streaks",
    commands=standing.COMMANDS,
    steps=STEPS,
    export=export,
)
