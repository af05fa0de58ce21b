"""What the club follows to hear of new papers."""

from dataclasses import replace

from bot.chat.command import Command, Field, Right
from bot.chat.post import Part, Post, Refusal, Reply, When
from bot.chat.typed import number, shown
from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext, Request
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import moments_before_pick
from bot.club.rounds.repository import Rounds
from bot.features.suggestions.cards import followed_card, source_name
from bot.features.suggestions.due_searches import RECENT
from bot.features.suggestions.model import Source
from bot.features.suggestions.repository import Followed
from bot.features.suggestions.settings import WANTED
from bot.features.suggestions.sources import NoSource, SourceKind, kind_of, named
from bot.features.suggestions.steps import SUGGEST
from bot.ports import LibraryDown, Unreadable
from bot.schedule.moments import Moment, MomentState

MOST_FOLLOWED = 20
"""A round asks each source once, and a button stops each."""
MOST_SUGGESTED = 10


async def follow(request: Request) -> Reply:
    """Follow a source, stop following one, say how many papers are wanted; or see what is followed."""
    if request.get("stop"):
        return await _stop(request)
    name = _named(request.get("source")) if request.get("source") else ""
    if name:
        await _try(request, name)
    if not request.values:
        async with request.read() as here:
            return await _listed(request, here)
    async with request.write() as here:
        if request.get("suggest"):
            many = number("suggest", request.get("suggest"), 0, MOST_SUGGESTED)
            here = replace(here, club=replace(here.club, settings=WANTED.put(here.club.settings, many)))
            await here.repos[Clubs].save(here.club)
        if not name:
            return await _listed(request, here)
        return await _added(request, here, name)


def _named(typed: str) -> str:
    try:
        return named(typed)
    except NoSource as wrong:
        raise Refusal(f"no-source-{wrong.key}", field="source", typed=shown(typed), nearest=wrong.nearest) from wrong


async def _try(request: Request, name: str) -> None:
    """Look at a feed, or ask a question, before it is followed. Holds no transaction."""
    async with request.read() as here:
        followed = (await here.repos[Followed].of([here.club.id]))[here.club.id]
        _refuse_known(name, followed)
    if kind_of(name) is SourceKind.CATEGORY:
        return  # every category there is is known
    try:
        found = await request.sources.recent(name, RECENT)
    except Unreadable as wrong:
        what = request.words(f"source-problem-{wrong.why}")
        raise Refusal("source-unread", field="source", source=source_name(name), problem=what) from wrong
    except LibraryDown as down:
        raise Refusal("source-silent", field="source", source=source_name(name)) from down
    if not found and kind_of(name) is SourceKind.QUERY:
        raise Refusal("source-finds-nothing", field="source", source=source_name(name))


def _refuse_known(name: str, followed: list[Source]) -> None:
    if any(one.name == name for one in followed):
        raise Refusal("source-known", field="source", source=source_name(name))
    if len(followed) >= MOST_FOLLOWED:
        raise Refusal("too-many-sources", field="source", most=MOST_FOLLOWED)


async def _added(request: Request, here: ClubContext, name: str) -> Reply:
    _refuse_known(name, (await here.repos[Followed].of([here.club.id]))[here.club.id])
    await here.repos[Followed].add(Source(club_id=here.club.id, name=name, at=request.now))
    parts = [Part(request.words.text("follow-added", club=here.club.name, source=source_name(name)))]
    if not WANTED.of(here.club.settings):
        parts.append(Part(request.words.text("follow-suggest", count=0)))
    elif at := await _coming(here):
        parts.append(Part(request.words.text("follow-next", at=at)))
    return Reply(post=Post(parts=tuple(parts)), private=False)


async def _coming(here: ClubContext) -> When | None:
    """When the next suggestions come. A round planned before there were any is given its moment."""
    round_ = await coming_of(here.repos, here.club)
    if round_ is None or here.club.state is not ClubState.ACTIVE:
        return None
    there = [one for one in await here.repos[Rounds].moments([round_.id]) if one.step == SUGGEST]
    if not there:
        planned = moments_before_pick(here.features, here.club, round_, here.now)
        there = [one for one in planned if one.step == SUGGEST]
        await here.repos[Rounds].put_moments(there)
    return next((When(one.due) for one in there if _waits(one, here)), None)


def _waits(moment: Moment, here: ClubContext) -> bool:
    return moment.state is MomentState.WAITING and moment.due > here.now


async def _listed(request: Request, here: ClubContext) -> Reply:
    followed = (await here.repos[Followed].of([here.club.id]))[here.club.id]
    round_ = await coming_of(here.repos, here.club)
    moments = await here.repos[Rounds].moments([round_.id]) if round_ else []
    coming = next((When(one.due) for one in moments if one.step == SUGGEST and _waits(one, here)), None)
    return Reply(post=followed_card(request.words, here.club, followed, coming))


async def _stop(request: Request) -> Reply:
    async with request.write() as here:
        followed = (await here.repos[Followed].of([here.club.id]))[here.club.id]
        source = _meant(request.get("stop"), followed)
        await here.repos[Followed].remove(source)
    text = request.words.text("follow-stopped", club=here.club.name, source=source_name(source.name))
    return Reply(post=Post(parts=(Part(text),)), private=False)


def _meant(typed: str, followed: list[Source]) -> Source:
    """By a button, by its number in the list, or by its name."""
    by_name = {source_name(one.name).casefold(): one for one in followed}
    by_name |= {one.name.casefold(): one for one in followed}
    by_name |= {str(at): one for at, one in enumerate(followed, 1)} | {f"#{one.id}": one for one in followed}
    if found := by_name.get(typed.casefold()):
        return found
    try:
        found = by_name.get(named(typed).casefold())
    except NoSource:
        found = None
    if found is None:
        raise Refusal("source-not-followed", field="stop", typed=shown(typed))
    return found


COMMANDS = (
    Command(
        "club",
        "follow",
        (Field("source", most=500), Field("stop", most=500, numbers="source"), Field("suggest", most=2)),
        handler=follow,
        right=Right.ORGANIZER,
    ),
)
