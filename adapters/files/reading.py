"""A club's file → what it tells. The way in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from adapters.files.archives import is_zip, members
from adapters.files.drafts import MOST, Found
from adapters.files.encodings import text_of
from adapters.files.settling import settled
from adapters.files.shapes import read_text
from bot.features.importing.model import Answers, FileRead, Trouble, UnreadableFile, Wrong

LARGEST = 16 * 1024 * 1024
"""Bytes of a file: five thousand entries with their abstracts have ten million."""
_AHEAD = 2
"""Years a club plans ahead; later ones are slips of the pen."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""Also of a workbook with a password."""
_NOT_READ = ("readme", "license", "licence", "contributing", "changelog", "code_of_conduct", "_config", "index")


def _today() -> date:
    return datetime.now(UTC).date()


class ClubFiles:
    """Keeps the promise of `FileReader`; `today` tells which years are too late to be meant."""

    def __init__(self, today: Callable[[], date] = _today) -> None:
        self._today = today

    def read(self, name: str, content: bytes, answers: Answers) -> FileRead:
        """What this file tells; a pasted text has no name. Raises UnreadableFile."""
        if len(content) > LARGEST:
            raise UnreadableFile(Wrong.TOO_LARGE)
        if not content.strip():
            raise UnreadableFile(Wrong.EMPTY)
        name = " ".join(name.split())[-200:]
        if content.startswith(_OLD_OFFICE) and name.lower().endswith((".xls", ".xlsx", ".xlsb")):
            raise UnreadableFile(Wrong.WORKBOOK)
        found = _of_zip(content, answers) if is_zip(content) else read_text(name, text_of(content), answers)
        return settled(found, answers, self._today().year + _AHEAD)


def _of_zip(content: bytes, answers: Answers) -> Found:
    """What the files of a zip tell together, each place with its file's name."""
    whole = Found(shape="notes")
    wrong: UnreadableFile | None = None
    for member in members(content):
        stem = member.name.rpartition("/")[2].partition(".")[0].lower()
        if member.content is None or stem in _NOT_READ:
            whole.doubt(member.name, member.name, Trouble.NOT_UNDERSTOOD)
            continue
        try:
            found = read_text(member.name, text_of(member.content), answers)
        except UnreadableFile as problem:
            if problem.why is Wrong.TOO_MANY:
                raise
            wrong = wrong or problem
            whole.doubt(member.name, member.name, Trouble.NOT_UNDERSTOOD)
            continue
        for draft in found.drafts:
            draft.where = member.name if found.shape == "notes" else f"{member.name}, {draft.where}"
        whole.drafts += found.drafts
        whole.doubts += [replace(one, where=f"{member.name}, {one.where}") for one in found.doubts]
        whole.columns = whole.columns or found.columns
        whole.about_days = whole.about_days or found.about_days
        if len(whole.drafts) > MOST:
            raise UnreadableFile(Wrong.TOO_MANY)
    if not whole.drafts and wrong:
        raise wrong
    if not whole.drafts:
        raise UnreadableFile(Wrong.NO_TEXT)
    return whole
