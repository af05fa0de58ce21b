"""What it brings, declared once."""

from bot.features.suggestions.club import PAPER, doctor, founded
from bot.features.suggestions.commands import COMMANDS
from bot.features.suggestions.repository import Errands
from bot.hooks import Feature

FEATURE = Feature(
    name="suggestions",
    commands=COMMANDS,
    watched={Errands: ()},
    paper=PAPER,
    founded=founded,
    doctor=doctor,
)
