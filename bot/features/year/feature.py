"""What it brings, declared once."""

from bot.features.year.commands import COMMANDS
from bot.features.year.steps import STEPS, render
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (PostKind("<round>/year/<to>", "audit-year"),)

FEATURE = Feature(
    name="year",
    optional=True,
    from_start=True,
    commands=COMMANDS,
    steps=STEPS,
    render=render,
    posts=POSTS,
)
