"""What it brings, declared once."""

from bot.chat.command import Kind
from bot.features.terms.archived import archived
from bot.features.terms.commands import COMMANDS
from bot.features.terms.completing import like
from bot.features.terms.findable import FINDABLE
from bot.features.terms.personal import export, release, traces
from bot.features.terms.posts import render
from bot.features.terms.steps import bring_terms, told
from bot.features.terms.years import explained
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind

POSTS = (
    PostKind("<round>/known/<to>", "audit-known"),
    PostKind("<round>/terms/<to>", "audit-terms"),
)

FEATURE = Feature(
    name="terms",
    findables=(FINDABLE,),
    optional=True,
    from_start=True,
    commands=COMMANDS,
    at={At.PICKED: bring_terms},
    digest=told,
    export=export,
    release=release,
    traces=traces,
    render=render,
    completing={Kind.TERM: like},
    posts=POSTS,
    archived=archived,
    year=explained,
)
