"""Everything that Slack knows: workspaces, people, channels, messages, views and tokens."""

import random

from .app import App
from .changes import Changes
from .clock import Clock
from .nouns import Channel, Message, Team, Token, TokenKind, Upload, User, View

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class World:
    """The state of all workspaces; every change of what people see is told to `changes`."""

    def __init__(self, clock: Clock, seed: int, app: App) -> None:
        self.clock = clock
        self.random = random.Random(seed)
        self.app = app
        self.changes = Changes()
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.tokens: dict[str, Token] = {}
        self.views: dict[str, View] = {}  # those that are open
        self.homes: dict[str, View] = {}
        self.uploads: dict[str, Upload] = {}
        self._last_ts = 0

    def new_id(self, prefix: str, length: int = 10) -> str:
        """An id that nothing else has, by the seed."""
        return prefix + "".join(self.random.choices(ALPHABET, k=length))

    def new_ts(self) -> str:
        """A message timestamp: the server's time in microseconds, never the same twice."""
        self._last_ts = max(int(self.clock() * 1_000_000), self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def add_team(self, name: str) -> Team:
        team = Team(id=self.new_id("T"), name=name, domain=name.lower().replace(" ", "-"))
        self.teams[team.id] = team
        return team

    def add_user(self, user: User) -> User:
        self.users[user.id] = user
        return user

    def add_channel(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        return channel

    def add_token(self, kind: TokenKind, team_id: str, user_id: str, scopes: set[str]) -> Token:
        prefix = {"bot": "xoxb", "app": "xapp", "user": "xoxp"}[kind]
        token = Token(f"{prefix}-{self.new_id('', 24)}", kind, team_id, user_id, scopes)
        self.tokens[token.value] = token
        return token

    def install(self, team: Team, scopes: set[str]) -> Token:
        """Installs the app in a workspace, or gives an installed one a fresh token."""
        if team.bot_user_id is None:
            bot = self.add_user(
                User(self.new_id("U"), team.id, self.app.bot_name, self.app.name, is_bot=True),
            )
            team.bot_user_id, team.bot_id = bot.id, self.new_id("B")
        token = self.add_token("bot", team.id, team.bot_user_id, set(scopes))
        team.bot_token = token.value
        return token

    def direct_channel(self, team_id: str, members: set[str]) -> Channel:
        """The direct conversation of these people, opened if it was not."""
        for channel in self.channels.values():
            if (channel.is_im or channel.is_mpim) and channel.team_id == team_id and channel.members == members:
                return channel
        is_im = len(members) == 2
        prefix, name = ("D", "directmessage") if is_im else ("G", "mpdm")
        new = Channel(self.new_id(prefix), name, team_id, is_private=True, is_im=is_im, is_mpim=not is_im)
        new.members = set(members)
        return self.add_channel(new)

    def sees(self, channel: Channel, user_id: str) -> bool:
        """Whether this person can open the channel at all."""
        team_id = self.users[user_id].team_id
        if channel.is_private:
            return user_id in channel.members
        return team_id == channel.team_id or team_id in channel.shared_with

    def knows_each_other(self, team_id: str, user: User) -> bool:
        """Whether a workspace may see this person: its own, or somebody met in a shared channel."""
        if user.team_id == team_id:
            return True
        return any(
            user.id in channel.members and team_id in {channel.team_id, *channel.shared_with}
            for channel in self.channels.values()
        )

    def post(self, message: Message) -> Message:
        """Puts a message where people see it."""
        channel = self.channels[message.channel_id]
        if message.ephemeral_to is None:
            channel.messages[message.ts] = message
            if message.is_reply:
                channel.threads.setdefault(str(message.thread_ts), []).append(message)
        else:
            channel.ephemerals.append(message)
        self.changes.tell()
        return message

    def find_message(self, channel: Channel, ts: str) -> Message | None:
        message = channel.messages.get(ts)
        return None if message is None or message.tombstone else message

    def remove(self, message: Message) -> None:
        """Takes a message away; a parent with replies leaves a tombstone that keeps its thread."""
        channel = self.channels[message.channel_id]
        if message.ephemeral_to is not None:
            channel.ephemerals.remove(message)
        elif channel.replies(message.ts):
            message.tombstone, message.text, message.blocks = True, "This message was deleted.", []
            message.attachments, message.metadata, message.files = [], None, []
        else:
            del channel.messages[message.ts]
            if message.is_reply:
                channel.threads[str(message.thread_ts)].remove(message)
        self.changes.tell()

    def open_views(self, user_id: str) -> list[View]:
        """The modals before this person, the first opened first."""
        return [v for v in self.views.values() if v.user_id == user_id and v.type == "modal"]
