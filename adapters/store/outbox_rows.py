"""Rows of the outbox as the database holds them."""

from adapters.store.mapper import Mapper
from adapters.store.posts import account_data, account_of, place_data, place_of, post_data, post_of
from adapters.store.tables.outbox import outbox
from adapters.store.transaction import Values
from bot.outbox.model import OutboxRow


def recorded(row: OutboxRow) -> Values:
    return {
        "this": row.id,
        "seen": row.revision,
        "became": row.outcome.value,
        "next": row.due,
        "stands": place_data(row.sent),
        "stood": row.sent_at,
        "tried": row.attempts,
        "since": row.first_try,
        "said": row.problem,
    }


OUTBOX_ROW = Mapper(
    outbox,
    OutboxRow,
    place=(place_of, place_data),
    account=(account_of, account_data),
    post=(post_of, post_data),
    sent=(place_of, place_data),
)
