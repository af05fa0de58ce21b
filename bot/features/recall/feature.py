"""What it brings, declared once."""

from bot.features.recall.commands import COMMANDS
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (PostKind("<round>/recall/<to>", "audit-recall", stays="a letter: what it said when it came"),)

FEATURE = Feature(
    name="recall",
    commands=COMMANDS,
    posts=POSTS,
)
