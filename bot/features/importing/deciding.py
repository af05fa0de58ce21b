"""What an organizer says about an import that is under way: each button, and the card that comes of it."""

from dataclasses import replace

from bot.chat.post import Refusal, Reply
from bot.chat.typed import row_id
from bot.club.request import ClubContext, Request
from bot.features.importing.cards import (
    PAGE,
    columns_card,
    decide_card,
    list_card,
    preview_card,
    progress_card,
    undo_card,
)
from bot.features.importing.journal import Choice, Import, Stage, Standing
from bot.features.importing.model import Column, DayOrder
from bot.features.importing.posts import tell, tell_left
from bot.features.importing.repository import Imports

UNSURE = (Standing.DOUBTFUL, Standing.UNKNOWN)
AT_ONCE = ("show", "column", "list", "look", "choose", "all-match", "all-written", "all-out", "take", "drop", "undo")
"""What is done without reading the file again."""
DO = (*AT_ONCE, "days", "means")
_ALL = {"all-match": Choice.MATCH, "all-written": Choice.WRITTEN, "all-out": Choice.OUT}
_CHOSEN = {"m": Choice.MATCH, "w": Choice.WRITTEN, "o": Choice.OUT}


async def the_import(request: Request, here: ClubContext) -> Import:
    """The import that a button is about."""
    one = await here.repos[Imports].get(row_id(request.get("import")))
    if one is None or one.club_id != here.club.id:
        raise Refusal("import-over")
    return one


def answered(one: Import, do: str, about: str, chosen: str) -> Import:
    """The import with what was said about how its file is to be read. Refused where that says nothing."""
    try:
        if do == "days":
            return replace(one, day_order=DayOrder(about))
        names = list(one.columns)
        return replace(one, columns={**one.columns, names[int(about) - 1]: Column(chosen)})
    except (ValueError, IndexError):
        raise Refusal("import-over") from None


async def stood(request: Request, here: ClubContext, one: Import, page: int = 0) -> Reply:
    """How the import stands, and what can be done about it."""
    imports, texts = here.repos[Imports], request.words
    counts = await imports.counts(one.id)
    match one.stage:
        case Stage.READ:
            return Reply(post=preview_card(texts, here.club, one, counts))
        case Stage.READY:
            items = await imports.items(one.id, UNSURE, PAGE + 1, after=page * PAGE, choice=Choice.OPEN)
            sessions = await imports.sessions({item.import_session_id for item in items})
            return Reply(post=decide_card(texts, here.club, one, counts, items, sessions, page))
        case _:
            return Reply(post=progress_card(texts, here.club, one, counts))


async def step(request: Request) -> Reply:
    """Do what the button says, and show how the import stands then."""
    do = request.get("do")
    if do in ("show", "column", "list"):
        async with request.read() as here:
            return await _shown(request, here, await the_import(request, here), do)
    async with request.write() as here:
        one = await the_import(request, here)
        if do in ("look", "take"):
            await _go_on(here, one, do)
        elif do == "undo":
            return await _undone(request, here, one)
        elif do == "drop":
            return await _dropped(request, here, one)
        else:
            await _chosen(request, here, one, do)
        page = _page(request) if do == "choose" else 0
        return await stood(request, here, await the_import(request, here), page)


async def _shown(request: Request, here: ClubContext, one: Import, do: str) -> Reply:
    if do == "column" and one.stage is Stage.READ and 0 < row_id(request.get("chosen")) <= len(one.columns):
        return Reply(post=columns_card(request.words, here.club, one, row_id(request.get("chosen"))))
    if do == "list" and request.get("of") in (*Standing, "doubts"):
        of, page, imports = request.get("of"), _page(request), here.repos[Imports]
        standing = [Standing(of)] if of in tuple(Standing) else []
        items = await imports.items(one.id, standing, PAGE + 1, after=page * PAGE)
        sessions = await imports.sessions({item.import_session_id for item in items})
        return Reply(post=list_card(request.words, here.club, one, of, items, sessions, page))
    return await stood(request, here, one, _page(request))


def _page(request: Request) -> int:
    return min(row_id(request.get("page")), 10_000)


async def _go_on(here: ClubContext, one: Import, do: str) -> None:
    """To what follows; once, however often the button is pressed."""
    counts = await here.repos[Imports].counts(one.id)
    if do == "look":
        if one.asked:
            raise Refusal("import-days-first")
        onward = Stage.LOOKING if counts.by.get(Standing.WAITING) else Stage.READY
        moved = await here.repos[Imports].move(one.id, Stage.READ, onward, here.now)
    else:
        if one.stage is Stage.READY and not counts.wanted:
            raise Refusal("import-nothing-wanted")
        moved = await here.repos[Imports].move(one.id, Stage.READY, Stage.TAKING, here.now)
    if moved:
        await tell(here.repos, here.club, one.id, here.now)


async def _chosen(request: Request, here: ClubContext, one: Import, do: str) -> None:
    if one.stage is not Stage.READY:
        raise Refusal("import-over")
    if do in _ALL:
        await here.repos[Imports].choose(one.id, _ALL[do])
        return
    for letter, choice in _CHOSEN.items():
        ids = [row_id(word[1:]) for word in request.get("chosen").split() if word.startswith(letter)]
        await here.repos[Imports].choose(one.id, choice, ids)


async def _dropped(request: Request, here: ClubContext, one: Import) -> Reply:
    if one.stage not in (Stage.READ, Stage.LOOKING, Stage.READY):
        raise Refusal("import-taken-in")
    await tell_left(here.repos, here.club, one.id, here.now)
    await here.repos[Imports].remove(one.id)
    return request.say("import-left")


async def _undone(request: Request, here: ClubContext, one: Import) -> Reply:
    if one.stage is not Stage.DONE:
        raise Refusal("import-none-to-undo")
    if not request.get("sure"):
        return Reply(post=undo_card(request.words, here.club, one, await here.repos[Imports].counts(one.id)))
    await here.repos[Imports].move(one.id, Stage.DONE, Stage.UNDOING, here.now)
    await tell(here.repos, here.club, one.id, here.now)
    return await stood(request, here, await the_import(request, here))
