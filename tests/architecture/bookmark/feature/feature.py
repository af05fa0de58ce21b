"""What it brings, declared once."""

from bot.features.bookmarks.commands import COMMANDS
from bot.features.bookmarks.digest import told
from bot.features.bookmarks.findable import FINDABLE
from bot.features.bookmarks.personal import export
from bot.features.bookmarks.settings import WHYS
from bot.features.bookmarks.steps import POSTS, STEPS

from bot.hooks import Feature

FEATURE = Feature(
    name="bookmarks",
    commands=COMMANDS,
    settings=(WHYS,),
    findables=(FINDABLE,),
    steps=STEPS,
    posts=POSTS,
    digest=told,
    export=export,
)
