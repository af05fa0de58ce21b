"""The weeks as a feed."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from bot.club.rounds.model import Round
from bot.features.archive.holdings import Holdings, is_over
from bot.features.archive.model import Feed
from bot.features.archive.papers import PaperPages
from bot.features.archive.shown import Entry, Told

MOST_TOLD = 30


def told_rounds(held: Holdings) -> list[Round]:
    """Those a feed tells of: that are over and were here, newest first."""
    return [one for one in held.rounds if is_over(one) and not one.brought and held.days[one.id]][:MOST_TOLD]


def feed(held: Holdings, pages: PaperPages) -> Feed:
    """The newest weeks. `pages` has read the papers of `told_rounds`."""
    told = tuple(_told(held, pages, round_) for round_ in told_rounds(held))
    began = held.club.created_at.astimezone(UTC)
    return Feed(
        site=held.site,
        id=_tag(held, "weeks"),
        updated=max((one.updated for one in told), default=began),
        told=told,
    )


def _told(held: Holdings, pages: PaperPages, round_: Round) -> Told:
    papers = [held.papers[one] for one in round_.paper_ids if one in held.papers]
    entries = [one for paper in papers for one in pages.entries(round_, paper.id)]
    return Told(
        id=_tag(held, f"round-{round_.number}"),
        title=held.texts.listed(one.title for one in papers),
        file=held.link(papers[0]).page,
        updated=_ended(held, round_),
        authors=tuple(dict.fromkeys(name for one in papers for name in one.authors)),
        text=_text(held, entries),
    )


def _text(held: Holdings, entries: Sequence[Entry]) -> str:
    """How much was written, and what: the first passage of each."""
    first = [one.passages[0].text for one in entries if one.passages]
    return "\n\n".join([held.texts("archive-week", count=len(entries)), *first])


def _ended(held: Holdings, round_: Round) -> datetime:
    """When it was over; of a round without that moment the end of its day."""
    day = held.days[round_.id]
    if round_.wrap_at or day is None:
        return round_.wrap_at or held.club.created_at
    return datetime.combine(day, time(23, 59), ZoneInfo(held.club.zone)).astimezone(UTC)


def _tag(held: Holdings, name: str) -> str:
    """The same for ever, wherever the club lives (RFC 4151)."""
    began = held.club.created_at.astimezone(UTC)
    return f"tag:paperclub,{began:%Y-%m-%d}:{began:%H%M%S%f}/{name}"
