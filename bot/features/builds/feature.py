"""What it brings, declared once."""

from bot.features.builds.archived import archived
from bot.features.builds.commands import COMMANDS
from bot.features.builds.papers import PAPER
from bot.features.builds.personal import export, moved, names, renamed, traces
from bot.features.builds.posts import render
from bot.features.builds.steps import tell_builds, told
from bot.features.builds.years import built
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/build-<build>/<to>", "audit-build"),
    PostKind("<round>/built-<build>/<to>", "audit-built"),
    PostKind("build-<build>/check-<n>", "audit-check", stays=Stays.FOLLOWED),
)

FEATURE = Feature(
    name="builds",
    optional=True,
    commands=COMMANDS,
    at={At.BEFORE_DIGEST: tell_builds},
    digest=told,
    export=export,
    traces=traces,
    render=render,
    names=names,
    renamed=renamed,
    moved=moved,
    paper=PAPER,
    posts=POSTS,
    archived=archived,
    year=built,
)
