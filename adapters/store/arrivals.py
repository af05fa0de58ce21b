"""What waits in a club that has just arrived, held and released."""

from datetime import datetime

from sqlalchemy import bindparam, case, func, select, update

from adapters.store.repository import Repository
from adapters.store.tables.making import is_now
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.rounds import MOMENT_WAITS, moments, rounds
from bot.club.clubs.arrivals import Arrivals
from bot.outbox.model import Outcome
from bot.schedule.moments import MomentState

_ROWS = outbox.c.club_id == bindparam("of_club")
_MOMENTS = moments.c.round_id.in_(select(rounds.c.id).where(rounds.c.club_id == bindparam("of_club")))
_HELD_ROW, _HELD_MOMENT = is_now(outbox.c.outcome, "held"), is_now(moments.c.state, "held")
_HOLD = (
    update(outbox).where(_ROWS, ROW_WAITS).values(outcome=Outcome.HELD.value),
    update(moments).where(_MOMENTS, MOMENT_WAITS).values(state=MomentState.HELD.value),
)
_SINCE = func.coalesce(outbox.c.first_try, bindparam("since", type_=outbox.c.first_try.type))
_RELEASE_ROWS = (
    update(outbox)
    .where(_ROWS, _HELD_ROW)
    .values(outcome=Outcome.WAITING.value, first_try=case((outbox.c.sent.is_(None), _SINCE), else_=outbox.c.first_try))
)
_RELEASE_MOMENTS = update(moments).where(_MOMENTS, _HELD_MOMENT).values(state=MomentState.WAITING.value)


class SqlArrivals(Repository):
    async def hold(self, club_id: int) -> None:
        for statement in _HOLD:
            await self._tx.do(statement, of_club=club_id)

    async def release(self, club_id: int, since: datetime) -> None:
        await self._tx.do(_RELEASE_ROWS, of_club=club_id, since=since)
        await self._tx.do(_RELEASE_MOMENTS, of_club=club_id)


REPOSITORIES = {Arrivals: SqlArrivals}
