"""What it brings, declared once."""

from bot.features.pace.personal import export
from bot.hooks import At, Feature
from bot.verbs.pace import COMMANDS
from bot.week.pace import write_pace

FEATURE = Feature(
    name="pace",
    commands=COMMANDS,
    at={At.AFTER_WRAP: write_pace},
    export=export,
)
