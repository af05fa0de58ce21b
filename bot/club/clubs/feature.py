"""What it brings, declared once."""

from bot.club.clubs import channels, doctor, handing_over, settings
from bot.club.clubs import commands as club
from bot.club.clubs import help as helping
from bot.hooks import Feature

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
)
