"""The audit: what was posted, when it was due, how late it was, or why it was not."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat.place import Home
from bot.chat.post import Part, Post, Span, When
from bot.club.clubs.places import home_name
from bot.club.rounds.model import Round
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
) -> Post:
    """The last posts of each home, newest first, then the moments of the last rounds that were skipped."""
    numbers = {turn.id: turn.number for turn in turns}
    skipped = [one for one in moments if one.state is MomentState.SKIPPED and one.done_at]
    parts = _by_home(said, rows, homes, now) or [Part(said.text("audit-none"))]
    if skipped:
        lines: list[Span] = []
        for one in skipped[-10:]:
            step = said(f"step-{one.step}")
            lines += ["\n"] if lines else []
            lines += said.text("audit-moment", step=step, number=numbers[one.round_id], due=When(one.due))
        parts.append(Part(tuple(lines), label=said("label-skipped")))
    return Post(title=said("audit-title"), parts=tuple(parts))


def _by_home(said: Words, rows: Sequence[OutboxRow], homes: Sequence[Home], now: datetime) -> list[Part]:
    """The rows under the name of the home they went to; a club with one home needs no names."""
    named: dict[str, list[OutboxRow]] = {home_name(home.place, homes): [] for home in homes}
    for row in rows:
        named.setdefault(_heading(said, row, homes), []).append(row)
    several = len([name for name, some in named.items() if some]) > 1
    return [
        Part(_posted(said, row, homes, now), label=name if several and row is some[0] else "")
        for name, some in named.items()
        for row in some
    ]


def _heading(said: Words, row: OutboxRow, homes: Sequence[Home]) -> str:
    if row.account:
        return said("audit-directs")
    here = any(home.place == row.place.home for home in homes)
    return home_name(row.place, homes) if here else said("audit-elsewhere")


def _posted(said: Words, row: OutboxRow, homes: Sequence[Home], now: datetime) -> tuple[Span, ...]:
    what, where = _what(said, row), _where(said, row, homes)
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


def _what(said: Words, row: OutboxRow) -> str:
    kind, number = kind_of(row.key)
    name = f"audit-{kind}"
    return said(name, number=number) if said.has(name) else said("audit-other")


def kind_of(key: str) -> tuple[str, str]:
    """What a row of the outbox is, by its key, and of which round; a row that is of none has "".

    Most keys are club/round/step/home (`bot.club.rounds.batch`) or club/round/subject/member (`bot.club.members.letters`); numbers
    that make a step one and no second are no part of its kind.
    """
    pieces = [piece for piece in key.split("/")[1:] if piece != "mention"]
    number = pieces.pop(0) if pieces and pieces[0].isdecimal() else ""
    kind = _SERIAL.sub("", pieces[0]) if pieces else ""
    if kind == "organizers":
        number = pieces.pop(1) if len(pieces) > 1 and pieces[1].isdecimal() else ""
        return f"organizers-{_SERIAL.sub('', pieces[1]) if len(pieces) > 1 else ''}", number
    if not number and kind in _REMINDERS:
        return _REMINDERS[kind], ""
    return kind, number


_SERIAL = re.compile(r"(-\d+)+$")
_REMINDERS = {"build": "check", "inquiry": "inquiry-reminder"}
"""What is asked of one person about these, weeks later: not of a round, but of the thing itself."""
