"""What it brings, declared once."""

from bot.features.moderation.commands import COMMANDS
from bot.features.moderation.personal import export
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (PostKind("act/<n>/<to>", "audit-act", stays="a letter: what it said when it came"),)

FEATURE = Feature(
    name="moderation",
    commands=COMMANDS,
    export=export,
    posts=POSTS,
)
