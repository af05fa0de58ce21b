"""The discussion as an event of the place's own calendar, where a platform has one."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.place import Home
from bot.chat.post import Event, Link, Post
from bot.club.clubs import meeting
from bot.club.clubs.meeting import MEET
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.rounds.card import named
from bot.club.rounds.model import Round, RoundState
from bot.features.attending.rules import LENGTH, meets_at
from bot.outbox.keys import key
from bot.outbox.model import OutboxKind, OutboxRow
from bot.schedule.model import Step
from bot.wording import Words

EVENT = "event"
"""Its row, in its outbox key."""


def event(texts: Words, club: Club, round_: Round, papers: Sequence[Paper]) -> Post:
    """What the calendar shows of a round; nothing any more once the round is over, or not discussed at all."""
    at = meets_at(club, round_)
    if at is None or round_.state is not RoundState.READING:
        return over(club, round_)
    where, links = meeting.told(texts, club)
    return Post(
        title=texts("event-name", club=club.name, papers=named(texts, papers)),
        parts=where,
        links=(*links, *(Link(one.title, one.link) for one in papers if one.link)),
        event=Event(at, at + LENGTH, MEET.of(club.settings)),
        state="open",
    )


def over(club: Club, round_: Round) -> Post:
    """The same once nobody needs it."""
    at = meets_at(club, round_)
    return Post(event=Event(at, at + LENGTH) if at else None, state="closed")


def event_rows(club: Club, round_: Round, homes: Sequence[Home], post: Post, now: datetime) -> list[OutboxRow]:
    """One for each server or workspace: two homes in one have one calendar."""
    first = {(one.place.platform, one.place.workspace): one for one in reversed(homes)}
    return [
        OutboxRow(
            key=key(club.id, round_.number, EVENT, home.id),
            club_id=club.id,
            kind=OutboxKind.EVENT,
            place=home.place,
            after=key(club.id, round_.number, Step.PICK, home.id),
            post=post,
            due=now,
            moment=post.event.starts if post.event else now,
        )
        for home in first.values()
    ]
