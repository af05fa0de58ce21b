"""Events that stand in a platform's calendar are called off where the club ends, or leaves a home."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.place import Home
from bot.club.rounds.model import Round
from bot.outbox.model import OutboxKind
from bot.outbox.repository import Outbox
from bot.store.repositories import Repositories


async def call_off(repos: Repositories, rounds: Iterable[Round], homes: Sequence[Home], now: datetime) -> None:
    """Close what these rounds put into calendars there."""
    numbers, ends = {str(one.number) for one in rounds}, {str(one.id) for one in homes}
    clubs = {one.club_id for one in homes}
    names = [name for club_id in clubs for name in await repos[Outbox].keys(club_id)]
    theirs = [name for name in names if name.split("/")[1] in numbers and name.split("/")[-1] in ends]
    rows = (await repos[Outbox].keyed(theirs)).items()
    events = {name: replace(row.post, state="closed") for name, row in rows if row.kind is OutboxKind.EVENT}
    await repos[Outbox].amend(events, now)
