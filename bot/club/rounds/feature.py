"""What it brings, declared once."""

from bot.club.rounds.posts import render
from bot.hooks import Feature
from bot.verbs import home, letters, picking, reading

FEATURE = Feature(
    name="rounds",
    commands=(*reading.COMMANDS, *home.COMMANDS, *letters.COMMANDS, *picking.COMMANDS),
    render=render,
)
