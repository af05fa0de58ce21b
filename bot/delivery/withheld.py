"""Nothing is sent to who is away: asked once, when rows are claimed, of every letter and every mention there is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.chat.account import Account, same_person
from bot.chat.post import Part, Post, Span, Who
from bot.club.clubs.model import Club
from bot.club.members.model import Away
from bot.club.members.repository import Members
from bot.club.members.zones import today, wall_of
from bot.outbox.kinds import is_mention
from bot.outbox.model import AWAY, OutboxKind, OutboxRow
from bot.store.repositories import Repositories

LEFT = "left"
"""Why a row was not sent whose reader is there no more; the other reason is `AWAY`."""
_ELSEWHERE = timedelta(days=1)
"""So far apart the days of two walls can be."""


@dataclass(frozen=True, slots=True)
class _Absent:
    """Somebody who is away, or will have been."""

    accounts: Sequence[Account]
    zone: str
    aways: Sequence[Away]

    def why(self, *moments: datetime) -> str:
        """Why nothing is sent that is of one of these moments; "" where they are there."""
        days = {today(self.zone, one) for one in moments}
        found = [one for one in self.aways if any(one.first <= day <= one.last for day in days)]
        return "" if not found else LEFT if any(one.has_left for one in found) else AWAY


@dataclass(frozen=True, slots=True)
class Absences:
    """Those who are away from these clubs, by club."""

    of: Mapping[int, Sequence[_Absent]] = field(default_factory=dict)

    def why(self, row: OutboxRow, now: datetime) -> str:
        """Why this row is not sent: to whom it goes is away now, or was when it was meant to come; "" otherwise.

        Of what was sent already an edit calls nobody; nor does a role that is given or taken back.
        """
        if row.sent or row.kind is OutboxKind.CALLED:
            return ""
        whom = [row.account] if row.account else _called(row.post) if is_mention(row.key) else []
        reasons = [self._why(row, one, now) for one in whom]
        return next(filter(None, reasons), "")

    def calm(self, row: OutboxRow, now: datetime) -> Post:
        """The post of this row; whoever is away is named in it, and not called."""
        away = [one for one in _called(row.post) if self._why(row, one, now)]
        return _without_calling(row.post, away) if away else row.post

    def _why(self, row: OutboxRow, account: Account, now: datetime) -> str:
        absent = self.of.get(row.club_id, ())
        theirs = [one for one in absent if any(same_person(account, known) for known in one.accounts)]
        return next(filter(None, (one.why(now, row.moment or row.due) for one in theirs)), "")


async def absences(
    repos: Repositories, rows: Iterable[OutboxRow], clubs: Mapping[int, Club], now: datetime
) -> Absences:
    """Those who are away of the clubs whose rows go to somebody or call them; nothing is asked where none does."""
    personal = [row for row in rows if row.club_id in clubs and not row.sent and (row.account or _called(row.post))]
    if not personal:
        return Absences()
    since = min(min(now, row.moment or row.due) for row in personal).date()
    aways: dict[int, list[Away]] = defaultdict(list)
    for one in await repos[Members].aways({row.club_id for row in personal}, since - _ELSEWHERE):
        aways[one.member_id].append(one)
    accounts = await repos[Members].accounts(aways) if aways else {}
    found: dict[int, list[_Absent]] = defaultdict(list)
    for member_id, some in aways.items():
        club = clubs[some[0].club_id]
        found[club.id].append(_Absent(accounts[member_id], wall_of(club, accounts[member_id]), some))
    return Absences(found)


def _called(post: Post) -> list[Account]:
    """Those whom a post calls."""
    spans = (span for part in post.parts for span in part.text)
    return [span.account for span in spans if isinstance(span, Who) and span.ping and span.account]


def _without_calling(post: Post, people: Sequence[Account]) -> Post:
    def calm(span: Span) -> Span:
        called = isinstance(span, Who) and span.account and any(same_person(span.account, one) for one in people)
        return replace(span, ping=False) if isinstance(span, Who) and called else span

    parts: list[Part] = [replace(part, text=tuple(map(calm, part.text))) for part in post.parts]
    return replace(post, parts=tuple(parts))
