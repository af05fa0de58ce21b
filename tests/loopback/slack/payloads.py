"""The payloads that Slack sends when a person does something."""

import re

from .forms import form_state
from .interactions import Interaction
from .mrkdwn import encode
from .nouns import Channel, Json, Message, User, View
from .web.described import message_json, view_json
from .world import World

CHOSEN = re.compile("\ue200([UW][A-Z0-9]+)\ue201")
"""Somebody chosen from the list that opens behind an @."""


class Payloads:
    """Builds payloads as Slack documents them, for Socket Mode and HTTP alike."""

    def __init__(self, world: World) -> None:
        self.world = world

    def command(self, user: User, channel: Channel, command: str, text: str) -> Json:
        team = self.world.teams[user.team_id]
        named = channel.name if not channel.is_private or channel.is_im else "privategroup"
        return {
            "token": "loopback",
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": channel.id,
            "channel_name": named,
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": self._typed(command, text),
            "api_app_id": self.world.app.app_id,
            "is_enterprise_install": "false",
        }

    def _typed(self, command: str, text: str) -> str:
        """People chosen from the list come by their ids, `<@U…|name>`, where the manifest has `should_escape`; else as
        `@name`. https://docs.slack.dev/interactivity/implementing-slash-commands/#creating_commands"""

        def shown(found: re.Match[str]) -> str:
            somebody = self.world.users[found[1]]
            return f"@{somebody.name}" if command in self.world.app.unescaped else f"<@{somebody.id}|{somebody.name}>"

        return CHOSEN.sub(shown, encode(text))

    def click(self, user: User, interaction: Interaction, action: Json, values: Json) -> Json:
        payload: Json = {
            **self._base("block_actions", user, interaction.app_team_id),
            "container": self._container(interaction),
            "state": {"values": values},
            "actions": [{**action, "action_ts": self.world.new_ts()}],
        }
        message, view = interaction.original, interaction.view_source
        if message is not None:
            payload["channel"] = self._channel(message.channel_id)
            if message.ephemeral_to is None:
                payload["message"] = message_json(message, self.world)
        if view is not None:
            payload["view"] = view_json(view, self.world, values)
        return payload

    def submission(self, user: User, view: View, interaction: Interaction) -> Json:
        """A submit by somebody from another workspace names their own team; the view knows the app's."""
        values = form_state(view.blocks, view.typed)
        return {
            **self._base("view_submission", user, user.team_id),
            "view": view_json(view, self.world, values),
            "response_urls": [],
        }

    def closing(self, user: User, view: View, *, cleared: bool) -> Json:
        return {
            **self._base("view_closed", user, user.team_id),
            "view": view_json(view, self.world, form_state(view.blocks, view.typed)),
            "is_cleared": cleared,
        }

    def message_shortcut(self, user: User, message: Message, callback_id: str) -> Json:
        return {
            **self._base("message_action", user, user.team_id),
            "callback_id": callback_id,
            "action_ts": self.world.new_ts(),
            "message_ts": message.ts,
            "channel": self._channel(message.channel_id),
            "message": message_json(message, self.world),
        }

    def global_shortcut(self, user: User, callback_id: str) -> Json:
        base = self._base("shortcut", user, user.team_id)
        return {**base, "callback_id": callback_id, "action_ts": self.world.new_ts()}

    def suggestion(self, user: User, interaction: Interaction, element: Json, block_id: str, typed: str) -> Json:
        payload: Json = {
            **self._base("block_suggestion", user, interaction.app_team_id),
            "container": self._container(interaction),
            "action_id": element["action_id"],
            "block_id": block_id,
            "value": typed,
        }
        if interaction.view_source is not None:
            payload["view"] = view_json(interaction.view_source, self.world, {})
        if interaction.original is not None:
            payload["channel"] = self._channel(interaction.original.channel_id)
            payload["message"] = message_json(interaction.original, self.world)
        return payload

    def _base(self, kind: str, user: User, team_id: str) -> Json:
        return {
            "type": kind,
            "token": "loopback",
            "team": {"id": team_id, "domain": self.world.teams[team_id].domain},
            "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id},
            "api_app_id": self.world.app.app_id,
            "is_enterprise_install": False,
            "enterprise": None,
        }

    def _channel(self, channel_id: str) -> Json:
        channel = self.world.channels[channel_id]
        return {"id": channel.id, "name": "privategroup" if channel.kind == "groups" else channel.name}

    def _container(self, interaction: Interaction) -> Json:
        if interaction.view_source is not None:
            return {"type": "view", "view_id": interaction.view_source.id}
        message = interaction.original
        if message is None:
            return {}
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": message.channel_id,
            "is_ephemeral": message.ephemeral_to is not None,
        }
        return container | ({"thread_ts": message.thread_ts} if message.thread_ts else {})
