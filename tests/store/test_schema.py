"""The schema knows every field of the nouns."""

from dataclasses import fields
from typing import Any

import pytest
from sqlalchemy import Table

from adapters.store.kept import whole_schema
from bot.chat.account import Account
from bot.chat.place import Home
from bot.club.acts.model import Act
from bot.club.ballots.model import Nomination
from bot.club.clubs.model import Club
from bot.club.entries.model import Note
from bot.club.members.model import Away, Member, Wished
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.club.streaks.model import LedgerLine
from bot.features.attending.model import Attendance
from bot.features.builds.model import Build
from bot.features.explaining.model import Meeting, Offer
from bot.features.pace.model import Goal, Reading
from bot.features.questions.model import Inquiry, Question
from bot.features.terms.model import Explanation, Term
from bot.outbox.model import OutboxRow
from bot.schedule.moments import Moment
from bot.search.model import Entry

TABLES = whole_schema().tables
NOUNS: list[tuple[type[Any], Table, set[str], set[str]]] = [
    # noun, table, fields kept otherwise, columns that are no field
    (Club, TABLES["clubs"], set(), set()),
    (Home, TABLES["homes"], {"place"}, {"platform", "workspace", "channel"}),
    (Member, TABLES["members"], set(), {"folded"}),
    (Account, TABLES["accounts"], set(), {"id", "club_id", "member_id", "gone_at", "looked_at"}),
    (Away, TABLES["aways"], set(), set()),
    (Paper, TABLES["papers"], set(), set()),
    (Attendance, TABLES["attendances"], set(), set()),
    (Nomination, TABLES["nominations"], set(), set()),
    (Round, TABLES["rounds"], {"paper_ids"}, set()),
    (Moment, TABLES["moments"], set(), set()),
    (Note, TABLES["notes"], set(), set()),
    (Question, TABLES["questions"], set(), {"folded"}),
    (Inquiry, TABLES["inquiries"], set(), set()),
    (Build, TABLES["builds"], set(), set()),
    (Term, TABLES["terms"], set(), {"folded"}),
    (Explanation, TABLES["explanations"], set(), set()),
    (Entry, TABLES["search"], set(), {"number", "words"}),
    (LedgerLine, TABLES["ledger"], set(), set()),
    (Act, TABLES["acts"], set(), set()),
    (OutboxRow, TABLES["outbox"], set(), set()),
    (Goal, TABLES["goals"], set(), set()),
    (Reading, TABLES["readings"], set(), set()),
    (Wished, TABLES["wishes"], set(), set()),
    (Offer, TABLES["offers"], set(), set()),
    (Meeting, TABLES["meetings"], set(), set()),
]


@pytest.mark.parametrize(("noun", "table", "elsewhere", "extra"), NOUNS, ids=lambda value: getattr(value, "name", ""))
def test_every_field_has_its_column(noun: type[Any], table: Table, elsewhere: set[str], extra: set[str]) -> None:
    """A field added to a noun without a column would be lost without a sound."""
    assert {field.name for field in fields(noun)} - elsewhere == {column.name for column in table.columns} - extra
