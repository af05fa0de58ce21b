"""Questions, the voices for them, and the messages made of them."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    Table,
    bindparam,
    delete,
    literal_column,
    not_,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.store.columns import Id, Utc, Words, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.making import metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import CUSTOM, KEEP, MOVE, NULL, owner
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.repository import Inquiries, Questions
from bot.features.questions.rules import folded

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

_GET = select(questions).where(among(questions.c.id))
_REMOVE_VOICES = delete(voices).where(voices.c.question_id == bindparam("this"))
_REMOVE = delete(questions).where(questions.c.id == bindparam("this"))
_OF_ROUNDS = select(questions).where(among(questions.c.round_id), HAS_WORDS).order_by(questions.c.at, questions.c.id)
_OF_MEMBER = (
    select(questions).where(questions.c.member_id == bindparam("by_member")).order_by(questions.c.at, questions.c.id)
)
_VOICES = select(voices.c.question_id, voices.c.member_id).where(among(voices.c.question_id))
_VOICES_OF = (
    select(voices.c.question_id, voices.c.at)
    .where(voices.c.member_id == bindparam("by_member"))
    .order_by(voices.c.question_id)
)
_FALL_SILENT_SINCE = delete(voices).where(
    voices.c.question_id == bindparam("for_question"),
    voices.c.member_id == bindparam("by_member"),
    voices.c.at == bindparam("given", type_=voices.c.at.type),
)
_SPEAK = upsert(voices).on_conflict_do_nothing()
_FALL_SILENT = delete(voices).where(
    among(voices.c.question_id), voices.c.member_id == bindparam("by_member"), not_(among(voices.c.question_id, "kept"))
)
_GET_INQUIRY = select(inquiries).where(inquiries.c.id == bindparam("this"))
_INQUIRIES_OF_ROUNDS = select(inquiries).where(among(inquiries.c.round_id)).order_by(inquiries.c.id)
_INQUIRIES_OF_MEMBER = select(inquiries).where(inquiries.c.member_id == bindparam("by_member")).order_by(inquiries.c.id)


class SqlQuestions(Repository):
    async def put(self, *questions: Question) -> list[Question]:
        return await self._tx.put(_QUESTION, *questions)

    async def get(self, ids: Collection[int]) -> dict[int, Question]:
        return await self._tx.numbered(_GET, _QUESTION.of, ids=ids)

    async def remove(self, question: Question) -> None:
        await self._tx.do(_REMOVE_VOICES, this=question.id)
        await self._tx.do(_REMOVE, this=question.id)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Question]:
        return await self._tx.many(_OF_ROUNDS, _QUESTION.of, ids=round_ids)

    async def of_member(self, member_id: int) -> list[Question]:
        return await self._tx.many(_OF_MEMBER, _QUESTION.of, by_member=member_id)

    async def speak(
        self, club_id: int, member_id: int, chosen: Collection[int], among: Collection[int], at: datetime
    ) -> None:
        kept = sorted(set(chosen) & set(among))
        await self._tx.do(_FALL_SILENT, ids=among, by_member=member_id, kept=kept)
        voice = {"club_id": club_id, "member_id": member_id, "at": at}
        await self._tx.each(_SPEAK, [{**voice, "question_id": one} for one in kept])

    async def voices(self, question_ids: Collection[int]) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {one: set() for one in question_ids}
        for question_id, member_id in await self._tx.rows(_VOICES, ids=question_ids):
            found[question_id].add(member_id)
        return {one: frozenset(who) for one, who in found.items()}

    async def voices_of(self, member_id: int) -> dict[int, datetime]:
        return {row[0]: row[1] for row in await self._tx.rows(_VOICES_OF, by_member=member_id)}

    async def add_voices(self, club_id: int, member_id: int, voices: Mapping[int, datetime]) -> None:
        there = await self.get(voices)
        rows = [{"club_id": club_id, "member_id": member_id, "question_id": one, "at": voices[one]} for one in there]
        await self._tx.each(_SPEAK, rows)

    async def remove_voices(self, member_id: int, voices: Mapping[int, datetime]) -> None:
        rows = [{"by_member": member_id, "for_question": one, "given": at} for one, at in voices.items()]
        await self._tx.each(_FALL_SILENT_SINCE, rows)


class SqlInquiries(Repository):
    async def put(self, inquiry: Inquiry) -> Inquiry:
        return (await self._tx.put(_INQUIRY, inquiry))[0]

    async def get(self, inquiry_id: int) -> Inquiry | None:
        return await self._tx.one(_GET_INQUIRY, _INQUIRY.of, this=inquiry_id)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Inquiry]:
        return await self._tx.many(_INQUIRIES_OF_ROUNDS, _INQUIRY.of, ids=round_ids)

    async def of_member(self, member_id: int) -> list[Inquiry]:
        return await self._tx.many(_INQUIRIES_OF_MEMBER, _INQUIRY.of, by_member=member_id)


_QUESTION = Mapper(questions, Question, beside={"folded": lambda question: folded(question.text)})
_INQUIRY = Mapper(inquiries, Inquiry)

REPOSITORIES = {Questions: SqlQuestions, Inquiries: SqlInquiries}
