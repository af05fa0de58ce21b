"""The schema knows every field of the nouns."""

from dataclasses import fields
from typing import Any

import pytest
from sqlalchemy import Table

from adapters.store import tables
from adapters.store.clubs import _SETTINGS
from bot.chat.account import Account
from bot.chat.place import Home
from bot.club.acts.model import Act
from bot.club.ballots.model import Nomination
from bot.club.clubs.model import Club, Settings
from bot.club.entries.model import Note
from bot.club.members.model import Away, Member, Wished
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.club.streaks.model import LedgerLine
from bot.features.builds.model import Build
from bot.features.explaining.model import Meeting, Offer
from bot.features.pace.model import Goal, Reading
from bot.features.questions.model import Inquiry, Question
from bot.features.terms.model import Explanation, Term
from bot.outbox.model import OutboxRow
from bot.schedule.moments import Moment
from bot.search.model import Entry

NOUNS: list[tuple[type[Any], Table, set[str], set[str]]] = [
    # noun, table, fields kept otherwise, columns that are no field
    (Club, tables.clubs, set(), set()),
    (Home, tables.homes, {"place"}, {"platform", "workspace", "channel"}),
    (Member, tables.members, set(), {"folded"}),
    (Account, tables.accounts, set(), {"id", "club_id", "member_id"}),
    (Away, tables.aways, set(), set()),
    (Paper, tables.papers, set(), set()),
    (Nomination, tables.nominations, set(), set()),
    (Round, tables.rounds, {"paper_ids"}, set()),
    (Moment, tables.moments, set(), set()),
    (Note, tables.notes, set(), set()),
    (Question, tables.questions, set(), {"folded"}),
    (Inquiry, tables.inquiries, set(), set()),
    (Build, tables.builds, set(), set()),
    (Term, tables.terms, set(), {"folded"}),
    (Explanation, tables.explanations, set(), set()),
    (Entry, tables.search, set(), {"number", "words"}),
    (LedgerLine, tables.ledger, set(), set()),
    (Act, tables.acts, set(), set()),
    (OutboxRow, tables.outbox, set(), set()),
    (Goal, tables.goals, set(), set()),
    (Reading, tables.readings, set(), set()),
    (Wished, tables.wishes, set(), set()),
    (Offer, tables.offers, set(), set()),
    (Meeting, tables.meetings, set(), set()),
]


@pytest.mark.parametrize(("noun", "table", "elsewhere", "extra"), NOUNS, ids=lambda value: getattr(value, "name", ""))
def test_every_field_has_its_column(noun: type[Any], table: Table, elsewhere: set[str], extra: set[str]) -> None:
    """A field added to a noun without a column would be lost without a sound."""
    assert {field.name for field in fields(noun)} - elsewhere == {column.name for column in table.columns} - extra


def test_every_setting_is_kept() -> None:
    """So would a setting."""
    assert {field.name for field in fields(Settings)} == set(_SETTINGS)
