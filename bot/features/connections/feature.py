"""What it brings, declared once."""

from bot.features.connections.personal import export, traces
from bot.features.connections.posts import names, render
from bot.features.connections.renaming import renamed
from bot.hooks import Feature
from bot.verbs import borrowing, connecting, connections
from bot.week.connections import told

FEATURE = Feature(
    name="connections",
    commands=(*connecting.COMMANDS, *connections.COMMANDS, *borrowing.COMMANDS),
    digest=told,
    export=export,
    traces=traces,
    render=render,
    names=names,
    renamed=renamed,
)
