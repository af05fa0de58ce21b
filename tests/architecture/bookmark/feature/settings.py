"""Whether a member's list says why each was kept."""

from bot.club.clubs.setting import on_or_off

WHYS = on_or_off("whys", default=True, key="bookmark_whys")
