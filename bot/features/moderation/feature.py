"""What it brings, declared once."""

from bot.features.moderation.commands import COMMANDS, ENTRY
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (PostKind("act/<act>/<to>", "audit-act", stays=Stays.LETTER, kept=True),)

FEATURE = Feature(
    name="moderation",
    commands=COMMANDS,
    entry=ENTRY,
    posts=POSTS,
)
