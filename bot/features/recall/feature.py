"""What it brings, declared once."""

from bot.features.recall.commands import COMMANDS
from bot.features.recall.rules import RECALL_TOPIC
from bot.features.recall.steps import STEPS
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (PostKind("<round>/recall/<to>", "audit-recall", stays=Stays.LETTER),)

FEATURE = Feature(
    name="recall",
    optional=True,
    commands=COMMANDS,
    topics=(RECALL_TOPIC,),
    steps=STEPS,
    posts=POSTS,
)
