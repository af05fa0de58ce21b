"""The one post about an import that stands in the club's channels, and says how far it is."""

from datetime import datetime

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.features.importing.journal import Counts, Import, Stage, Standing
from bot.features.importing.repository import Imports
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.store.repositories import Repositories
from bot.wording import Words, words

STEP = "club imported"
"""The command of all its buttons."""


async def tell(repos: Repositories, club: Club, import_id: int, now: datetime) -> None:
    """Let the post say how far the import is by now; it is put there where it is not yet."""
    one = await repos[Imports].get(import_id)
    if one is None:
        return
    post = progress(words(club.settings.language), club, one, await repos[Imports].counts(import_id))
    await _show(repos, club, import_id, post, now)


async def tell_left(repos: Repositories, club: Club, import_id: int, now: datetime) -> None:
    """The import was left before anything of it was taken in; said only where a post speaks of it."""
    keys = [_key(club, import_id, home.id) for home in (await repos[Clubs].homes([club.id]))[club.id]]
    post = Post(parts=(Part(words(club.settings.language).text("import-left-post")),))
    await repos[Outbox].amend(dict.fromkeys(await repos[Outbox].keyed(keys), post), now)


async def _show(repos: Repositories, club: Club, import_id: int, post: Post, now: datetime) -> None:
    for home in (await repos[Clubs].homes([club.id]))[club.id]:
        row = OutboxRow(key=_key(club, import_id, home.id), club_id=club.id, place=home.place, post=post, due=now)
        await repos[Outbox].refresh(row, now)


def _key(club: Club, import_id: int, home_id: int) -> str:
    return f"{club.id}/import-{import_id}/{home_id}"


def progress(texts: Words, club: Club, one: Import, counts: Counts) -> Post:
    """How far it is, for everybody in the club."""
    name = one.name or texts("import-pasted")
    line = Part(texts.text(f"import-{one.stage}-post", name=name, **numbers(counts), kept=one.kept))
    coming = counts.by.get(Standing.COMING, 0) if one.stage is Stage.DONE else 0
    parts = (line, Part(texts.text("import-done-coming", count=coming))) if coming else (line,)
    buttons = [step_button(texts, one, "show", club.id)] if one.stage is Stage.READY else []
    buttons += [step_button(texts, one, "list", club.id, of="coming", kind="coming", count=coming)] if coming else []
    return Post(title=texts("import-post-title", club=club.name), parts=parts, buttons=tuple(buttons))


def numbers(counts: Counts) -> dict[str, int]:
    """What the sentences about an import are made of."""
    by = {str(one): counts.by.get(one, 0) for one in Standing}
    looked = counts.readings - by[Standing.WAITING]
    return {
        **by,
        "sessions": counts.sessions,
        "readings": counts.readings,
        "looked": looked,
        "unsure": by[Standing.DOUBTFUL] + by[Standing.UNKNOWN],
        "wanted": counts.wanted,
        "undecided": counts.undecided,
        "rounds": counts.rounds,
        "papers": counts.papers,
    }


def step_button(texts: Words, one: Import, do: str, club_id: int, *, called: str = "", **values: str | int) -> Button:
    """A button that goes on with this very import."""
    style = "primary" if do in ("look", "take", "show") else "danger" if do in ("drop", "undo") else "plain"
    label = texts(f"button-import-{called or do}", **values)
    carried = {name: str(value) for name, value in values.items() if name in ("page", "of", "chosen", "sure")}
    return Button(label, STEP, {"import": str(one.id), "do": do, "club": str(club_id), **carried}, style)  # type: ignore[arg-type]
