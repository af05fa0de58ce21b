"""Who asked what, and where: an interaction as a Call."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import discord

from adapters.discord.menu import kept_by
from bot.chat.account import Account
from bot.chat.command import Command
from bot.chat.given_file import GivenFile
from bot.chat.mentions import mention
from bot.chat.place import Place
from bot.chat.post import Call, Ground
from bot.features import MENU

NAME = "discord"
EVERYWHERE = "discord"
"""The workspace of every account. A user's id is the same in all guilds and in direct messages, so a button pressed
in a reminder's direct message comes from the same account as the command typed in the guild."""

_ALL_RIGHTS = 1 << 64
_ATTACHMENT = discord.AppCommandOptionType.attachment.value
_CHANNEL = re.compile(r"<#(\d{15,20})>", re.ASCII)


def account(interaction: discord.Interaction) -> Account:
    """Who asks, under the name they bear there."""
    user = interaction.user
    return Account(
        platform=NAME,
        workspace=EVERYWHERE,
        user=str(user.id),
        # Alone with the bot people bear another name than in the guild; the club knows them by that one.
        name=user.display_name if interaction.guild_id else "",
        locale=interaction.locale.value,
    )


def _manages(interaction: discord.Interaction) -> bool:
    """Whether they may manage the guild it was asked in, as Discord tells each time.

    A number that Discord cannot have sent gives no rights: all bits are set in -1, and in many a huge one.
    """
    bits = interaction.permissions
    if interaction.guild_id is None or not 0 <= bits.value < _ALL_RIGHTS:
        return False
    return bits.manage_guild or bits.administrator


def place(interaction: discord.Interaction) -> Place:
    """Where it was asked; a direct message has no workspace."""
    channel = interaction.channel
    guild = str(interaction.guild_id or "")
    if isinstance(channel, discord.Thread):
        return Place(NAME, guild, str(channel.parent_id), thread=str(channel.id))
    return Place(NAME, guild, str(interaction.channel_id or ""))


def may_be_a_home(interaction: discord.Interaction) -> bool:
    """Whether a club can live where this was asked: a text channel or a forum, not the chat of a voice channel."""
    channel = interaction.channel
    place = channel.parent if isinstance(channel, discord.Thread) else channel
    return not isinstance(place, discord.VoiceChannel | discord.StageChannel)


def call(
    interaction: discord.Interaction,
    command: str,
    values: Mapping[str, str],
    *,
    files: Mapping[str, GivenFile] | None = None,
    submitted: bool = False,
    pressed: bool = False,
) -> Call:
    """A Call made by this interaction."""
    return Call(
        command=command,
        values={
            **{name: _linked(interaction, value) for name, value in values.items()},
            **{name: one.name for name, one in (files or {}).items()},
        },
        files=files or {},
        account=account(interaction),
        place=place(interaction),
        submitted=submitted,
        manages=_manages(interaction),
        pressed=pressed,
        ground=Ground.SERVER,
        at=interaction.created_at,  # its snowflake: https://docs.discord.com/developers/reference#snowflakes
    )


def _linked(interaction: discord.Interaction, value: str) -> str:
    """A channel that is all there is, by its address: the club can lead there from everywhere."""
    found = _CHANNEL.fullmatch(value.strip())
    return (
        f"https://discord.com/channels/{interaction.guild_id}/{found[1]}" if found and interaction.guild_id else value
    )


@dataclass(frozen=True, slots=True)
class Typed:
    """A slash command as it was typed. `focused` is the option somebody is still typing into.

    `attached` are the ids of files, by the option they were given in.
    """

    path: str
    values: Mapping[str, str]
    focused: str = ""
    attached: Mapping[str, str] = field(default_factory=dict)


def typed(data: Mapping[str, Any]) -> Typed:
    """Read a slash command, or one that is being typed."""
    path, options = str(data["name"]), data.get("options") or []
    while options and "value" not in options[0]:  # a group holds its sub-command, and that what was given
        path, options = f"{path} {options[0]['name']}", options[0].get("options") or []
    files = {one["name"]: str(one["value"]) for one in options if one.get("type") == _ATTACHMENT}
    values = {one["name"]: _value(one) for one in options if one["name"] not in files}
    return Typed(path, values, next((one["name"] for one in options if one.get("focused")), ""), files)


def _value(option: Mapping[str, Any]) -> str:
    """What was given; a person by their account."""
    value = str(option["value"])
    is_person = option.get("type") == discord.AppCommandOptionType.user.value
    return mention(NAME, EVERYWHERE, value) if is_person else value


@dataclass(frozen=True, slots=True)
class Kept:
    """A message that somebody wants to keep as their own entry."""

    command: Command
    author: str
    author_name: str
    text: str


def kept(data: Mapping[str, Any]) -> Kept | None:
    """Read an entry of the message menu; None for one that is not ours."""
    command = kept_by(str(data["name"]))
    message = (data.get("resolved") or {}).get("messages", {}).get(str(data.get("target_id")))
    if command is None or message is None:
        return None
    writer = message["author"]
    name = writer.get("global_name") or writer["username"]
    return Kept(command, str(writer["id"]), name, _readable(message))


def _readable(message: Mapping[str, Any]) -> str:
    """The text with people's names where it mentions them."""
    text = str(message.get("content") or "")
    for one in message.get("mentions") or []:
        name = f"@{one.get('global_name') or one['username']}"
        text = text.replace(f"<@{one['id']}>", name).replace(f"<@!{one['id']}>", name)
    return text


def opens_a_form(path: str, *, was_submitted: bool) -> bool:
    """Whether the answer may be a form, which Discord takes as the first answer only."""
    command = MENU.get(path)
    return command is not None and bool(command.inputs) and not was_submitted
