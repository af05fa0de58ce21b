"""A club moves in: an organizer brings a file, sees what it holds, and says yes or no to it."""

import asyncio
from dataclasses import replace

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.given_file import FileNotGiven
from bot.chat.post import Form, Refusal, Reply
from bot.club.members.zones import today
from bot.club.request import ClubContext, Request
from bot.features.importing.cards import undo_card
from bot.features.importing.deciding import AT_ONCE, DO, answered, step, stood, the_import
from bot.features.importing.journal import OPEN, Import, Stage
from bot.features.importing.model import Answers, FileRead, FileReader, UnreadableFile
from bot.features.importing.packing import MOST, packed, unpacked
from bot.features.importing.repository import Imports
from bot.features.importing.sorting import sorted_out
from bot.features.importing.taking import shelf_of

_NAME = 120
_TYPED = 3000
"""Characters of a pasted text, as many as every form takes."""


async def bring(request: Request) -> Reply | Form:
    """Read a file or a pasted text; without either, show what is under way, or ask for one."""
    if request.get("what") == "undo":
        return await _undo(request)
    given = request.file("file")
    if given is None and not request.get("text"):
        return await _under_way(request)
    async with request.read() as here:
        _refuse_another(await here.repos[Imports].of(here.club.id))
    name, content = "", request.get("text").encode()
    if given is not None:
        name = given.name[-_NAME:]
        try:
            content = await given.content(MOST)
        except FileNotGiven as no:
            raise Refusal(f"import-file-{no.why}", field="file", most=MOST // 2**20) from no
    read = await read_file(request, name, content, Answers())
    async with request.write() as here:
        _refuse_another(await here.repos[Imports].of(here.club.id))
        one = await here.repos[Imports].add(
            Import(
                club_id=here.club.id,
                member_id=(await here.member()).id,
                at=here.now,
                name=name,
                content=packed(content),
                due=here.now,
            )
        )
        return await keep(request, here, one, read)


def _refuse_another(known: list[Import]) -> None:
    if known and known[0].stage in (*OPEN, Stage.UNDOING):
        raise Refusal("import-under-way", ways=(("import-show", "club import", {}),))


async def _under_way(request: Request) -> Reply | Form:
    async with request.read() as here:
        known = await here.repos[Imports].of(here.club.id)
        if known and known[0].stage in (*OPEN, Stage.UNDOING):
            return await stood(request, here, known[0])
    if request.get("what") == "show":
        raise Refusal("import-none")
    if request.call.submitted:
        raise Refusal("import-nothing-given", field="file")
    return request.form({}, {}, request.words("import-intro"))


async def _undo(request: Request) -> Reply:
    async with request.read() as here:
        one = next((one for one in await here.repos[Imports].of(here.club.id) if one.stage is Stage.DONE), None)
        if one is None:
            raise Refusal("import-none-to-undo")
        return Reply(post=undo_card(request.words, here.club, one, await here.repos[Imports].counts(one.id)))


async def read_file(request: Request, name: str, content: bytes, answers: Answers) -> FileRead:
    """What the file tells. Refused with the reason where it tells nothing that can be read."""
    try:
        read = await asyncio.to_thread(request.tools[FileReader].read, name, content, answers)
    except UnreadableFile as no:
        why = f"{no.why}-at" if no.line else no.why
        field = "file" if name else "text"
        raise Refusal(f"import-wrong-{why}", field=field, line=no.line or 0, most=MOST // 2**20) from no
    if not any(session.readings for session in read.sessions) and not read.columns:
        raise Refusal("import-wrong-empty", field="file" if name else "text")
    return read


async def keep(request: Request, here: ClubContext, one: Import, read: FileRead) -> Reply:
    """Keep what was read of it in the place of what was read before, and show it."""
    kept = replace(
        one,
        shape=read.shape,
        asked=read.day_order_asked,
        columns=dict(read.columns or {}),
        doubts=tuple((doubt.where[:100], doubt.text[:200], str(doubt.trouble)) for doubt in read.doubts),
    )
    if not await here.repos[Imports].save_read(kept):
        raise Refusal("import-over")
    shelf = await shelf_of(here.repos, here.club)
    sessions, items = sorted_out(kept, read, shelf, today(here.club.zone, here.now))
    await here.repos[Imports].fill(kept.id, sessions, items)
    return await stood(request, here, kept)


async def answer(request: Request) -> Reply:
    """One of the buttons about an import."""
    if request.get("do") in AT_ONCE:
        return await step(request)
    return await _answered(request)


async def _answered(request: Request) -> Reply:
    """Something was said about how the file is to be read: it is read anew."""
    async with request.read() as here:
        one = await the_import(request, here)
        if one.stage is not Stage.READ:
            raise Refusal("import-over")
    one = answered(one, request.get("do"), request.get("of"), request.get("chosen"))
    read = await read_file(request, one.name, unpacked(one.content), one.answers)
    async with request.write() as here:
        return await keep(request, here, one, read)


COMMANDS = (
    Command(
        "club",
        "import",
        (
            Field("what", Kind.CHOICE, choices=("show", "undo")),
            Field("file", Kind.FILE, 500, asked=True),
            Field("text", Kind.TEXT, _TYPED),
        ),
        handler=bring,
        right=Right.ORGANIZER,
        about=("club import",),
    ),
    Command(
        "club",
        "imported",
        (
            Field("import", hidden=True, required=True),
            Field("do", Kind.CHOICE, choices=DO, hidden=True, required=True),
            Field("of", most=200, hidden=True),
            Field("page", hidden=True),
            Field("chosen", most=2000, hidden=True),
            SURE,
            HERE,
        ),
        listed=False,
        handler=answer,
        right=Right.ORGANIZER,
        about=("club import",),
    ),
)
