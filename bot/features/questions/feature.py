"""What it brings, declared once."""

from bot.features.questions import commands as asking
from bot.features.questions import inquiring
from bot.features.questions.archived import archived
from bot.features.questions.linking import LINK
from bot.features.questions.panels import PANEL
from bot.features.questions.papers import PAPER
from bot.features.questions.personal import export, moved, release, renamed, traces
from bot.features.questions.posts import render
from bot.features.questions.steps import inquire, told
from bot.features.questions.years import asked
from bot.hooks import At, AwayHook, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/ask-<paper>/<to>", "audit-ask"),
    PostKind("<round>/inquiry-<inquiry>/<to>", "audit-inquiry"),
    PostKind("<round>/answers-<inquiry>/<to>", "audit-answers"),
    PostKind("inquiry-<inquiry>/<n>", "audit-inquiry-reminder", stays=Stays.FOLLOWED),
)

FEATURE = Feature(
    name="questions",
    optional=True,
    commands=(*asking.COMMANDS, *inquiring.COMMANDS),
    at={At.AFTER_WRAP: inquire},
    digest=told,
    export=export,
    release=release,
    traces=traces,
    render=render,
    renamed=renamed,
    moved=moved,
    link=LINK,
    away=AwayHook(left=inquiring.free_all),
    panel=PANEL,
    paper=PAPER,
    posts=POSTS,
    archived=archived,
    year=asked,
)
