"""What it brings, declared once."""

from bot.features.pace.commands import COMMANDS
from bot.features.pace.entries import ENTRY
from bot.features.pace.linking import LINK
from bot.features.pace.model import PACE
from bot.features.pace.personal import export
from bot.features.pace.steps import write_pace
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (PostKind("<round>/pace/<to>", "audit-pace", stays=Stays.LETTER),)

FEATURE = Feature(
    name="pace",
    topics=(PACE,),
    optional=True,
    commands=COMMANDS,
    at={At.AFTER_WRAP: write_pace},
    export=export,
    entry=ENTRY,
    link=LINK,
    posts=POSTS,
)
