"""The JSON in which Slack describes messages, channels, people and views."""

from tests.loopback.slack.nouns import Channel, Json, Message, User, View
from tests.loopback.slack.world import World


def message_json(message: Message, world: World, *, all_metadata: bool = True) -> Json:
    """A message as history, answers and payloads carry it; empty things are left out, as Slack does."""
    channel = world.channels[message.channel_id]
    replies = channel.replies(message.ts) if message.ephemeral_to is None else []
    described: Json = {
        "type": "message",
        "subtype": "tombstone" if message.tombstone else None,
        "user": message.user_id,
        "team": world.users[message.user_id].team_id,
        "ts": message.ts,
        "text": message.text,
        "blocks": message.blocks,
        "attachments": message.attachments,
        "bot_id": message.bot_id,
        "app_id": message.app_id,
        "username": message.username,
        "thread_ts": message.thread_ts or (message.ts if replies else None),
        "parent_user_id": _parent_user(message, channel),
        "reply_count": len(replies),
        "metadata": message.metadata if all_metadata else None,
        "files": message.files,
        "edited": {"user": message.user_id, "ts": message.edited_ts} if message.edited_ts else None,
        "reactions": [
            {"name": name, "users": sorted(who), "count": len(who)} for name, who in message.reactions.items()
        ],
    }
    return {key: value for key, value in described.items() if value or key == "text"}


def _parent_user(message: Message, channel: Channel) -> str | None:
    parent = channel.messages.get(message.thread_ts or "") if message.is_reply else None
    return parent.user_id if parent else None


def channel_json(channel: Channel, viewer_id: str) -> Json:
    described: Json = {
        "id": channel.id,
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": channel.kind == "channels",
        "is_group": channel.kind == "groups",
        "is_im": channel.is_im,
        "is_mpim": channel.is_mpim,
        "is_private": channel.is_private,
        "is_archived": channel.is_archived,
        "is_general": False,
        "is_shared": channel.is_ext_shared,
        "is_ext_shared": channel.is_ext_shared,
        "is_org_shared": False,
        "is_member": viewer_id in channel.members,
        "context_team_id": channel.team_id,
        "shared_team_ids": [channel.team_id, *sorted(channel.shared_with)],
    }
    if channel.is_im:
        described["user"] = next(iter(sorted(channel.members - {viewer_id})), viewer_id)
    return described


def user_json(user: User, now: float, *, locale: bool, email: bool, team_id: str) -> Json:
    profile = {
        "real_name": user.display_name,
        "real_name_normalized": user.display_name,
        "display_name": user.display_name,
        "display_name_normalized": user.display_name,
    }
    if email and user.email:
        profile["email"] = user.email
    described: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "real_name": user.display_name,
        "deleted": user.deleted,
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": user.utc_offset(now),
        "is_admin": user.is_admin or user.is_owner,
        "is_owner": user.is_owner,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "profile": profile,
    }
    if user.team_id != team_id:
        described["is_stranger"] = True
    if locale:
        described["locale"] = user.locale
    return described


def view_json(view: View, world: World, values: Json) -> Json:
    team = world.teams[view.app_team_id]
    blank: Json = {"callback_id": "", "private_metadata": "", "external_id": "", "submit": None, "close": None}
    switches: Json = {"title": None, "clear_on_close": False, "notify_on_close": False}
    return {
        **blank,
        **switches,
        **view.content,
        "id": view.id,
        "team_id": view.team_id,
        "state": {"values": values},
        "hash": view.hash,
        "previous_view_id": view.previous_id,
        "root_view_id": view.root_id,
        "app_id": world.app.app_id,
        "app_installed_team_id": view.app_team_id,
        "bot_id": team.bot_id,
    }
