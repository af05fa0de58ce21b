"""What it brings, declared once."""

from bot.hooks import Feature
from bot.verbs import channels, club, doctor, handing_over, helping, settings

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
