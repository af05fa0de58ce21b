"""What the club's memory promises, noun by noun. `bot.ports.Store` opens it; one transaction is one `Books`.

Every `datetime` given or returned is aware and UTC. Methods that take several ids answer in one query.

Whatever is saved whole bears the `stamp` of the transaction that changed it last. Saving what was read before somebody
else changed it raises `bot.ports.StoreBusy`, and the step is made again from what is there now (`bot.retrying`).
"""

from bot.books.acts import Acts
from bot.books.ballots import Ballots
from bot.books.books import Books
from bot.books.builds import Builds
from bot.books.clubs import Clubs
from bot.books.connections import Connections
from bot.books.following import Errands, Followed, Suggested
from bot.books.leading import Leads, Roles
from bot.books.members import Members
from bot.books.memory import Marks, Shelved
from bot.books.notes import Drafts, Ledger, Notes
from bot.books.numbers import Numbers
from bot.books.outbox import Outbox
from bot.books.pace import Goals, Readings, Wishes
from bot.books.pairs import Pairs
from bot.books.papers import Papers
from bot.books.questions import Inquiries, Questions
from bot.books.rounds import Rounds
from bot.books.search import Search
from bot.books.terms import Terms
from bot.books.told import Told

__all__ = [
    "Acts",
    "Ballots",
    "Books",
    "Builds",
    "Clubs",
    "Connections",
    "Drafts",
    "Errands",
    "Followed",
    "Goals",
    "Inquiries",
    "Leads",
    "Ledger",
    "Marks",
    "Members",
    "Notes",
    "Numbers",
    "Outbox",
    "Pairs",
    "Papers",
    "Questions",
    "Readings",
    "Roles",
    "Rounds",
    "Search",
    "Shelved",
    "Suggested",
    "Terms",
    "Told",
    "Wishes",
]
