"""What it brings, declared once."""

from bot.club.members import commands as membership
from bot.club.members import exporting, forgetting, linking
from bot.club.members.personal import export, release
from bot.hooks import Feature

FEATURE = Feature(
    name="members",
    commands=(*membership.COMMANDS, *linking.COMMANDS, *exporting.COMMANDS, *forgetting.COMMANDS),
    export=export,
    release=release,
)
