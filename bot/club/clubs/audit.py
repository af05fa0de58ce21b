"""The audit: what was posted, when it was due, how late it was, or why it was not."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat.place import Home
from bot.chat.post import Part, Post, Span, When
from bot.club.clubs.places import home_name
from bot.club.rounds.model import Round
from bot.hooks import Features, kinds
from bot.outbox.kinds import named
from bot.outbox.model import PUNCTUAL, OutboxRow, Outcome
from bot.schedule.moments import Moment, MomentState
from bot.wording import Words


def audit_card(
    said: Words,
    rows: Sequence[OutboxRow],
    moments: Sequence[Moment],
    turns: Sequence[Round],
    homes: Sequence[Home],
    now: datetime,
    features: Features,
) -> Post:
    """The last posts of each home, newest first, then the moments of the last rounds that were skipped."""
    numbers = {turn.id: turn.number for turn in turns}
    skipped = [one for one in moments if one.state is MomentState.SKIPPED and one.done_at]
    parts = _by_home(said, rows, homes, now, features) or [Part(said.text("audit-none"))]
    if skipped:
        lines: list[Span] = []
        for one in skipped[-10:]:
            step = said(f"step-{one.step}")
            lines += ["\n"] if lines else []
            lines += said.text("audit-moment", step=step, number=numbers[one.round_id], due=When(one.due))
        parts.append(Part(tuple(lines), label=said("label-skipped")))
    return Post(title=said("audit-title"), parts=tuple(parts))


def _by_home(
    said: Words, rows: Sequence[OutboxRow], homes: Sequence[Home], now: datetime, features: Features
) -> list[Part]:
    """The rows under the name of the home they went to; a club with one home needs no names."""
    by_home: dict[str, list[OutboxRow]] = {home_name(home.place, homes): [] for home in homes}
    for row in rows:
        by_home.setdefault(_heading(said, row, homes), []).append(row)
    several = len([name for name, some in by_home.items() if some]) > 1
    return [
        Part(_posted(said, row, homes, now, features), label=name if several and row is some[0] else "")
        for name, some in by_home.items()
        for row in some
    ]


def _heading(said: Words, row: OutboxRow, homes: Sequence[Home]) -> str:
    if row.account:
        return said("audit-directs")
    here = any(home.place == row.place.home for home in homes)
    return home_name(row.place, homes) if here else said("audit-elsewhere")


def _posted(said: Words, row: OutboxRow, homes: Sequence[Home], now: datetime, features: Features) -> tuple[Span, ...]:
    what, where = _what(said, row, features), _where(said, row, homes)
    due = row.moment or row.due
    if row.sent_at:  # it stands there, whether or not an edit of it is still to come
        late = row.sent_at - due
        if late <= PUNCTUAL:
            return said.text("audit-sent", what=what, where=where, due=When(due), at=When(row.sent_at))
        count, unit = _counted(late)
        sent = {"due": When(due), "at": When(row.sent_at)}
        return said.text("audit-late", what=what, where=where, count=count, unit=unit, **sent)
    if row.outcome is Outcome.WAITING and due <= now:
        return said.text("audit-trying", what=what, where=where, due=When(due), problem=_problem(said, row))
    if row.outcome is Outcome.WAITING:
        return said.text("audit-waiting", what=what, where=where, due=When(due))
    return said.text("audit-not", what=what, where=where, due=When(due), problem=_problem(said, row))


def _counted(late: timedelta) -> tuple[int, str]:
    """In minutes, hours or days, whichever a person would say."""
    for unit in ("days", "hours"):
        if late >= 2 * timedelta(**{unit: 1}):
            return late // timedelta(**{unit: 1}), unit
    return late // timedelta(minutes=1), "minutes"


def _where(said: Words, row: OutboxRow, homes: Sequence[Home]) -> str:
    """The home it went to; a direct message went to one person there."""
    return said("audit-direct", where=row.account.platform) if row.account else home_name(row.place, homes)


def _problem(said: Words, row: OutboxRow) -> str:
    """Why it was not posted: the bot's own reasons in words, a platform's as it gave them."""
    key = f"problem-{row.problem}"
    return said(key) if said.has(key) else row.problem or "–"


def _what(said: Words, row: OutboxRow, features: Features) -> str:
    """Its name; of a row that no feature knows any more, that it was a notice."""
    found = named(kinds(features), row.key)
    return said(found.kind.said, number=found.number) if found else said("audit-other")
