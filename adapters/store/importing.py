"""Imports: the journal of what clubs bring along."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, literal, null, or_, select, update
from sqlalchemy.sql.expression import Select

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.papers import paper_data, paper_from
from adapters.store.tables.clubs import clubs
from adapters.store.tables.importing import WORKS, import_presenters, import_readings, import_sessions, imports
from adapters.store.transaction import Found, Transaction, Values
from bot.club.clubs.model import ClubState
from bot.features.importing.journal import TAKEN, Choice, Counts, Import, Item, Past, Stage, Standing
from bot.features.importing.model import Column, Presenter, Reading
from bot.features.importing.repository import Imports

readings, presenters, sessions = import_readings, import_presenters, import_sessions
_THIS = imports.c.id == bindparam("this")
_SAVE_READ = update(imports).where(_THIS, imports.c.stage == Stage.READ.value).returning(imports.c.id)
_GET = select(imports).where(_THIS)
_OF = select(imports).where(imports.c.club_id == bindparam("club_id")).order_by(imports.c.id.desc())
_CLUBS = select(clubs.c.id, clubs.c.name).where(clubs.c.state != ClubState.CLOSED.value).order_by(clubs.c.id)
_MOVE = (
    update(imports)
    .where(_THIS, imports.c.stage == bindparam("was"))
    .values(stage=bindparam("now"))
    .returning(imports.c.id)
)
_READY = (
    select(imports.c.id)
    .where(WORKS, imports.c.due <= bindparam("moment"))
    .order_by(imports.c.due)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("ready")
)
_CLAIM = (
    update(imports)
    .where(imports.c.id.in_(select(_READY.c.id)))
    .values(due=bindparam("until", type_=imports.c.due.type))
    .returning(*imports.c)
)
_HOLD = (
    update(imports)
    .where(
        _THIS,
        imports.c.stage == bindparam("at_stage"),
        imports.c.due == bindparam("held", type_=imports.c.due.type),
    )
    .values(due=bindparam("until", type_=imports.c.due.type))
    .returning(*imports.c)
)
_EMPTY = tuple(
    delete(table).where(table.c.import_id == bindparam("this")) for table in (presenters, readings, sessions)
)
_REMOVE = delete(imports).where(_THIS)
_ADD_SESSION = insert(sessions).returning(sessions.c.id, sessions.c.position)
_ADD_READING, _ADD_PRESENTER = insert(readings), insert(presenters)
_NAMED = readings.c.reading != literal({"text": ""}, readings.c.reading.type)
"""Whether it names anything; a session that names nothing has one reading that does not."""
_COUNT = (
    select(readings.c.standing, readings.c.choice, _NAMED.label("named"), func.count())
    .where(readings.c.import_id == bindparam("this"))
    .group_by(readings.c.standing, readings.c.choice, "named")
)
_SESSIONS = select(func.count(), func.count(sessions.c.round_id)).where(sessions.c.import_id == bindparam("this"))
_PAPERS = select(func.count(func.distinct(readings.c.paper_id))).where(
    readings.c.import_id == bindparam("this"), readings.c.fresh
)


def _items(**further: Any) -> Select[Any]:
    return (
        select(readings)
        .where(readings.c.import_id == bindparam("this"), among(readings.c.standing, "standing"), *further.values())
        .order_by(readings.c.position)
        .offset(bindparam("after"))
        .limit(bindparam("most"))
    )


_ITEMS, _CHOSEN = _items(), _items(choice=readings.c.choice == bindparam("said"))
_WAITING = (
    select(readings)
    .where(readings.c.import_id == bindparam("this"), readings.c.standing == Standing.WAITING.value)
    .order_by(readings.c.tries, readings.c.position)
    .limit(bindparam("most"))
)
_SAVE = update(readings).where(readings.c.id == bindparam("this"))
_UNSURE = (
    readings.c.import_id == bindparam("of_import"),
    or_(readings.c.standing == Standing.DOUBTFUL.value, readings.c.standing == Standing.UNKNOWN.value),
    or_(bindparam("said") != Choice.MATCH.value, readings.c.found.is_not(null())),
)
_CHOOSE = update(readings).where(*_UNSURE, among(readings.c.id)).values(choice=bindparam("said"))
_CHOOSE_REST = update(readings).where(*_UNSURE, readings.c.choice == "").values(choice=bindparam("said"))
_GET_SESSIONS = select(sessions).where(among(sessions.c.id)).order_by(sessions.c.position)
_TO_TAKE = (
    select(sessions)
    .where(sessions.c.import_id == bindparam("this"), sessions.c.done.is_(False))
    .order_by(sessions.c.day.is_(None), sessions.c.day.desc(), sessions.c.position.desc())
    .limit(bindparam("most"))
)
_OF_SESSIONS = select(readings).where(among(readings.c.import_session_id)).order_by(readings.c.position)
_PRESENTERS = (
    select(presenters.c.import_session_id, presenters.c.name, presenters.c.identity)
    .where(among(presenters.c.import_session_id))
    .order_by(presenters.c.id)
)
_TAKEN = (
    update(sessions)
    .where(sessions.c.id == bindparam("this"))
    .values(done=True, round_id=bindparam("became", type_=sessions.c.round_id.type))
)


class SqlImports:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    async def add(self, new: Import) -> Import:
        return await self._tx.add(_IMPORT, new)

    async def save_read(self, one: Import) -> bool:
        return bool(await self._tx.rows(_SAVE_READ, this=one.id, **_IMPORT.values(one)))

    async def get(self, import_id: int) -> Import | None:
        return await self._tx.one(_GET, _IMPORT.of, this=import_id)

    async def of(self, club_id: int) -> list[Import]:
        return await self._tx.many(_OF, _IMPORT.of, club_id=club_id)

    async def clubs_named(self, name: str) -> list[int]:
        rows = await self._tx.rows(_CLUBS)
        return [row[0] for row in rows if name.casefold() in (str(row[1]).casefold(), str(row[0]))]

    async def remove(self, import_id: int) -> None:
        await self._empty(import_id)
        await self._tx.do(_REMOVE, this=import_id)

    async def move(self, import_id: int, was: Stage, now: Stage, at: datetime, kept: int = 0) -> bool:
        ends = now in (Stage.DONE, Stage.UNDONE)
        further: Values = {"due": at, **({"ended_at": at, "content": "", "kept": kept} if ends else {})}
        return bool(await self._tx.rows(_MOVE, this=import_id, was=was.value, now=now.value, **further))

    async def fill(self, import_id: int, sessions: Sequence[Past], items: Sequence[Sequence[Item]]) -> None:
        await self._empty(import_id)
        added = await self._tx.each(_ADD_SESSION, [_PAST.values(one) for one in sessions])
        ids = {position: session_id for session_id, position in added}
        await self._tx.each(
            _ADD_READING,
            [
                {**_ITEM.values(item), "import_session_id": ids[session.position]}
                for session, some in zip(sessions, items, strict=True)
                for item in some
            ],
        )
        await self._tx.each(
            _ADD_PRESENTER,
            [
                {
                    "club_id": session.club_id,
                    "import_id": import_id,
                    "import_session_id": ids[session.position],
                    "member_id": None,
                    "name": one.name,
                    "identity": one.account,
                }
                for session in sessions
                for one in session.presenters
            ],
        )

    async def _empty(self, import_id: int) -> None:
        for statement in _EMPTY:
            await self._tx.do(statement, this=import_id)

    async def claim(self, now: datetime, until: datetime) -> Import | None:
        return await self._tx.one(_CLAIM, _IMPORT.of, moment=now, until=until)

    async def hold(self, held: Import, until: datetime) -> Import | None:
        who = {"this": held.id, "at_stage": held.stage.value, "held": held.due}
        return await self._tx.one(_HOLD, _IMPORT.of, until=until, **who)

    async def release(self, held: Import, due: datetime) -> None:
        await self.hold(held, due)

    async def counts(self, import_id: int) -> Counts:
        by: dict[Standing, int] = {}
        wanted = undecided = named = 0
        for standing, choice, is_named, count in await self._tx.rows(_COUNT, this=import_id):
            named += count if is_named else 0
            by[Standing(standing)] = by.get(Standing(standing), 0) + count
            unsure = standing in (Standing.DOUBTFUL.value, Standing.UNKNOWN.value)
            undecided += count if unsure and not choice else 0
            taken = standing in TAKEN or choice in (Choice.MATCH.value, Choice.WRITTEN.value)
            wanted += count if taken else 0
        ((held, became),) = await self._tx.rows(_SESSIONS, this=import_id)
        ((papers,),) = await self._tx.rows(_PAPERS, this=import_id)
        return Counts(
            sessions=held,
            readings=named,
            by=by,
            wanted=wanted,
            undecided=undecided,
            rounds=became,
            papers=papers,
        )

    async def items(
        self, import_id: int, standing: Collection[Standing], most: int, *, after: int = 0, choice: Choice | None = None
    ) -> list[Item]:
        wanted: Values = {"this": import_id, "standing": [one.value for one in standing], "after": after, "most": most}
        if choice is None:
            return await self._tx.many(_ITEMS, _ITEM.of, **wanted)
        return await self._tx.many(_CHOSEN, _ITEM.of, said=choice.value, **wanted)

    async def waiting(self, import_id: int, most: int) -> list[Item]:
        return await self._tx.many(_WAITING, _ITEM.of, this=import_id, most=most)

    async def save(self, *items: Item) -> None:
        await self._tx.each(_SAVE, [{"this": one.id, **_ITEM.values(one)} for one in items])

    async def choose(self, import_id: int, choice: Choice, ids: Collection[int] | None = None) -> None:
        if ids is None:
            await self._tx.do(_CHOOSE_REST, of_import=import_id, said=choice.value)
        else:
            await self._tx.do(_CHOOSE, of_import=import_id, said=choice.value, ids=list(ids))

    async def sessions(self, ids: Collection[int]) -> dict[int, Past]:
        if not ids:
            return {}
        return {one.id: one for one in await self._with_presenters(await self._tx.rows(_GET_SESSIONS, ids=ids))}

    async def to_take(self, import_id: int, most: int) -> list[tuple[Past, list[Item]]]:
        found = await self._with_presenters(await self._tx.rows(_TO_TAKE, this=import_id, most=most))
        if not found:
            return []
        items: dict[int, list[Item]] = {one.id: [] for one in found}
        for item in await self._tx.many(_OF_SESSIONS, _ITEM.of, ids=list(items)):
            items[item.import_session_id].append(item)
        return [(one, items[one.id]) for one in found]

    async def _with_presenters(self, rows: Sequence[Found]) -> list[Past]:
        of: dict[int, list[Presenter]] = {row[0]: [] for row in rows}
        for session_id, name, identity in await self._tx.rows(_PRESENTERS, ids=list(of)) if of else ():
            of[session_id].append(Presenter(name=name, account=identity))
        return [_PAST.of(row, presenters=tuple(of[row[0]])) for row in rows]

    async def taken(self, sessions: Sequence[Past], items: Sequence[Item]) -> None:
        await self._tx.each(_TAKEN, [{"this": one.id, "became": one.round_id} for one in sessions])
        await self.save(*items)


def reading_data(one: Reading) -> Values:
    """A reading as JSON data; what it does not tell is left out."""
    held = {"text": one.text, "title": one.title, "key": one.key, "link": one.link, "authors": list(one.authors)}
    return {name: value for name, value in {**held, "year": one.year}.items() if value or name == "text"}


def reading_from(data: Mapping[str, Any]) -> Reading:
    """The reading this data was made from."""
    return Reading(**{**data, "authors": tuple(data.get("authors", ()))})


_IMPORT = Mapper(
    imports,
    Import,
    columns=(lambda held: {name: Column(one) for name, one in held.items()}, dict),
    doubts=(lambda held: tuple(map(tuple, held)), list),
)
_PAST = Mapper(sessions, Past, apart=("presenters",))
_ITEM = Mapper(
    readings,
    Item,
    reading=(reading_from, reading_data),
    found=(paper_from, lambda paper: paper and paper_data(paper)),
)

REPOSITORIES = {Imports: SqlImports}
