"""In which order one person's calls hold: no older one undoes what a newer one was told.

Several processes, or one transaction that has to be made again, may carry out what was asked first after what was
asked next. Each Call carries its platform's own time of it, and each Command says which of its member's things it
changes: its subjects. The store remembers, subject by subject, the newest call that was carried out (`AnsweredCalls`),
in the transaction of what it did; an older one is undone at its end, and its member asked to look.

- Two commands with no subject in common do not wait for each other: a nomination whose look-up takes long holds after
  a vote that was quicker.
- What only adds (one more nomination, one more question) undoes nothing, so two of them need no order; but it does
  not come after what newer took away or changed.
- Being forgotten concerns everything.
- A person is each of a member's accounts, and the member. Of an account only a digest is kept, for it outlives being
  forgotten: what was asked before must not make a member again.
"""

from collections.abc import Iterable
from datetime import timedelta
from hashlib import sha256

from bot.chat.account import Account
from bot.chat.command import EVERYTHING, Command
from bot.chat.post import Call, Refusal
from bot.club.members.model import Member
from bot.store.repositories import Repositories
from bot.store.told import AnsweredCalls

PROMPT = timedelta(seconds=3)
"""How long a platform waits for a first answer; what is older when it is taken up has been told to have failed."""
REMEMBERED = timedelta(days=1)
"""Far longer than an interaction can still be under way."""


def refuse_late(call: Call, within: timedelta = PROMPT) -> None:
    """Raises Refusal where nobody waits for the answer any more."""
    if call.waited > within:
        raise Refusal("took-too-long")


async def keep_order(repos: Repositories, call: Call, command: Command, club_id: int, people: Iterable[str]) -> None:
    """Remember this call as carried out; raises Refusal where a newer one of the same subject has been."""
    if call.at is None:
        return
    subjects = command.about or command.paths[-1:]  # its first name: what was remembered by it stays so
    added = {EVERYTHING, *(subjects if command.adds else ())} - {*(() if command.adds else subjects)}
    changed = () if command.adds else subjects
    if not await repos[AnsweredCalls].take([f"{club_id} {one}" for one in people], changed, added, call.at):
        raise Refusal("overtaken")


def named(member: Member | None, accounts: Iterable[Account]) -> set[str]:
    """What a person is known by here."""
    digests = {_digest(account) for account in accounts}
    return digests | ({f"member {member.id}"} if member else set())


def _digest(account: Account) -> str:
    whole = "\0".join((account.platform, account.workspace, account.user))
    return sha256(whole.encode(errors="replace")).hexdigest()
