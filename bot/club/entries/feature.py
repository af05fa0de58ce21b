"""What it brings, declared once."""

from bot.club.entries import commands as notes
from bot.club.entries.closing import close_roll
from bot.club.entries.personal import export, traces
from bot.club.entries.posts import render
from bot.hooks import At, Feature

FEATURE = Feature(
    name="entries",
    commands=notes.COMMANDS,
    at={At.AFTER_WRAP: close_roll},
    export=export,
    traces=traces,
    render=render,
)
