"""The audit: what was posted, when it was due, how late it was, or why it was not."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat.place import Home
from bot.chat.post import Part, Post, Span, When
from bot.club.clubs.places import home_name
from bot.club.rounds.model import Round
from bot.declared import kinds
from bot.hooks import Features
from bot.outbox.kinds import named
from bot.outbox.model import PUNCTUAL, THREAD_MISSING, OutboxRow, Outcome
from bot.schedule.moments import Moment, MomentState
from bot.wording import Words


def audit_card(
    texts: Words,
    rows: Sequence[OutboxRow],
    moments: Sequence[Moment],
    rounds: Sequence[Round],
    homes: Sequence[Home],
    now: datetime,
    features: Features,
) -> Post:
    """The last posts of each home, newest first, then the moments of the last rounds that were skipped."""
    numbers = {round_.id: round_.number for round_ in rounds}
    skipped = [one for one in moments if one.state is MomentState.SKIPPED and one.done_at]
    parts = _by_home(texts, rows, homes, now, features) or [Part(texts.text("audit-none"))]
    if skipped:
        lines: list[Span] = []
        for one in skipped[-10:]:
            step = texts(f"step-{one.step}")
            lines += ["\n"] if lines else []
            lines += texts.text("audit-moment", step=step, number=numbers[one.round_id], due=When(one.due))
        parts.append(Part(tuple(lines), label=texts("label-skipped")))
    return Post(title=texts("audit-title"), parts=tuple(parts))


def _by_home(
    texts: Words, rows: Sequence[OutboxRow], homes: Sequence[Home], now: datetime, features: Features
) -> list[Part]:
    """The rows under the name of the home they went to; a club with one home needs no names."""
    by_home: dict[str, list[OutboxRow]] = {home_name(home.place, homes): [] for home in homes}
    for row in rows:
        by_home.setdefault(_heading(texts, row, homes), []).append(row)
    several = len([name for name, some in by_home.items() if some]) > 1
    parts = []
    for name, some in by_home.items():
        parts += [Part((), label=name)] if several and some else []
        parts += [Part(_posted(texts, row, homes, now, features)) for row in some]
    return parts


def _heading(texts: Words, row: OutboxRow, homes: Sequence[Home]) -> str:
    if row.account:
        return texts("audit-directs")
    here = any(home.place == row.place.home for home in homes)
    return home_name(row.place, homes) if here else texts("audit-elsewhere")


def _posted(texts: Words, row: OutboxRow, homes: Sequence[Home], now: datetime, features: Features) -> tuple[Span, ...]:
    what, where = what_it_is(texts, row, features), _where(texts, row, homes)
    due = row.moment or row.due
    if row.sent_at:  # it stands there, whether or not an edit of it is still to come
        thread = (" ", texts("posted-without-thread")) if row.problem == THREAD_MISSING else ()
        return (*_sent(texts, row.sent_at, due, what, where), *thread)
    if row.outcome is Outcome.WAITING and due <= now:
        return texts.text("audit-trying", what=what, where=where, due=When(due), problem=problem_of(texts, row))
    if row.outcome is Outcome.WAITING:
        return texts.text("audit-waiting", what=what, where=where, due=When(due))
    return texts.text("audit-not", what=what, where=where, due=When(due), problem=problem_of(texts, row))


def _sent(texts: Words, at: datetime, due: datetime, what: str, where: str) -> tuple[Span, ...]:
    """When it was posted, and how late that was."""
    if at - due <= PUNCTUAL:
        return texts.text("audit-sent", what=what, where=where, due=When(due), at=When(at))
    count, unit = _counted(at - due)
    return texts.text("audit-late", what=what, where=where, count=count, unit=unit, due=When(due), at=When(at))


def _counted(late: timedelta) -> tuple[int, str]:
    """In minutes, hours or days, whichever a person would say."""
    for unit in ("days", "hours"):
        if late >= 2 * timedelta(**{unit: 1}):
            return late // timedelta(**{unit: 1}), unit
    return late // timedelta(minutes=1), "minutes"


def _where(texts: Words, row: OutboxRow, homes: Sequence[Home]) -> str:
    """The home it went to; a direct message went to one person there."""
    return texts("audit-direct", where=row.account.platform) if row.account else home_name(row.place, homes)


def problem_of(texts: Words, row: OutboxRow) -> str:
    """Why it was not posted: the bot's own reasons in words, a platform's as it gave them."""
    key = f"problem-{row.problem}"
    return texts(key) if texts.has(key) else row.problem or "–"


def what_it_is(texts: Words, row: OutboxRow, features: Features) -> str:
    """Its name; of a row that no feature knows any more, that it was a notice."""
    found = named(kinds(features), row.key)
    return texts(found.kind.said, number=found.number) if found else texts("audit-other")
