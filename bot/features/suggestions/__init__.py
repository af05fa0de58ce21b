"""New papers near what the club reads: from arXiv and feeds it follows, proposed before the vote."""

from bot.hooks import Feature
from bot.verbs.following import COMMANDS

FEATURE = Feature(
    name="suggestions",
    commands=COMMANDS,
)
