"""The world's nouns as the JSON that Discord sends."""

from typing import Any

from tests.loopback.discord.permissions import in_channel
from tests.loopback.discord.snowflakes import iso
from tests.loopback.discord.world import (
    STAGE,
    VOICE,
    Application,
    Channel,
    Guild,
    Member,
    Message,
    Role,
    Thread,
    User,
    World,
)

Json = dict[str, Any]


def user_json(user: User) -> Json:
    return {
        "id": str(user.id), "username": user.name, "discriminator": "0", "global_name": user.display_name,
        "avatar": None, "bot": user.bot, "system": False, "public_flags": 0, "flags": 0, "banner": None,
        "accent_color": None, "primary_guild": None,
    }  # fmt: skip


def member_json(member: Member, *, with_user: bool = True) -> Json:
    told: Json = {
        "roles": [str(role) for role in member.roles], "nick": member.nick, "avatar": None, "banner": None,
        "joined_at": iso(member.joined_at), "premium_since": None, "deaf": False, "mute": False, "flags": 0,
        "pending": False, "communication_disabled_until": None,
    }  # fmt: skip
    return told | {"user": user_json(member.user)} if with_user else told


def role_json(role: Role) -> Json:
    return {
        "id": str(role.id), "name": role.name, "permissions": str(role.permissions), "position": role.position,
        "color": 0, "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None}, "hoist": False,
        "managed": role.managed, "mentionable": role.mentionable, "icon": None, "unicode_emoji": None, "flags": 0,
    }  # fmt: skip


def channel_json(world: World, channel: Channel) -> Json:
    """A channel, thread or direct-message channel as the bot sees it."""
    if isinstance(channel, Thread):
        return thread_json(world, channel)
    last = None if channel.last_message_id is None else str(channel.last_message_id)
    told: Json = {"id": str(channel.id), "type": channel.kind, "last_message_id": last, "flags": 0}
    if channel.dm:
        return told | {"recipients": [user_json(channel.recipient)] if channel.recipient else []}
    told |= {
        "guild_id": str(channel.guild_id), "name": channel.name, "position": channel.position, "topic": channel.topic,
        "parent_id": None if channel.parent_id is None else str(channel.parent_id), "nsfw": False,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {"id": str(o.id), "type": o.kind, "allow": str(o.allow), "deny": str(o.deny)}
            for o in channel.overwrites.values()
        ],
    }  # fmt: skip
    if channel.kind in (VOICE, STAGE):
        return told | {"bitrate": 64000, "user_limit": 0, "rtc_region": None, "video_quality_mode": 1}
    return told | _forum_part(channel) if channel.forum else told


def _forum_part(channel: Channel) -> Json:
    tags = [
        {"id": str(tag.id), "name": tag.name, "moderated": tag.moderated, "emoji_id": None, "emoji_name": None}
        for tag in channel.tags
    ]
    return {
        "available_tags": tags, "flags": 1 << 4 if channel.require_tag else 0, "default_reaction_emoji": None,
        "default_sort_order": None, "default_forum_layout": 0, "template": "",
    }  # fmt: skip


def thread_json(world: World, thread: Thread) -> Json:
    me = world.application.bot.id
    told: Json = {
        "id": str(thread.id), "type": thread.kind, "guild_id": str(thread.guild_id), "parent_id": str(thread.parent_id),
        "owner_id": str(thread.owner_id), "name": thread.name, "rate_limit_per_user": thread.slowmode,
        "last_message_id": None if thread.last_message_id is None else str(thread.last_message_id),
        "message_count": min(len(thread.messages), thread.total_sent), "total_message_sent": thread.total_sent,
        "member_count": min(50, len(thread.member_ids)), "flags": thread.flags,
        "applied_tags": [str(tag) for tag in thread.applied_tags],
        "thread_metadata": {
            "archived": thread.archived, "archive_timestamp": iso(thread.archived_at), "locked": thread.locked,
            "auto_archive_duration": thread.auto_archive_minutes, "create_timestamp": iso(thread.created),
        },
    }  # fmt: skip
    return told | {"member": thread_member_json(thread, me)} if me in thread.member_ids else told


def thread_member_json(thread: Thread, user_id: int) -> Json:
    return {"id": str(thread.id), "user_id": str(user_id), "join_timestamp": iso(thread.created), "flags": 0}


