"""The schema. A unique key here is what makes a second home, vote, note or post impossible; `revisions/` builds it."""

from adapters.store.tables.acts import acts
from adapters.store.tables.clubs import HOME_BROKEN, clubs, homes
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref
from adapters.store.tables.members import PRESENT, accounts, aways, members
from adapters.store.tables.memory import marks, shelved
from adapters.store.tables.notes import drafts, ledger, notes
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.papers import OPEN, approvals, nominations, paper_aliases, papers
from adapters.store.tables.rounds import MOMENT_WAITS, UNSETTLED, moments, round_papers, rounds

__all__ = [
    "HOME_BROKEN",
    "MOMENT_WAITS",
    "OPEN",
    "PRESENT",
    "ROW_WAITS",
    "UNSETTLED",
    "accounts",
    "acts",
    "approvals",
    "aways",
    "clubs",
    "drafts",
    "homes",
    "is_now",
    "ledger",
    "marks",
    "members",
    "metadata",
    "moments",
    "nominations",
    "notes",
    "outbox",
    "own_id",
    "paper_aliases",
    "papers",
    "partial",
    "ref",
    "round_papers",
    "rounds",
    "shelved",
]
