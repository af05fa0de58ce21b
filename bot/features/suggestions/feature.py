"""What it brings, declared once."""

from bot.features.suggestions.club import PAPER, doctor, founded
from bot.features.suggestions.commands import COMMANDS
from bot.features.suggestions.repository import Errands
from bot.features.suggestions.steps import STEPS
from bot.hooks import Feature

FEATURE = Feature(
    name="suggestions",
    commands=COMMANDS,
    steps=STEPS,
    watched={Errands: ()},
    paper=PAPER,
    founded=founded,
    doctor=doctor,
)
