"""What it brings, declared once."""

from bot.features.leading.away import AWAY
from bot.features.leading.choosing import ask_leads, close_turns, leading, leave_skipped, thanks
from bot.features.leading.closing import close_lead_posts
from bot.features.leading.commands import COMMANDS
from bot.features.leading.panels import PANEL
from bot.features.leading.passing import pass_on_for_good
from bot.features.leading.personal import export, presented, traces
from bot.features.leading.posts import render
from bot.features.leading.settings import SETTINGS
from bot.features.leading.sheets import STEPS
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/lead/<to>", "audit-lead"),
    PostKind("<round>/lead-letter/<to>", "audit-lead-letter", stays=Stays.LETTER),
    PostKind("<round>/lead-sheet/<to>", "audit-lead-sheet", stays=Stays.LETTER),
    PostKind("<round>/role-<dealt_role>/<to>", "audit-role"),
    PostKind("organizers/<round>/no-lead/<to>", "audit-organizers-no-lead", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="leading",
    commands=COMMANDS,
    settings=SETTINGS,
    steps=STEPS,
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
    panel=PANEL,
    away=AWAY,
    leads=leading,
    posts=POSTS,
    presented=presented,
)
