"""Questions, the voices for them, and the messages made of them."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    Table,
    literal_column,
)

from adapters.store.columns import Id, Utc, Words
from adapters.store.tables.making import metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import CUSTOM, KEEP, MOVE, NULL, owner

inquiries = Table(
    "inquiries",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("papers"),
    ref(
        "members",
        null=True,
        info=owner(
            on_forget=NULL, on_link=MOVE, exported_as="inquiries", blank=("taken_at",), stays=("answers", "answered_by")
        ),
    ),
    Column("at", Utc, nullable=False),
    Column("taken_at", Utc),
    Column("answers", Words, nullable=False),
    Column("answered_by", Words, nullable=False),
    Column("filed_at", Utc),
    stamp(),
    Index(None, "club_id", "paper_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
)

questions = Table(
    "questions",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("papers"),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="questions", blank=("text", "folded")),
    ),
    Column("inquiry_id", Id, ForeignKey("inquiries.id")),
    Column("text", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("folded", Words, nullable=False),  # the words as `bot.features.questions.rules.folded` compares them
    stamp(),
    Index(None, "club_id", "paper_id"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,  # a removed question's number never comes back, so an old menu cannot mean another one
)

HAS_WORDS = questions.c.folded != literal_column("''")
partial(
    "uq_questions_once", questions.c.round_id, questions.c.paper_id, questions.c.folded, where=HAS_WORDS, unique=True
)

voices = Table(
    "voices",
    metadata,
    ref("clubs"),
    ref("questions"),
    ref("members", info=owner(on_forget=KEEP, on_link=CUSTOM, exported_as="voices")),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("question_id", "member_id"),
    Index(None, "member_id"),
)
