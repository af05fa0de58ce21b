"""One message of the console's world."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Part, Post


@dataclass(slots=True, kw_only=True)
class Message:
    """Something said by a person or by the bot. `post` is what it shows now."""

    place: Place  # as `post` returns it: with the thread it opened, or stands in
    post: Post
    at: datetime
    author: Account | None = None  # None is the bot
    to: Account | None = None  # only this person sees it
    within: str = ""  # the thread it stands in
    thread_name: str = ""  # of the thread it opened
    key: str = ""
    edits: list[Post] = field(default_factory=list)  # what it was edited to, oldest first
    posted: Post = field(init=False)  # what it showed at first

    def __post_init__(self) -> None:
        self.posted = self.post

    @property
    def direct(self) -> bool:
        return self.place.channel.startswith("@")

    @property
    def answering(self) -> Place:
        """The place of a Call made by one of its buttons."""
        return Place(self.place.platform, self.place.workspace, self.place.channel, self.within, self.place.message)

    def seen_by(self, person: Account) -> bool:
        """Whether this person sees it."""
        return self.to is None or self.to.user == person.user


def words(text: str) -> Post:
    """What somebody says, as a post."""
    return Post(parts=(Part((text,)),))
