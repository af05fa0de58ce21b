"""What it brings, declared once."""

from bot.club.members import home_tab as home
from bot.club.members import letters_commands as letters
from bot.club.rounds import commands as reading
from bot.club.rounds import pause, pick, picking, steps
from bot.club.rounds.posts import render
from bot.club.rounds.repository import Rounds
from bot.club.rounds.settings import SETTINGS
from bot.club.rounds.years import papers_read
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("<round>/pick/<to>", "audit-pick", after_all=True),
    PostKind("<round>/skipped/<to>", "audit-skipped", stays=Stays.NEWS),
    PostKind("<round>/resume-<moment>/<to>", "audit-resume", stays=Stays.NEWS),
    PostKind("<round>/remind/<to>", "audit-remind"),
    PostKind("<round>/remind-direct/<to>", "audit-remind-direct"),
    PostKind("<round>/discuss/<to>", "audit-discuss"),
    PostKind("<round>/moved/<to>", "audit-moved", stays=Stays.NEWS),
    PostKind("<round>/moved-<n>/<to>", "audit-moved", stays=Stays.NEWS),
    PostKind("<round>/repick-<act>/<to>", "audit-repick", stays=Stays.CHANGE),
    PostKind("<round>/unpick-<act>/<to>", "audit-unpick", stays=Stays.CHANGE),
    PostKind("organizers/clocks/<n>/<to>", "audit-organizers-clocks", stays=Stays.LETTER),
    PostKind("organizers/missed/<moment>/<to>", "audit-organizers-missed", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="rounds",
    commands=(*reading.COMMANDS, *home.COMMANDS, *letters.COMMANDS, *picking.COMMANDS),
    settings=SETTINGS,
    steps=(*pause.STEPS, *steps.STEPS, *pick.STEPS),
    render=render,
    panel=letters.PANEL,
    watched={Rounds: ("get", "unsettled", "latest", "moments", "due", "waiting", "next_due")},
    posts=POSTS,
    year=papers_read,
)
