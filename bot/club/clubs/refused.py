"""What did not come to be posted, or not whole: told to the organizers, and listed by the doctor."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat.place import Home
from bot.chat.post import Part, Post
from bot.club.clubs.audit import problem_of, what_it_is
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.organizers import tell_organizers
from bot.club.clubs.places import home_name
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch
from bot.hooks import Features
from bot.outbox.model import THREAD_MISSING, OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.store.repositories import Repositories
from bot.wording import Words, words

_BACK, _SOON = timedelta(days=7), timedelta(hours=1)
"""From when, and until when it is tried again at the latest."""
_LOOKED_THROUGH, _NAMED = 60, 5


async def tell_refused(repos: Repositories, features: Features, rows: Sequence[OutboxRow], now: datetime) -> None:
    """Tell the organizers what a platform will never take, each post once, however often it is tried."""
    first = {row.club_id: row for row in reversed(rows) if row.kind is OutboxKind.POST}
    clubs = {
        number: club for number, club in (await repos[Clubs].get(first)).items() if club.state is not ClubState.CLOSED
    }
    batch = Batch(repos, now, clubs, await repos[Clubs].homes(clubs), {}, features)
    posts = {
        number: (f"refused/{first[number].id}", _letter(club, first[number], features))
        for number, club in clubs.items()
    }
    await tell_organizers(batch, posts)
    await batch.flush()


def _letter(club: Club, row: OutboxRow, features: Features) -> Post:
    texts = words(club.settings.language)
    what, platform = what_it_is(texts, row, features), row.place.platform.title()
    line = texts.text("post-refused", club=club.name, what=what, platform=platform, problem=row.problem)
    return Post(parts=(Part(line), Part(texts.text("post-refused-hint"))), tone="warning")


async def unposted(request: Request, here: ClubContext, homes: Sequence[Home]) -> list[Part]:
    """What of the last days does not stand where it should, or without its thread; nothing where all is well."""
    rows = await here.repos[Outbox].latest(here.club.id, _LOOKED_THROUGH, here.now + _SOON)
    ailing = [row for row in rows if row.kind is OutboxKind.POST and row.due > here.now - _BACK and _ails(row)]
    lines = [_line(request.words, row, homes, here.features) for row in ailing[:_NAMED]]
    return [Part(("\n".join(lines),), label=request.words("label-unposted"))] if lines else []


def _ails(row: OutboxRow) -> bool:
    if row.sent:
        return row.problem == THREAD_MISSING
    return row.outcome is Outcome.GIVEN_UP or (row.outcome is Outcome.WAITING and bool(row.problem))


def _line(texts: Words, row: OutboxRow, homes: Sequence[Home], features: Features) -> str:
    key = "doctor-without-thread" if row.sent else "doctor-unposted"
    where = home_name(row.place, homes)
    return texts(key, what=what_it_is(texts, row, features), where=where, problem=problem_of(texts, row))
