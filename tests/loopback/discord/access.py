"""The questions every route asks first: which channel, may the bot look, may it do that, what may it read."""

from typing import Any

from tests.loopback.discord import posting, threads
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import MISSING_ACCESS, UNKNOWN_GUILD, ApiError
from tests.loopback.discord.permissions import Permission, require
from tests.loopback.discord.sessions import MESSAGE_CONTENT
from tests.loopback.discord.wire import hidden_from_bot, message_json
from tests.loopback.discord.world import Channel, Guild, Message, Thread


def channel_for_bot(backend: Backend, channel_id: int, *needed: Permission) -> Channel:
    """A channel that the bot sees and where it has the needed permissions."""
    channel = backend.world.channel(channel_id)
    if isinstance(channel, Thread):
        threads.settle(backend, channel)
    guild = backend.world.guild_of(channel)
    if guild is not None and backend.bot.id not in guild.members:
        raise ApiError(MISSING_ACCESS)
    require(bot_bits(backend, channel), *needed)
    return channel


def bot_bits(backend: Backend, channel: Channel) -> Permission:
    return posting.bits_of(backend, channel, backend.bot)


def guild_for_bot(backend: Backend, guild_id: int) -> Guild:
    guild = backend.world.guild(guild_id)
    if backend.bot.id not in guild.members:
        raise ApiError(UNKNOWN_GUILD)
    return guild


def read_message(backend: Backend, message: Message) -> dict[str, Any]:
    """A message over REST: the same blanks as over the gateway, by what the application may read."""
    allowed = backend.world.application.privileged_intents & MESSAGE_CONTENT
    return message_json(backend.world, message, blank=not allowed and hidden_from_bot(backend.world, message))
