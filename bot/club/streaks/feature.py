"""What it brings, declared once."""

from bot.club.streaks import commands as standing
from bot.club.streaks.personal import export
from bot.club.streaks.posts import render, traces
from bot.club.streaks.settle import STEPS
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (PostKind("<round>/settle/<to>", "audit-settle"),)

FEATURE = Feature(
    name="streaks",
    commands=standing.COMMANDS,
    steps=STEPS,
    export=export,
    traces=traces,
    render=render,
    posts=POSTS,
)
