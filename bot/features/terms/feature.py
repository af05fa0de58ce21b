"""What it brings, declared once."""

from bot.features.terms.personal import export, traces
from bot.features.terms.posts import render
from bot.hooks import At, Feature
from bot.verbs.terms import COMMANDS
from bot.week.terms import bring_terms, told

FEATURE = Feature(
    name="terms",
    commands=COMMANDS,
    at={At.PICKED: bring_terms},
    digest=told,
    export=export,
    traces=traces,
    render=render,
)
