"""A moment of a round was moved: what was posted of the round names the one that holds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.chat.post import Part, Post, Span, When
from bot.club.rounds.batch import Batch
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment

Moved = Mapping[datetime, datetime]


async def name_anew(
    batch: Batch, before: Iterable[Moment], after: Iterable[Moment], besides: Iterable[str] = ()
) -> None:
    """Make the posts of the week, as the card and the reminder, name the moments of their round as they are `after`.

    `besides` are steps of other posts that name them. All of them at once: ten thousand clubs may have slept through
    the same evening.
    """
    due = {one.id: one.due for one in after}
    moved: dict[int, dict[datetime, datetime]] = defaultdict(dict)
    for one in before:
        if due.get(one.id, one.due) != one.due:
            moved[one.round_id][one.due] = due[one.id]
    named = {
        key(round_.club_id, round_.number, step, home.id): moved[round_.id]
        for round_ in (batch.rounds[one] for one in moved)
        for home in batch.homes[round_.club_id]
        for step in (*Step, *besides)
    }
    rows = await batch.repos[Outbox].keyed(named)
    posts = {name: _naming(row.post, named[name]) for name, row in rows.items()}
    await batch.repos[Outbox].amend({name: post for name, post in posts.items() if post != rows[name].post}, batch.now)


def _naming(post: Post, moved: Moved) -> Post:
    parts = (replace(part, text=tuple(_now(span, moved) for span in part.text)) for part in post.parts)
    event = post.event
    if event and event.starts in moved:
        starts = moved[event.starts]
        event = replace(event, starts=starts, ends=starts + (event.ends - event.starts))
    return replace(post, parts=tuple[Part, ...](parts), event=event)


def _now(span: Span, moved: Moved) -> Span:
    return replace(span, at=moved.get(span.at, span.at)) if isinstance(span, When) else span
