"""What every club has, each noun in a folder: clubs, members, papers, ballots, rounds, entries, streaks."""

from bot.club import ballots, clubs, entries, members, papers, rounds, streaks
from bot.hooks import Features

CLUB: Features = (
    ballots.FEATURE,
    rounds.FEATURE,
    entries.FEATURE,
    streaks.FEATURE,
    members.FEATURE,
    papers.FEATURE,
    clubs.FEATURE,
)
