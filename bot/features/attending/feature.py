"""What it brings, declared once."""

from bot.features.attending.commands import COMMANDS
from bot.features.attending.digest import told
from bot.features.attending.model import DISCUSSION
from bot.features.attending.panels import PANEL
from bot.features.attending.personal import AWAY, export, release, traces
from bot.features.attending.posts import render
from bot.features.attending.steps import STEPS, ask_who_comes, close_answers
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/coming/<to>", "audit-coming", after_all=True),
    PostKind("<round>/event/<to>", "audit-event"),
    PostKind("<round>/soon/<to>", "audit-soon", stays=Stays.LETTER),
    PostKind("<round>/there/<to>", "audit-there", stays=Stays.LETTER),
    PostKind("organizers/<round>/there/<to>", "audit-there", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="attending",
    topics=(DISCUSSION,),
    optional=True,
    from_start=True,
    commands=COMMANDS,
    steps=STEPS,
    at={At.PICKED: ask_who_comes, At.AFTER_WRAP: close_answers},
    digest=told,
    export=export,
    release=release,
    traces=traces,
    render=render,
    panel=PANEL,
    away=AWAY,
    posts=POSTS,
)
