"""Setting up a workspace, and what its admins can do to an app."""

from typing import TYPE_CHECKING, Any

from .nouns import Channel, Json, Message, Team, User
from .people import Person

if TYPE_CHECKING:
    from .server import LoopbackSlack


class Workspace:
    """One workspace, to be filled with people and channels; the app may be installed in it."""

    def __init__(self, slack: "LoopbackSlack", team: Team) -> None:
        self.slack = slack
        self.team = team

    @property
    def id(self) -> str:
        return self.team.id

    @property
    def token(self) -> str:
        """The bot token; the app must be installed."""
        if self.team.bot_token is None:
            raise LookupError(f"the app is not installed in {self.team.name}")
        return self.team.bot_token

    @property
    def bot(self) -> User:
        return self.slack.world.users[str(self.team.bot_user_id)]

    def install(self, scopes: set[str] | None = None) -> "Workspace":
        """Installs the app with these scopes, or with those of its manifest."""
        self.slack.world.install(self.team, self.slack.world.app.scopes if scopes is None else scopes)
        return self

    def person(self, name: str, **details: Any) -> Person:
        """Adds a person; details are fields of User such as tz, locale, is_admin, email, display_name."""
        details.setdefault("display_name", name)
        user = User(self.slack.world.new_id("U"), self.team.id, name, **details)
        return Person(self.slack, self.slack.world.add_user(user))

    def channel(
        self,
        name: str,
        *people: Person,
        private: bool = False,
        bot: bool = True,
        shared_with: "list[Workspace] | None" = None,
    ) -> Channel:
        """Adds a channel with these people and, unless told otherwise, the bot."""
        channel = Channel(self.slack.world.new_id("C"), name, self.team.id, is_private=private)
        channel.members = {person.id for person in people}
        channel.shared_with = {other.id for other in shared_with or []}
        if bot and self.team.bot_user_id:
            channel.members.add(self.team.bot_user_id)
        return self.slack.world.add_channel(channel)

    def direct(self, person: Person) -> Channel:
        """The direct conversation of a person with the bot."""
        return self.slack.world.direct_channel(self.team.id, {person.id, self.bot.id})

    def messages(self, channel: Channel) -> list[Message]:
        """What stands in a channel, in order, replies included."""
        return sorted((m for m in channel.messages.values() if not m.tombstone), key=lambda message: message.ts)

    def posts(self, channel: Channel) -> list[Message]:
        """What the bot posted there."""
        return [message for message in self.messages(channel) if message.user_id == self.team.bot_user_id]

    # What admins do

    async def invite_bot(self, channel: Channel, by: Person) -> None:
        channel.members.add(self.bot.id)
        self.slack.events.membership(channel, "member_joined_channel", self.bot, by.user)
        self.slack.world.changes.tell()

    async def join(self, channel: Channel, person: Person) -> None:
        channel.members.add(person.id)
        self.slack.events.membership(channel, "member_joined_channel", person.user, person.user)
        self.slack.world.changes.tell()

    async def leave(self, channel: Channel, person: Person) -> None:
        channel.members.discard(person.id)
        self.slack.events.membership(channel, "member_left_channel", person.user, person.user)
        self.slack.world.changes.tell()

    async def deactivate(self, person: Person, *, again: bool = False) -> None:
        """Deactivates somebody's account, or activates it again; the app hears user_change."""
        person.user.deleted = not again
        self.slack.events.about_user(person.user)
        self.slack.world.changes.tell()

    async def remove_bot(self, channel: Channel, by: Person) -> None:
        """Takes the bot out of the channel; the app hears channel_left or group_left."""
        self.slack.events.about_channel(channel, "left", {"actor_id": by.id})
        channel.members.discard(self.bot.id)
        self.slack.world.changes.tell()

    async def archive(self, channel: Channel, by: Person) -> None:
        channel.is_archived = True
        self.slack.events.about_channel(channel, "archive", {"user": by.id})
        self.slack.world.changes.tell()

    async def unarchive(self, channel: Channel, by: Person) -> None:
        channel.is_archived = False
        self.slack.events.about_channel(channel, "unarchive", {"user": by.id})
        self.slack.world.changes.tell()

    async def rename(self, channel: Channel, name: str) -> None:
        channel.name = name
        renamed: Json = {"id": channel.id, "name": name, "created": int(self.slack.world.clock())}
        self.slack.events.about_channel(channel, "rename", {"channel": renamed})
        self.slack.world.changes.tell()

    async def share_outside(self, channel: Channel) -> None:
        """Shares a private channel with another company: Slack gives it another id, for good."""
        old, channel.id = channel.id, self.slack.world.new_id("C")
        del self.slack.world.channels[old]
        self.slack.world.add_channel(channel)
        event: Json = {
            "type": "channel_id_changed",
            "old_channel_id": old,
            "new_channel_id": channel.id,
            "event_ts": self.slack.world.new_ts(),
        }
        self.slack.events.tell(self.team, "channel_id_changed", event, channel)
        self.slack.world.changes.tell()

    async def uninstall(self) -> None:
        """Uninstalls the app: its token is dead, and it hears tokens_revoked and app_uninstalled."""
        await self.slack.uninstall(self.id)

    async def revoke_token(self) -> None:
        """Revokes the bot token; the app hears tokens_revoked."""
        self.slack.revoke(self.id)
