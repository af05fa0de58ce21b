"""What it brings, declared once."""

from bot.club.streaks.personal import export
from bot.hooks import Feature
from bot.verbs import standing

FEATURE = Feature(
    name="streaks",
    commands=standing.COMMANDS,
    export=export,
)
