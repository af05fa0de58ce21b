"""All that the club can do. This is the one list of features; its order is the order in which they are asked."""

from bot.chat.menu import Menu
from bot.club.acts import feature as acts
from bot.club.ballots import feature as ballots
from bot.club.clubs import feature as clubs
from bot.club.entries import feature as entries
from bot.club.members import feature as members
from bot.club.papers import feature as papers
from bot.club.rounds import feature as rounds
from bot.club.streaks import feature as streaks
from bot.declared import commands_of
from bot.features.archive import feature as archive
from bot.features.attending import feature as attending
from bot.features.builds import feature as builds
from bot.features.calendar import feature as calendar
from bot.features.connections import feature as connections
from bot.features.explaining import feature as explaining
from bot.features.exporting import feature as exporting
from bot.features.finding import feature as finding
from bot.features.importing import feature as importing
from bot.features.leading import feature as leading
from bot.features.moderation import feature as moderation
from bot.features.pace import feature as pace
from bot.features.questions import feature as questions
from bot.features.recall import feature as recall
from bot.features.suggestions import feature as suggestions
from bot.features.terms import feature as terms
from bot.features.year import feature as year
from bot.hooks import Features

FEATURES: Features = (
    ballots.FEATURE,
    rounds.FEATURE,
    entries.FEATURE,
    streaks.FEATURE,
    members.FEATURE,
    papers.FEATURE,
    clubs.FEATURE,
    finding.FEATURE,
    exporting.FEATURE,
    terms.FEATURE,
    connections.FEATURE,
    questions.FEATURE,
    builds.FEATURE,
    importing.FEATURE,
    leading.FEATURE,
    attending.FEATURE,
    explaining.FEATURE,
    pace.FEATURE,
    recall.FEATURE,
    suggestions.FEATURE,
    calendar.FEATURE,
    archive.FEATURE,
    year.FEATURE,
    acts.FEATURE,
    moderation.FEATURE,
)
MENU = Menu(commands_of(FEATURES))
"""Every command of all of them."""
