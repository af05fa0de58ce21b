"""What it brings, declared once."""

from bot.club.members import home_tab as home
from bot.club.members import letters_commands as letters
from bot.club.rounds import commands as reading
from bot.club.rounds import pause, pick, picking, steps
from bot.club.rounds.posts import render
from bot.club.rounds.repository import Rounds
from bot.hooks import Feature

FEATURE = Feature(
    name="rounds",
    commands=(*reading.COMMANDS, *home.COMMANDS, *letters.COMMANDS, *picking.COMMANDS),
    steps=(*pause.STEPS, *steps.STEPS, *pick.STEPS),
    render=render,
    watched={Rounds: ("get", "unsettled", "latest", "moments", "due", "waiting", "next_due")},
)
