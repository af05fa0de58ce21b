"""What it brings, declared once."""

from bot.features.suggestions.commands import COMMANDS
from bot.features.suggestions.repository import Errands
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (
    PostKind("<round>/suggest/<to>", "audit-suggest", stays="papers as their sources told of them that day"),
    PostKind(
        "organizers/sources-<n>-<n>/<to>", "audit-organizers-sources", stays="a letter: what it said when it came"
    ),
)

FEATURE = Feature(
    name="suggestions",
    commands=COMMANDS,
    watched=(Errands,),
    posts=POSTS,
)
