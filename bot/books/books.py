"""Everything written down, within one transaction."""

from typing import Protocol

from bot.belongings import Ownership
from bot.books.acts import Acts
from bot.books.ballots import Ballots
from bot.books.clubs import Clubs
from bot.books.members import Members
from bot.books.memory import Marks, Shelved
from bot.books.notes import Drafts, Ledger, Notes
from bot.books.outbox import Outbox
from bot.books.papers import Papers
from bot.books.rounds import Rounds


class Books(Protocol):
    """Everything written down, within one transaction."""

    clubs: Clubs
    members: Members
    papers: Papers
    ballots: Ballots
    rounds: Rounds
    notes: Notes
    ledger: Ledger
    outbox: Outbox
    drafts: Drafts
    marks: Marks
    shelved: Shelved
    ownership: Ownership
    acts: Acts
