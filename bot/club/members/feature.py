"""What it brings, declared once."""

from bot.club.members.personal import export, release
from bot.hooks import Feature
from bot.verbs import exporting, forgetting, linking, membership

FEATURE = Feature(
    name="members",
    commands=(*membership.COMMANDS, *linking.COMMANDS, *exporting.COMMANDS, *forgetting.COMMANDS),
    export=export,
    release=release,
)
