"""Rows of the outbox as the database holds them."""

from adapters.store.posts import account_data, account_of, place_data, place_of, post_data, post_of
from adapters.store.transaction import Found, Values
from bot.chat.place import Place
from bot.outbox.model import OutboxKind, OutboxRow, Outcome


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


def row_of(row: Found) -> OutboxRow:
    (id_, key, club_id, kind, place, account, after, follows, post, revision, due, moment, attempts, first_try,
     claimed_until, claimed_by, outcome, sent, sent_at, problem) = row  # fmt: skip
    return OutboxRow(
        id=id_,
        key=key,
        club_id=club_id,
        kind=OutboxKind(kind),
        place=Place(*place),
        account=account_of(account),
        after=after,
        follows=follows,
        post=post_of(post),
        revision=revision,
        due=due,
        moment=moment,
        attempts=attempts,
        first_try=first_try,
        claimed_until=claimed_until,
        claimed_by=claimed_by,
        outcome=Outcome(outcome),
        sent=place_of(sent),
        sent_at=sent_at,
        problem=problem,
    )


def values_of(row: OutboxRow) -> Values:
    return {
        "key": row.key,
        "club_id": row.club_id,
        "kind": row.kind.value,
        "place": place_data(row.place),
        "account": account_data(row.account),
        "after": row.after,
        "follows": row.follows,
        "post": post_data(row.post),
        "revision": row.revision,
        "due": row.due,
        "moment": row.moment,
        "attempts": row.attempts,
        "first_try": row.first_try,
        "claimed_until": row.claimed_until,
        "claimed_by": row.claimed_by,
        "outcome": row.outcome.value,
        "sent": place_data(row.sent),
        "sent_at": row.sent_at,
        "problem": row.problem,
    }
