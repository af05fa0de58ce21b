"""Direct messages to members: one each, however many accounts they have."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Home
from bot.chat.post import Post
from bot.club.members.model import Member
from bot.club.rounds.batch import Batch
from bot.outbox.keys import key
from bot.outbox.model import OutboxKind, OutboxRow
from bot.schedule.model import Step


def write_to(
    batch: Batch,
    member: Member,
    accounts: Sequence[Account],
    subject: str,
    post: Post,
    *,
    moment: datetime | None = None,
    about: int = 0,
    private: bool = False,
) -> None:
    """Put a direct message to this member into the outbox; its subject makes it one and no second.

    `about` is the number of the round whose thread the person is mentioned in if they take no direct messages; of one
    that is `private` nothing is said there but that it waits, and only they can open it.
    """
    name, homes = letter_key(member.club_id, subject, member.id), batch.homes[member.club_id]
    row = letter(member.club_id, name, accounts, homes, post, due=batch.now, about=about, private=private)
    if row:
        batch.put(replace(row, moment=moment or batch.now))


def letter(
    club_id: int,
    name: str,
    accounts: Sequence[Account],
    homes: Sequence[Home],
    post: Post,
    *,
    due: datetime,
    about: int = 0,
    private: bool = False,
) -> OutboxRow | None:
    """The row of such a message, which may come due in the future; None where there is no way to the member.

    `name` is its key in the outbox: one and no second.
    """
    if not accounts or not homes:
        return None
    account, home = best_way(accounts, homes)
    return OutboxRow(
        key=name,
        club_id=club_id,
        kind=OutboxKind.PRIVATE if private else OutboxKind.DIRECT,
        place=home.place,
        account=account,
        after=key(club_id, about, Step.PICK, home.id) if about else "",
        post=post,
        due=due,
        moment=due,
    )


def letter_key(club_id: int, subject: str, member_id: int) -> str:
    """The outbox key of a letter about this subject to this member."""
    return f"{club_id}/{subject}/{member_id}"


def best_way(accounts: Sequence[Account], homes: Sequence[Home]) -> tuple[Account, Home]:
    """How a member is written to: the account they used first where the club has a working home, and that home."""
    ways = [(one, home) for one in accounts for home in homes if home.place.platform == one.platform]
    working = [way for way in ways if not way[1].broken]
    return next(iter([*working, *ways]), (accounts[0], homes[0]))
