"""Sending an interaction to the bot."""

import time
from typing import Any

from tests.loopback.discord import posting
from tests.loopback.discord.asked import COMPONENT, MODAL_SUBMIT, Interaction
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.permissions import in_channel
from tests.loopback.discord.wire import channel_json, member_json, message_json, user_json
from tests.loopback.discord.world import Channel, Guild, Message, User


def begin(
    backend: Backend,
    kind: int,
    user: User,
    channel: Channel,
    data: dict[str, Any],
    *,
    source: Message | None = None,
    opened_by: Interaction | None = None,
) -> Interaction:
    """Record an interaction and dispatch INTERACTION_CREATE; `opened_by` is what a submitted modal answered."""
    number = backend.snowflakes.next()
    interaction = Interaction(
        number, f"interaction-token-{number:x}", kind, user, channel.id, channel.guild_id, backend.clock(), data, source
    )
    interaction.metadata = _metadata(interaction, opened_by)
    backend.interactions[number] = interaction
    backend.by_token[interaction.token] = interaction
    interaction.asked_at = time.monotonic()
    backend.gateway.dispatch("INTERACTION_CREATE", _payload(backend, interaction, channel), guild_id=channel.guild_id)
    return interaction


def _metadata(interaction: Interaction, opened_by: Interaction | None) -> dict[str, Any]:
    """What the messages that answer it will say about it."""
    told: dict[str, Any] = {
        "id": str(interaction.id), "type": interaction.kind, "user": user_json(interaction.user),
        "authorizing_integration_owners": _owners(interaction.guild_id),
    }  # fmt: skip
    if interaction.kind == COMPONENT and interaction.source is not None:
        told["interacted_message_id"] = str(interaction.source.id)
    if interaction.kind == MODAL_SUBMIT and opened_by is not None:
        told["triggering_interaction_metadata"] = opened_by.metadata
    return told


def _owners(guild_id: int | None) -> dict[str, str]:
    return {"0": "0" if guild_id is None else str(guild_id)}


def _payload(backend: Backend, interaction: Interaction, channel: Channel) -> dict[str, Any]:
    guild = backend.world.guild_of(channel)
    bits = posting.bits_of(backend, channel, interaction.user)
    ours = posting.bits_of(backend, channel, backend.bot)
    told: dict[str, Any] = {
        "id": str(interaction.id), "application_id": str(backend.world.application.id), "type": interaction.kind,
        "token": interaction.token, "version": 1, "data": interaction.data, "channel_id": str(channel.id),
        "channel": channel_json(backend.world, channel) | {"permissions": str(int(bits))},
        "app_permissions": str(int(ours)), "locale": interaction.user.locale, "entitlements": [],
        "authorizing_integration_owners": _owners(interaction.guild_id), "context": 1 if channel.dm else 0,
        "attachment_size_limit": backend.settings.upload_bytes, "entitlement_sku_ids": [],
    }  # fmt: skip
    told |= {"user": user_json(interaction.user)} if guild is None else _guild_parts(interaction.user, guild, channel)
    if interaction.source is not None:
        told["message"] = message_json(backend.world, interaction.source)
    return told


def _guild_parts(user: User, guild: Guild, channel: Channel) -> dict[str, Any]:
    bits = in_channel(guild, channel, user.id)
    return {
        "guild_id": str(guild.id), "guild_locale": guild.locale,
        "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
        "member": member_json(guild.members[user.id]) | {"permissions": str(int(bits))},
    }  # fmt: skip