def guild_json(guild: Guild) -> Json:
    """A guild as GET /guilds/{id} tells it."""
    return {
        "id": str(guild.id), "name": guild.name, "owner_id": str(guild.owner_id), "icon": None, "splash": None,
        "discovery_splash": None, "description": None, "banner": None, "region": "deprecated",
        "afk_channel_id": None, "afk_timeout": 300, "system_channel_id": None, "system_channel_flags": 0,
        "widget_enabled": False, "widget_channel_id": None, "verification_level": 1, "default_message_notifications": 1,
        "explicit_content_filter": 0, "mfa_level": 0, "nsfw": False, "nsfw_level": 0, "max_presences": None,
        "max_members": 500_000, "max_video_channel_users": 25, "max_stage_video_channel_users": 50,
        "vanity_url_code": None, "premium_tier": 0, "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False, "preferred_locale": guild.locale, "rules_channel_id": None,
        "safety_alerts_channel_id": None, "public_updates_channel_id": None, "application_id": None,
        "emojis": [], "stickers": [], "features": [], "roles": [role_json(role) for role in guild.roles.values()],
        "hub_type": None, "incidents_data": None, "home_header": None, "latest_onboarding_question_id": None,
    }  # fmt: skip


def guild_create_json(world: World, guild: Guild, *, all_members: bool) -> Json:
    """GUILD_CREATE: without the members intent only the bot's own member is told, threads only where it may look."""
    me = world.application.bot.id
    members = guild.members.values() if all_members else [guild.members[me]]
    threads = [t for t in guild.threads.values() if not t.archived and in_channel(guild, t, me)]
    return guild_json(guild) | {
        "joined_at": iso(guild.members[me].joined_at), "large": False, "unavailable": False,
        "member_count": len(guild.members), "members": [member_json(member) for member in members],
        "channels": [channel_json(world, channel) for channel in guild.channels.values()],
        "threads": [thread_json(world, thread) for thread in threads],
        "voice_states": [], "presences": [], "stage_instances": [], "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }  # fmt: skip


def application_json(application: Application) -> Json:
    return {
        "id": str(application.id), "name": application.name, "description": "", "icon": None, "bot_public": True,
        "bot_require_code_grant": False, "verify_key": "0" * 64, "owner": user_json(application.owner), "summary": "",
        "flags": application_flags(application), "bot": user_json(application.bot), "team": None, "hook": True,
        "redirect_uris": [], "interactions_endpoint_url": None, "role_connections_verification_url": None,
        "approximate_guild_count": 1, "approximate_user_install_count": 0, "tags": [],
        "integration_types_config": {"0": {}}, "type": None, "flags_new": str(application_flags(application)),
        "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "eligible_oauth2_scopes": [],
    }  # fmt: skip


def application_flags(application: Application) -> int:
    """The "limited" flags of the privileged intents that are switched on (presence 13, members 15, content 19)."""
    bits = {1 << 8: 1 << 13, 1 << 1: 1 << 15, 1 << 15: 1 << 19}
    return sum(flag for intent, flag in bits.items() if application.privileged_intents & intent)


def message_json(world: World, message: Message, *, blank: bool = False) -> Json:
    """A message; `blank` leaves out what the message-content intent guards."""
    told: Json = {
        "id": str(message.id), "channel_id": str(message.channel_id), "author": user_json(message.author),
        "content": message.content, "timestamp": iso(message.timestamp), "tts": False, "type": message.kind,
        "edited_timestamp": None if message.edited is None else iso(message.edited), "flags": message.flags,
        "mention_everyone": message.pings.everyone, "pinned": message.pinned is not None,
        "mentions": [user_json(world.users[user]) for user in message.pings.users],
        "mention_roles": [str(role) for role in message.pings.roles], "mention_channels": [],
        "embeds": message.embeds, "components": message.components, "attachments": message.attachments,
    }  # fmt: skip
    if blank:
        told |= {"content": "", "embeds": [], "components": [], "attachments": []}
    return told | _optional_parts(world, message)


def _optional_parts(world: World, message: Message) -> Json:
    told: Json = {}
    if message.nonce is not None:
        told["nonce"] = message.nonce
    if message.application_id is not None:
        told["application_id"] = str(message.application_id)
    if message.webhook_id is not None:
        told["webhook_id"] = str(message.webhook_id)
    if message.interaction is not None:
        told["interaction_metadata"] = message.interaction
    if message.reference is not None:
        told["message_reference"] = message.reference
    thread = world.places.get(message.id)
    return told | {"thread": thread_json(world, thread)} if isinstance(thread, Thread) else told


def with_member(world: World, message: Message, told: Json) -> Json:
    """What gateway events add to a message in a guild."""
    if message.guild_id is None:
        return told
    guild = world.guilds[message.guild_id]
    told = told | {"guild_id": str(guild.id)}
    author = guild.members.get(message.author.id)
    return told if author is None else told | {"member": member_json(author, with_user=False)}


def hidden_from_bot(world: World, message: Message) -> bool:
    """Whether a message's content needs the message-content intent: neither the bot's own, nor to it, nor a DM."""
    me = world.application.bot
    return message.guild_id is not None and message.author is not me and me.id not in message.pings.users
