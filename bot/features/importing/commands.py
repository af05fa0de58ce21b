"""A club moves in: an organizer brings a file, sees what it holds, and says yes or no to it."""

from dataclasses import replace

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.given_file import FileNotGiven
from bot.chat.post import Form, Refusal, Reply
from bot.club.request import ClubContext, Request
from bot.features.importing.cards import undo_card
from bot.features.importing.deciding import AT_ONCE, DO, answered, step, stood, the_import
from bot.features.importing.journal import Import, Stage
from bot.features.importing.model import FileRead, FileReader, UnreadableFile
from bot.features.importing.packing import MOST
from bot.features.importing.reading_in import brought, keep_read, read_again, under_way
from bot.features.importing.repository import Imports

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
        await _refuse_another(here)
    name, content = await _given(request)
    async with request.read() as here:
        one = brought(here.club, here.asker.id if here.asker else None, name, content, here.now)
    read = await _read(request, one)
    async with request.write() as here:
        await _refuse_another(here)
        return await _kept(request, here, replace(one, member_id=(await here.member()).id), read)


async def _given(request: Request) -> tuple[str, bytes]:
    """The name of the file that was given and what it holds; a pasted text has no name."""
    given = request.file("file")
    if given is None:
        return "", request.get("text").encode()
    try:
        file = await given.known()
        return file.name, await file.content(MOST)
    except FileNotGiven as no:
        raise Refusal(f"import-file-{no.why}", field="file", most=MOST // 2**20) from no


async def _refuse_another(here: ClubContext) -> None:
    if under_way(await here.repos[Imports].of(here.club.id)):
        raise Refusal("import-under-way", ways=(("import-show", "club import", {}),))


async def _under_way(request: Request) -> Reply | Form:
    async with request.read() as here:
        if one := under_way(await here.repos[Imports].of(here.club.id)):
            return await stood(request, here, one)
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


async def _read(request: Request, one: Import) -> FileRead:
    """What its file tells. Refused with the reason where it tells nothing that can be read."""
    field = "file" if one.name else "text"
    try:
        read = await read_again(request.tools[FileReader], one)
    except UnreadableFile as no:
        why = f"{no.why}-at" if no.line else no.why
        raise Refusal(f"import-wrong-{why}", field=field, line=no.line or 0) from no
    if not read.sessions and not read.columns:
        raise Refusal("import-wrong-empty", field=field)
    return read


async def _kept(request: Request, here: ClubContext, one: Import, read: FileRead) -> Reply:
    kept = await keep_read(here.repos, here.club, one, read, here.now)
    if kept is None:
        raise Refusal("import-over")
    return await stood(request, here, kept)


async def answer(request: Request) -> Reply:
    """One of the buttons about an import."""
    if request.get("do") in AT_ONCE:
        return await step(request)
    async with request.read() as here:
        one = await the_import(request, here)
        if one.stage is not Stage.READ:
            raise Refusal("import-over")
    # Something was said about how the file is to be read: it is read anew.
    one = answered(one, request.get("do"), request.get("of"), request.get("chosen"))
    read = await _read(request, one)
    async with request.write() as here:
        return await _kept(request, here, one, read)


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
            Field("import", hidden=True, required=True, numbers="import"),
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
