"""Whether a member's list says why each was kept."""

from bot.chat.command import Field, Kind
from bot.club.clubs.setting import Setting

WHYS = Setting(
    field=Field("whys", Kind.CHOICE, choices=("on", "off")),
    key="bookmark_whys",
    default=True,
    parse=lambda typed: typed == "on",
    load=bool,
    show=lambda whys: "on" if whys else "off",
)
