"""The Web API's methods: what each takes, which scope it needs, and who answers."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.loopback.slack.nouns import Channel, Json, Team, Token, TokenKind, User
from tests.loopback.slack.world import World

from .arguments import Reading
from .errors import SlackRefusal

if TYPE_CHECKING:
    from tests.loopback.slack.server import LoopbackSlack


@dataclass
class Call:
    """One authorized request to a method."""

    slack: "LoopbackSlack"
    args: Json
    token: Token

    @property
    def world(self) -> World:
        return self.slack.world

    @property
    def team(self) -> Team:
        return self.world.teams[self.token.team_id]

    def need(self, *scopes: str) -> None:
        """Refuses unless the token has all these scopes."""
        missing = [scope for scope in scopes if scope not in self.token.scopes]
        if missing:
            raise SlackRefusal("missing_scope", needed=",".join(missing), provided=",".join(sorted(self.token.scopes)))

    def channel(self, name: str = "channel") -> Channel:
        """The channel that the bot can see, by its id."""
        channel = self.world.channels.get(self.args[name])
        if channel is None or not self.world.sees(channel, self.token.user_id):
            raise SlackRefusal("channel_not_found")
        return channel

    def joined_channel(self, name: str = "channel") -> Channel:
        """The channel that the bot is in."""
        channel = self.channel(name)
        if self.token.user_id not in channel.members:
            raise SlackRefusal("not_in_channel")
        return channel

    def user(self, name: str = "user") -> User:
        """A person that this workspace can know of."""
        user = self.world.users.get(self.args[name])
        if user is None or not self.world.knows_each_other(self.token.team_id, user):
            raise SlackRefusal("user_not_found")
        return user


Answer = Callable[[Call], Awaitable[Json]]


@dataclass(frozen=True)
class Method:
    """The declaration of one method; `token` None means that none is needed."""

    name: str
    answer: Answer
    scopes: tuple[str, ...]
    required: Mapping[str, Reading]
    optional: Mapping[str, Reading]
    token: TokenKind | None


METHODS: dict[str, Method] = {}


def method(
    name: str,
    *scopes: str,
    required: Mapping[str, Reading] | None = None,
    optional: Mapping[str, Reading] | None = None,
    token: TokenKind | None = "bot",
) -> Callable[[Answer], Answer]:
    """Declares a method of the Web API."""

    def declare(answer: Answer) -> Answer:
        METHODS[name] = Method(name, answer, scopes, required or {}, optional or {}, token)
        return answer

    return declare
