"""The stage: a platform with people in front of it, so that one conversation runs on any of them."""

from collections.abc import Mapping
from typing import Literal, Protocol

from bot.chat.account import Account
from bot.chat.place import Place
from bot.ports import Platform

Trouble = Literal["busy", "forbidden", "lost", "answer lost"]
"""What an attempt to post meets: refused for a while (NotNow), refused for good (CannotPost), lost on the way there, or
accepted while the answer is lost on the way back. Once each, but "forbidden" lasts."""


class Stage(Protocol):
    """A running platform, connected to the dispatcher of the test, with a channel, and people who act and see in it.

    Whatever a person does has had its answer when the method returns. People are named; the stage knows their
    accounts. What is visible is returned as a reader sees it: without the platform's own escapes, one text a message.
    """

    @property
    def platform(self) -> Platform:
        """The platform under test."""
        ...

    @property
    def home(self) -> Place:
        """A channel the bot may post in."""
        ...

    def account(self, who: str) -> Account:
        """This person's account, as it comes with their Calls."""
        ...

    async def say(self, who: str, line: str) -> None:
        """Type a command, as `/paper vote 1 3`."""
        ...

    async def press(self, who: str, label: str) -> None:
        """Press the newest button of that label in sight."""
        ...

    async def choose(self, who: str, *labels: str) -> None:
        """Choose exactly these options of the newest select in sight; without any, none of them."""
        ...

    async def fill(self, who: str, fields: Mapping[str, str]) -> None:
        """Hand in the form that is open; fields not named stay as they are."""
        ...

    async def opened(self, who: str) -> Mapping[str, str] | None:
        """The fields of the form that is open for this person, with what they show; None where none is."""
        ...

    async def visible(self, place: Place) -> list[str]:
        """What everybody sees in a channel, or in the thread that `place` names, oldest first."""
        ...

    async def private(self, who: str) -> list[str]:
        """What only this person sees: private answers and direct messages, oldest first."""
        ...

    async def pings(self, place: Place) -> list[str]:
        """Who was notified in that channel, its threads included, a name for each time; "everyone" for all."""
        ...

    async def address(self, thread: Place) -> str:
        """What "Copy link" gives of the message that this thread hangs on; "" where people can copy none."""
        ...

    async def trouble(self, trouble: Trouble) -> None:
        """The next attempt to post in the home meets this."""
        ...

    async def close_direct(self, who: str) -> None:
        """This person takes no direct messages from now on."""
        ...

    async def delete(self, place: Place) -> None:
        """Somebody deletes the bot's message there."""
        ...
