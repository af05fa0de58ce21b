"""How late a club's moments may come."""

from bot.club.clubs.setting import counted

PATIENCE = counted("patience", key="patience_hours", default=12, limits=(1, 72), group="club")
"""Hours: a moment missed by less than this happens late."""
SETTINGS = (PATIENCE,)
