"""What it brings, declared once."""

from bot.features.leading.personal import export, traces
from bot.features.leading.posts import render
from bot.hooks import At, Feature
from bot.verbs.leading import COMMANDS
from bot.verbs.turns import pass_on_for_good
from bot.week.lead_posts import close_lead_posts
from bot.week.leading import ask_leads, close_turns, leave_skipped, thanks

FEATURE = Feature(
    name="leading",
    commands=COMMANDS,
    at={
        At.PICKED: ask_leads,
        At.SKIPPED: leave_skipped,
        At.BEFORE_DIGEST: close_turns,
        At.AFTER_WRAP: close_lead_posts,
    },
    digest=thanks,
    export=export,
    release=pass_on_for_good,
    traces=traces,
    render=render,
)
