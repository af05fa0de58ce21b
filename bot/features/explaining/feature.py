"""What it brings, declared once."""

from bot.features.explaining.commands import COMMANDS
from bot.features.explaining.digest import told
from bot.features.explaining.entries import ENTRY, NAME
from bot.features.explaining.linking import LINK
from bot.features.explaining.personal import AWAY, export, release
from bot.features.explaining.posts import render
from bot.features.explaining.steps import close_swaps, pair_up
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/explain-<meeting>/<to>", "audit-explain", kept=True),
    PostKind("<round>/explain-alone/<to>", "audit-explain-alone", stays=Stays.LETTER),
    PostKind("<round>/asked-<meeting>/<to>", "audit-asked", stays=Stays.LETTER, kept=True),
    PostKind("<round>/answered-<meeting>/<to>", "audit-answered", stays=Stays.LETTER, kept=True),
    PostKind("<round>/clear-<meeting>/<to>", "audit-clear", stays=Stays.LETTER),
)

FEATURE = Feature(
    name=NAME,
    optional=True,
    commands=COMMANDS,
    at={At.AFTER_WRAP: pair_up, At.SETTLED: close_swaps},
    digest=told,
    export=export,
    release=release,
    away=AWAY,
    render=render,
    entry=ENTRY,
    link=LINK,
    posts=POSTS,
)
