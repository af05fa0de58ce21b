"""What it brings, declared once."""

from bot.features.suggestions.club import PAPER, doctor, founded
from bot.features.suggestions.commands import COMMANDS
from bot.features.suggestions.due_searches import run
from bot.features.suggestions.repository import DueSearches
from bot.features.suggestions.steps import STEPS
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/suggest/<to>", "audit-suggest", stays=Stays.FOUND),
    PostKind("organizers/sources-<source>-<n>/<to>", "audit-organizers-sources", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="suggestions",
    optional=True,
    from_start=True,
    commands=COMMANDS,
    steps=STEPS,
    watched={DueSearches: ()},
    paper=PAPER,
    founded=founded,
    doctor=doctor,
    posts=POSTS,
    background=run,
)
