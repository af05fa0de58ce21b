"""What it brings, declared once."""

from bot.books import Errands
from bot.hooks import Feature
from bot.verbs.following import COMMANDS

FEATURE = Feature(
    name="suggestions",
    commands=COMMANDS,
    watched=(Errands,),
)
