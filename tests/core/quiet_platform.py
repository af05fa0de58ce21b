"""A platform that takes every post and says nothing; it can be down, forgetful or broken."""

import asyncio
from datetime import datetime
from enum import Enum
from itertools import count

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost, NotNow
from bot.ports import Dispatcher

CLUB = Place("quiet", "here", "club")
MISSING = Finding(key="not-allowed", ok=False, detail="#club")


class Mood(Enum):
    """How the platform takes a post."""

    UP = "up"
    DOWN = "down"  # refuses for a while
    MUTE = "mute"  # does it, and its answer is lost
    BROKEN = "broken"  # lacks a permission in the club's channel


class QuietPlatform:
    """Remembers each message under its key. What it was made to post twice stands in `doubles`."""

    name = "quiet"

    def __init__(self) -> None:
        self.mood = Mood.UP
        self.posted: dict[str, Place] = {}
        self.doubles: list[str] = []
        self.edits = 0
        self.removed: set[str] = set()
        self._numbers = count(1)

    async def run(self, dispatcher: Dispatcher) -> None:
        """Nobody talks here."""
        await asyncio.Event().wait()

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        """As a platform promises: where an attempt may have got through it is looked for first."""
        self._refuse(place)
        known = self.posted.get(key)
        if known and since is None:
            self.doubles.append(key)
        found = known if known and since else self._stand(place, post)
        self.posted[key] = found
        self._forget()
        return found

    async def edit(self, place: Place, post: Post, key: str) -> None:
        """Only what stands can be edited."""
        self._refuse(place)
        if place not in self.posted.values():
            self.doubles.append(f"an edit of {place}, where nothing stands")
        self.edits += 1
        self._forget()

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        """A letter is a message in a channel of its own."""
        return await self.post(Place("quiet", "here", f"@{account.user}"), post, key, since)

    async def is_there(self, account: Account, home: Place) -> bool | None:
        """Everybody but those who were removed."""
        return account.user not in self.removed

    async def bring(self, thread: Place, account: Account) -> None:
        """Nobody is here."""
        self._refuse(thread)

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:
        """Nobody is here."""
        self._refuse(home)

    async def arrange(self, thread: Place, event: Post) -> Place:
        """Nothing shows it."""
        self._refuse(thread)
        return thread

    def link(self, thread: Place) -> str:
        """Every thread has one."""
        return f"https://quiet.example/{thread.thread}"

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:
        """What is missing, if anything."""
        return [MISSING] if self.mood is Mood.BROKEN else []

    def _stand(self, place: Place, post: Post) -> Place:
        """Every message has a number; where it opens a thread, the thread has the same."""
        number = str(next(self._numbers))
        thread = number if post.opens_thread else place.thread
        return Place(place.platform, place.workspace, place.channel, thread, number)

    def _refuse(self, place: Place) -> None:
        if self.mood is Mood.DOWN:
            raise NotNow(1800, "restarting")
        if self.mood is Mood.BROKEN and place.home == CLUB:
            raise CannotPost(MISSING)

    def _forget(self) -> None:
        if self.mood is Mood.MUTE:
            raise TimeoutError

    def steps(self, step: str) -> list[str]:
        """The keys of what was posted for a step, as far as they are of a round."""
        return [key for key in self.posted if key.split("/")[2] == step and key.split("/")[1].isdecimal()]
