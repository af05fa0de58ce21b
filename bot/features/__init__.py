"""All that the club can do. This is the one list of features; its order is the order in which they are asked."""

from bot.club import CLUB
from bot.features import (
    builds,
    connections,
    explaining,
    leading,
    moderation,
    pace,
    questions,
    recall,
    suggestions,
    terms,
)
from bot.hooks import Features
from bot.menu import Menu

FEATURES: Features = (
    *CLUB,
    terms.FEATURE,
    connections.FEATURE,
    questions.FEATURE,
    builds.FEATURE,
    leading.FEATURE,
    explaining.FEATURE,
    pace.FEATURE,
    recall.FEATURE,
    suggestions.FEATURE,
    moderation.FEATURE,
)
MENU = Menu(command for feature in FEATURES for command in feature.commands)
"""Every command of all of them."""
