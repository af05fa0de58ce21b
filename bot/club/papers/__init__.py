"""The club's papers: found again, tidied by organizers."""

from bot.hooks import Feature
from bot.verbs import searching, tidying

FEATURE = Feature(
    name="papers",
    commands=(*searching.COMMANDS, *tidying.COMMANDS),
)
