"""What it brings, declared once."""

from bot.features.bookmarks.commands import COMMANDS
from bot.features.bookmarks.digest import told
from bot.features.bookmarks.personal import export
from bot.features.bookmarks.settings import WHYS

from bot.hooks import Feature

FEATURE = Feature(
    name="bookmarks",
    commands=COMMANDS,
    settings=(WHYS,),
    digest=told,
    export=export,
)
