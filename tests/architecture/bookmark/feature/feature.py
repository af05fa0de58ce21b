"""What it brings, declared once."""

from bot.features.bookmarks.commands import COMMANDS
from bot.features.bookmarks.digest import told
from bot.features.bookmarks.personal import export

from bot.hooks import Feature

FEATURE = Feature(
    name="bookmarks",
    commands=COMMANDS,
    digest=told,
    export=export,
)
