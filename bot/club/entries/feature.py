"""What it brings, declared once."""

from bot.club.entries import commands as notes
from bot.club.entries.closing import close_roll
from bot.club.entries.findable import FINDABLE
from bot.club.entries.personal import export, traces
from bot.club.entries.posts import render
from bot.club.entries.settings import SETTINGS
from bot.club.entries.years import handed_in
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind

POSTS = (
    PostKind("<round>/note-<note>/<to>", "audit-note"),
    PostKind("<round>/roll/<to>", "audit-roll"),
    PostKind("<round>/reveal/<to>", "audit-reveal"),
    PostKind("<round>/wrap/<to>", "audit-wrap"),
    PostKind("<round>/brief/<to>", "audit-brief"),
)

FEATURE = Feature(
    name="entries",
    findables=(FINDABLE,),
    commands=notes.COMMANDS,
    settings=SETTINGS,
    at={At.AFTER_WRAP: close_roll},
    export=export,
    traces=traces,
    render=render,
    posts=POSTS,
    year=handed_in,
)
