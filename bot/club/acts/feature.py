"""What it brings, declared once."""

from bot.club.acts.personal import export
from bot.hooks import Feature

FEATURE = Feature(name="acts", export=export)
