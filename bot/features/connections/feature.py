"""What it brings, declared once."""

from bot.features.connections import borrowing, connecting
from bot.features.connections import commands as connections
from bot.features.connections.archived import archived
from bot.features.connections.digest import told
from bot.features.connections.entries import ENTRY
from bot.features.connections.findable import FINDABLE
from bot.features.connections.papers import PAPER
from bot.features.connections.personal import export, traces
from bot.features.connections.posts import names, render
from bot.features.connections.renaming import renamed
from bot.features.connections.years import tied
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

POSTS = (PostKind("<round>/connection-<connection>/<to>", "audit-connection"),)

FEATURE = Feature(
    name="connections",
    findables=(FINDABLE,),
    optional=True,
    commands=(*connecting.COMMANDS, *connections.COMMANDS, *borrowing.COMMANDS),
    digest=told,
    export=export,
    traces=traces,
    render=render,
    names=names,
    renamed=renamed,
    entry=ENTRY,
    paper=PAPER,
    posts=POSTS,
    archived=archived,
    year=tied,
)
