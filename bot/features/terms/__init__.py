"""The club's words: a term that nobody knows is asked for, explained by whoever does, and known when it comes again.

Waiting terms stand in each new paper's thread; what is known of a paper's terms is shown right after its card."""

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
