"""What it brings, declared once."""

from bot.club.clubs import channels, doctor, features, handing_over, rhythm, settings
from bot.club.clubs import commands as club
from bot.club.clubs import help as helping
from bot.club.clubs.arrivals import Arrivals
from bot.club.clubs.feature_offers import offer_one
from bot.hooks import At, Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (
    PostKind("paused-<n>/<to>", "audit-paused", stays=Stays.NEWS),
    PostKind("resumed-<n>/<to>", "audit-resumed", stays=Stays.NEWS),
    PostKind("closed-<n>/<to>", "audit-closed", stays=Stays.NEWS),
    PostKind("rhythm-<n>/<to>", "audit-rhythm", stays=Stays.NEWS),
    PostKind("settings-<n>/<to>", "audit-settings", stays=Stays.NEWS),
    PostKind("organizers/home/<home>/<n>/<to>", "audit-organizers-home", stays=Stays.LETTER),
    PostKind("organizers/mended/<home>/<n>/<to>", "audit-organizers-mended", stays=Stays.LETTER),
    PostKind("organizers/refused/<outbox>/<to>", "audit-organizers-refused", stays=Stays.LETTER),
    PostKind("organizers/<round>/feature/<to>", "audit-organizers-feature", stays=Stays.LETTER),
)

FEATURE = Feature(
    name="clubs",
    commands=(
        *helping.COMMANDS,
        *club.COMMANDS,
        *rhythm.COMMANDS,
        *settings.COMMANDS,
        *features.COMMANDS,
        *channels.COMMANDS,
        *handing_over.COMMANDS,
        *doctor.COMMANDS,
    ),
    settings=settings.SETTINGS,
    at={At.SETTLED: offer_one},
    posts=POSTS,
    watched={Arrivals: ()},
)
