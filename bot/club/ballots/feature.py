"""What it brings, declared once."""

from bot.club.ballots import nominating, voting
from bot.club.ballots.personal import export, release, traces
from bot.club.ballots.posts import names, render
from bot.club.ballots.steps import STEPS
from bot.hooks import Feature

FEATURE = Feature(
    name="ballots",
    commands=(*nominating.COMMANDS, *voting.COMMANDS),
    steps=STEPS,
    export=export,
    release=release,
    traces=traces,
    render=render,
    names=names,
)
