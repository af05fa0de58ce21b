"""The schema. A unique key here is what makes a second home, vote, note or post impossible; `revisions/` builds it."""

from adapters.store.tables.acts import acts
from adapters.store.tables.builds import UNTOLD, builds
from adapters.store.tables.clubs import HOME_BROKEN, clubs, homes
from adapters.store.tables.connections import connections
from adapters.store.tables.following import errands, sources, suggested
from adapters.store.tables.leading import LEADS, dealt_roles, lead_wishes, leads
from adapters.store.tables.making import STAMP, is_now, metadata, new_stamp, own_id, partial, ref
from adapters.store.tables.members import PRESENT, accounts, aways, members
from adapters.store.tables.memory import marks, shelved
from adapters.store.tables.notes import HANDED_IN, drafts, ledger, notes
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.pace import goals, readings, wishes
from adapters.store.tables.pairs import meetings, offers
from adapters.store.tables.papers import LAPSED, OPEN, WON, approvals, nominations, paper_aliases, papers
from adapters.store.tables.questions import HAS_WORDS, inquiries, questions, voices
from adapters.store.tables.rounds import MOMENT_WAITS, UNSETTLED, moments, round_papers, rounds
from adapters.store.tables.search import search
from adapters.store.tables.terms import TERM_OPEN, explanations, terms
from adapters.store.tables.told import told

__all__ = [
    "HANDED_IN",
    "HAS_WORDS",
    "HOME_BROKEN",
    "LAPSED",
    "LEADS",
    "MOMENT_WAITS",
    "OPEN",
    "PRESENT",
    "ROW_WAITS",
    "STAMP",
    "TERM_OPEN",
    "UNSETTLED",
    "UNTOLD",
    "WON",
    "accounts",
    "acts",
    "approvals",
    "aways",
    "builds",
    "clubs",
    "connections",
    "dealt_roles",
    "drafts",
    "errands",
    "explanations",
    "goals",
    "homes",
    "inquiries",
    "is_now",
    "lead_wishes",
    "leads",
    "ledger",
    "marks",
    "meetings",
    "members",
    "metadata",
    "moments",
    "new_stamp",
    "nominations",
    "notes",
    "offers",
    "outbox",
    "own_id",
    "paper_aliases",
    "papers",
    "partial",
    "questions",
    "readings",
    "ref",
    "round_papers",
    "rounds",
    "search",
    "shelved",
    "sources",
    "suggested",
    "terms",
    "told",
    "voices",
    "wishes",
]
