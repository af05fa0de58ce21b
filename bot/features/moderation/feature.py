"""What it brings, declared once."""

from bot.features.moderation.personal import export
from bot.hooks import Feature
from bot.verbs.hiding import COMMANDS

FEATURE = Feature(
    name="moderation",
    commands=COMMANDS,
    export=export,
)
