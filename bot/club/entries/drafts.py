"""What was typed into a form that was refused."""

from datetime import datetime
from typing import Protocol

from bot.chat.account import Account
from bot.club.entries.model import Fields


class Drafts(Protocol):
    """Typed text waiting for a second try; one for each account and command."""

    async def keep(self, account: Account, command: str, values: Fields, at: datetime) -> None: ...
    async def find(self, account: Account, *command: str) -> Fields | None:
        """The draft of a command, by the names it has and had: of the first of these that has one."""

    async def drop(self, account: Account, *command: str) -> None:
        """Throw it away, by all these names."""
