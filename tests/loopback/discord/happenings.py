"""Things that happen to channels and guilds, whoever does them."""

from tests.loopback.discord import events
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.world import Channel, Guild, Thread, User


def delete_channel(backend: Backend, channel: Channel) -> None:
    """A channel, thread or forum goes, with everything in it."""
    backend.world.drop(channel)
    if isinstance(channel, Thread):
        events.thread_deleted(backend, channel)
    else:
        events.channel_changed(backend, "CHANNEL_DELETE", channel)


def remove_member(backend: Backend, guild: Guild, user: User) -> None:
    """Somebody leaves or is kicked; when it is the bot, the guild is gone for it."""
    member = guild.members.pop(user.id)
    if user is backend.bot:
        guild.commands.clear()
        events.guild_left(backend, guild)
    else:
        events.member_changed(backend, "GUILD_MEMBER_REMOVE", guild, member)
