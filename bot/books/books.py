"""Everything written down, within one transaction."""

from typing import Protocol

from bot.belongings import Ownership
from bot.books.acts import Acts
from bot.books.ballots import Ballots
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


class Books(Protocol):
    """Everything written down, within one transaction."""

    clubs: Clubs
    members: Members
    papers: Papers
    ballots: Ballots
    rounds: Rounds
    notes: Notes
    connections: Connections
    terms: Terms
    search: Search
    ledger: Ledger
    questions: Questions
    inquiries: Inquiries
    builds: Builds
    outbox: Outbox
    drafts: Drafts
    marks: Marks
    numbers: Numbers
    shelved: Shelved
    goals: Goals
    readings: Readings
    wishes: Wishes
    pairs: Pairs
    leads: Leads
    roles: Roles
    ownership: Ownership
    acts: Acts
    followed: Followed
    suggested: Suggested
    errands: Errands
    told: Told
