"""What it brings, declared once."""

from bot.features.archive.commands import COMMANDS
from bot.features.archive.entering import ROOM
from bot.features.archive.personal import LINK, export
from bot.features.archive.serving import page, submit
from bot.features.archive.settings import SETTINGS
from bot.hooks import Feature

FEATURE = Feature(
    name="archive",
    commands=COMMANDS,
    settings=SETTINGS,
    export=export,
    link=LINK,
    pages={ROOM: page},
    submits={ROOM: submit},
)
