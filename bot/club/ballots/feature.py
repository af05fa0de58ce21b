"""What it brings, declared once."""

from bot.club.ballots import nominating, voting
from bot.club.ballots.personal import export, release, traces
from bot.club.ballots.posts import names, render
from bot.club.ballots.settings import SETTINGS
from bot.club.ballots.steps import STEPS
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/nominate/<to>", "audit-nominate", stays=Stays.NEWS),
    PostKind("<round>/vote/<to>", "audit-vote"),
    PostKind("<round>/empty-soon/<to>", "audit-empty-soon", stays=Stays.NEWS),
    PostKind("<round>/empty-now/<to>", "audit-empty-now", stays=Stays.NEWS),
)

FEATURE = Feature(
    name="ballots",
    commands=(*nominating.COMMANDS, *voting.COMMANDS),
    settings=SETTINGS,
    steps=STEPS,
    export=export,
    release=release,
    traces=traces,
    render=render,
    names=names,
    posts=POSTS,
)
