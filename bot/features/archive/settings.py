"""Who may see the club's archive, and how one joins."""

from bot.chat.command import Field
from bot.club.clubs.setting import Setting, one_of
from bot.club.request import EMPTIED
from bot.features.archive.shown import Audience
from bot.wording.typed_words import is_off

ARCHIVE = one_of("archive", Audience, Audience.OFF, group="club")
INVITE = Setting(
    field=Field("invite", most=300),
    group="club",
    key="invite",
    default="",
    parse=lambda typed: "" if is_off(typed) or typed in EMPTIED else " ".join(typed.split()),
    load=str,
    show=lambda invite: invite or "none",
)
SETTINGS = (ARCHIVE, INVITE)
