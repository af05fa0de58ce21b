"""What was read, as lines a person can check."""

from datetime import date

from adapters.files import ClubFiles
from bot.features.importing.model import Answers, FileRead, Reading, UnreadableFile

TODAY = date(2026, 12, 1)


def read(name: str, content: bytes | str, answers: Answers | None = None) -> FileRead:
    """What this file tells, on the first of December 2026."""
    content = content.encode() if isinstance(content, str) else content
    return ClubFiles(lambda: TODAY).read(name, content, answers or Answers())


def wrong(name: str, content: bytes | str, answers: Answers | None = None) -> tuple[str, int | None]:
    """Why this file cannot be read, and in which line; "" where it can."""
    try:
        read(name, content, answers)
    except UnreadableFile as problem:
        return str(problem.why), problem.line
    return "", None


def told(found: FileRead) -> str:
    """All of it: one line a session and a reading, those that are in doubt behind."""
    head = found.shape + (", asks for the order of days" if found.day_order_asked else "")
    lines = [head, *(f"{name} = {column}" for name, column in (found.columns or {}).items())]
    for session in found.sessions:
        people = " + ".join(f"{one.name} <{one.account}>" if one.account else one.name for one in session.presenters)
        parts = (session.where, str(session.day or "no day"), people, session.place, session.notes.replace("\n", " / "))
        lines.append(" | ".join(parts).rstrip(" |"))
        lines += [f"    {_reading(one)}" for one in session.readings]
    lines += [f"? {doubt.where}: {doubt.trouble}: {doubt.text}" for doubt in found.doubts]
    return "\n".join(lines) + "\n"


def _reading(one: Reading) -> str:
    parts = (one.title, one.key, one.link, ", ".join(one.authors), str(one.year or ""))
    return " | ".join(parts).rstrip(" |")
