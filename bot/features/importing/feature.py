"""What it brings, declared once."""

from bot.features.importing.commands import COMMANDS
from bot.features.importing.personal import export, presented, release
from bot.features.importing.repository import Imports
from bot.features.importing.shown import of_round
from bot.features.importing.work import run
from bot.hooks import Feature, Panel
from bot.outbox.kinds import PostKind, Stays

FEATURE = Feature(
    name="importing",
    commands=COMMANDS,
    export=export,
    release=release,
    watched={Imports: ("get", "of", "counts", "items", "sessions", "waiting", "to_take")},
    posts=(PostKind("import-<import>/<to>", "audit-import", stays=Stays.NEWS),),
    panel=Panel(entries=of_round),
    background=run,
    presented=presented,
)
