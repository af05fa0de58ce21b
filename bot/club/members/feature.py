"""What it brings, declared once."""

from bot.club.members import commands as membership
from bot.club.members import exporting, forgetting, linking, retiring, vouching
from bot.club.members.personal import export, release
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, Stays

POSTS = (PostKind("vouched-<n>-<n>/<to>", "audit-vouched", stays=Stays.LETTER, kept=True),)

FEATURE = Feature(
    name="members",
    commands=(
        *membership.COMMANDS,
        *linking.COMMANDS,
        *exporting.COMMANDS,
        *forgetting.COMMANDS,
        *retiring.COMMANDS,
        *vouching.COMMANDS,
    ),
    posts=POSTS,
    export=export,
    release=release,
)
