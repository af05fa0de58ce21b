"""What it brings, declared once."""

from bot.club.clubs import channels, doctor, handing_over, settings
from bot.club.clubs import commands as club
from bot.club.clubs import help as helping
from bot.hooks import Feature
from bot.outbox.kinds import PostKind

_NEWS = "it says that day's news, of no member and no entry"
_LETTER = "a letter: what it said when it came"
POSTS = (
    PostKind("paused-<n>/<to>", "audit-paused", stays=_NEWS),
    PostKind("resumed-<n>/<to>", "audit-resumed", stays=_NEWS),
    PostKind("closed-<n>/<to>", "audit-closed", stays=_NEWS),
    PostKind("rhythm-<n>/<to>", "audit-rhythm", stays=_NEWS),
    PostKind("settings-<n>/<to>", "audit-settings", stays=_NEWS),
    PostKind("organizers/home/<n>/<n>/<to>", "audit-organizers-home", stays=_LETTER),
    PostKind("organizers/mended/<n>/<n>/<to>", "audit-organizers-mended", stays=_LETTER),
)

FEATURE = Feature(
    name="clubs",
    commands=(
        *helping.COMMANDS,
        *club.COMMANDS,
        *settings.COMMANDS,
        *channels.COMMANDS,
        *handing_over.COMMANDS,
        *doctor.COMMANDS,
    ),
    posts=POSTS,
)
