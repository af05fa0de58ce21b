"""The Events API: what the app is told about, if it subscribed and is there to hear it."""

from .deliveries import Deliveries, Delivery
from .nouns import Channel, Json, Message, Team, User, View
from .web.described import message_json, user_json, view_json
from .world import World


class Events:
    """Builds events and sends them."""

    def __init__(self, world: World, deliveries: Deliveries) -> None:
        self.world = world
        self._deliveries = deliveries

    def tell(self, team: Team, subscription: str, event: Json, channel: Channel | None = None) -> Delivery | None:
        """Sends an event to the app in one workspace; None if it does not hear such events there."""
        token = self.world.tokens.get(team.bot_token or "")
        if token is None or not self.world.app.hears(subscription, token.scopes):
            return None
        delivery = Delivery("events_api", self._envelope(team, event, channel))
        self._deliveries.send(delivery)
        return delivery

    def posted(self, message: Message) -> Delivery | None:
        """Somebody wrote a message; the app hears its own messages, too."""
        channel = self.world.channels[message.channel_id]
        event = {**message_json(message, self.world), "channel": channel.id, "event_ts": message.ts}
        return self._to_channel(channel, event, message.ts)

    def changed(self, message: Message, before: Json) -> Delivery | None:
        event = {
            "type": "message",
            "subtype": "message_changed",
            "hidden": True,
            "message": message_json(message, self.world),
            "previous_message": before,
            "channel": message.channel_id,
        }
        return self._to_channel(self.world.channels[message.channel_id], event)

    def deleted(self, message: Message, before: Json) -> Delivery | None:
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "deleted_ts": message.ts,
            "previous_message": before,
            "channel": message.channel_id,
        }
        return self._to_channel(self.world.channels[message.channel_id], event)

    def home_opened(self, user: User, team: Team, home: View | None) -> Delivery | None:
        direct = self.world.direct_channel(team.id, {user.id, str(team.bot_user_id)})
        event: Json = {"type": "app_home_opened", "user": user.id, "channel": direct.id, "tab": "home"}
        if home is not None:
            event["view"] = view_json(home, self.world, {})
        return self.tell(team, "app_home_opened", {**event, "event_ts": self.world.new_ts()})

    def about_channel(self, channel: Channel, kind: str, details: Json) -> Delivery | None:
        """channel_archive, channel_rename and their like; private channels have names of their own for them."""
        prefix = "group" if channel.kind == "groups" else "channel"
        name = f"{prefix}_{kind}"
        team = self.hearing_team(channel)
        if team is None:
            return None
        event = {"type": name, "channel": channel.id, "event_ts": self.world.new_ts(), **details}
        return self.tell(team, name, event, channel)

    def membership(self, channel: Channel, kind: str, user: User, by: User) -> Delivery | None:
        """member_joined_channel or member_left_channel, heard by an app that is in the channel."""
        team = self.hearing_team(channel)
        if team is None:
            return None
        event: Json = {
            "type": kind,
            "user": user.id,
            "channel": channel.id,
            "channel_type": "G" if channel.kind == "groups" else "C",
            "team": user.team_id,
            "event_ts": self.world.new_ts(),
        }
        return self.tell(team, kind, event | ({"inviter": by.id} if kind.endswith("joined_channel") else {}), channel)

    def about_user(self, user: User, kind: str = "user_change") -> Delivery | None:
        """user_change or team_join, with the user as users.info describes them."""
        team = self.world.teams[user.team_id]
        described = user_json(user, self.world.clock(), locale=False, email=False, team_id=team.id)
        now = self.world.new_ts()
        event: Json = {"type": kind, "user": described, "event_ts": now}
        return self.tell(team, kind, event | ({"cache_ts": int(float(now))} if kind == "user_change" else {}))

    def hearing_team(self, channel: Channel) -> Team | None:
        """The workspace whose bot is in the channel."""
        for team_id in [channel.team_id, *sorted(channel.shared_with)]:
            team = self.world.teams[team_id]
            if team.bot_user_id in channel.members:
                return team
        return None

    def _to_channel(self, channel: Channel, event: Json, event_ts: str | None = None) -> Delivery | None:
        team = self.hearing_team(channel)
        if team is None:
            return None
        kinds = {"channels": "channel", "groups": "group", "im": "im", "mpim": "mpim"}
        described = {"event_ts": event_ts or self.world.new_ts(), **event, "channel_type": kinds[channel.kind]}
        return self.tell(team, f"message.{channel.kind}", described, channel)

    def _envelope(self, team: Team, event: Json, channel: Channel | None) -> Json:
        authorization = {
            "enterprise_id": None,
            "team_id": team.id,
            "user_id": team.bot_user_id,
            "is_bot": True,
            "is_enterprise_install": False,
        }
        return {
            "token": "loopback",
            "team_id": team.id,
            "context_team_id": team.id,
            "context_enterprise_id": None,
            "api_app_id": self.world.app.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": self.world.new_id("Ev"),
            "event_time": int(self.world.clock()),
            "authorizations": [authorization],
            "is_ext_shared_channel": channel is not None and channel.is_ext_shared,
            "event_context": self.world.new_id("4-"),
        }
