"""What was said, in order: who said it and when, threads indented, private answers marked."""

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from babel.dates import format_date
from rich.text import Text

from adapters.console.message import Message
from adapters.console.render import View, lines
from adapters.console.text import fit, indented, one_line, wrap
from bot.chat.post import Post

_NAME = 10
_CLOCK = 6


class Transcript:
    """Writes messages one after the other; a day, a time and a thread are named where they change."""

    def __init__(self, messages: Sequence[Message]) -> None:
        self._messages = messages
        self._day = self._clock = self._thread = ""

    def entry(self, message: Message, view: View, before: Post | None = None) -> list[Text]:
        """The next message; of an edited one only what differs from `before`."""
        view = replace(view, now=message.at)
        day, gutter, thread = self._new_day(message, view), self._gutter(message, view), _thread(message)
        narrow = replace(view, width=view.width - gutter.cell_len - (2 if thread else 0))
        body = lines(message.post, narrow)
        if before:
            body = _changed(lines(before, narrow), body)
        if thread:
            body = indented(body, "┊ ", "dim")
        told = self._notes(message, view, edited=before is not None)
        notes = [line for note in told for line in wrap(Text(note, "dim italic"), view.width - gutter.cell_len)]
        first, *others = [*notes, *body] or [Text()]
        return [*day, Text.assemble(gutter, first), *indented(others, " " * gutter.cell_len)]

    def _new_day(self, message: Message, view: View) -> list[Text]:
        wall = message.at.astimezone(ZoneInfo(view.zone))
        day = f"{format_date(wall, 'EEEE d MMMM y', locale=view.said.locale)}, {view.zone}"
        if day == self._day:
            return []
        self._day, self._clock = day, ""
        return [Text(fit(f"── {day} ".ljust(view.width, "─"), view.width), "dim")]

    def _gutter(self, message: Message, view: View) -> Text:
        clock = view.said.when(message.at, view.zone, view.now, "time")
        shown = clock if clock != self._clock else ""
        self._clock = clock
        who = message.author.name if message.author else view.said("console-bot")
        if message.author is None and message.to is not None:
            who = f"→ {message.to.name}"
        return Text.assemble((fit(shown, _CLOCK), "dim"), (fit(one_line(who), _NAME), _style(message)), " ")

    def _notes(self, message: Message, view: View, *, edited: bool) -> list[str]:
        """Where a message stands and what became of it, where that is not plain."""
        said, notes, thread = view.said, [], _thread(message)
        if message.direct and message.author is None:
            notes.append(said("console-direct"))
        if thread and thread != self._thread:
            notes.append(said("console-in-thread", name=one_line(self._title(thread))))
        if edited:
            notes.append(said("console-edited"))
        self._thread = thread
        return notes

    def _title(self, thread: str) -> str:
        """The name a thread was opened with; a later edit of its first message does not change it."""
        opened = (one.thread_name for one in self._messages if one.place.thread == thread and one.thread_name)
        return next(opened, "")


def _thread(message: Message) -> str:
    """The thread in which a message is read: what is shown in the channel as well is read there."""
    return "" if message.post.also_in_channel else message.within


def _style(message: Message) -> str:
    if message.author:
        return "bold"
    return "green" if message.to is None else "yellow"


def _changed(before: list[Text], after: list[Text]) -> list[Text]:
    """The lines that are new."""
    known = {line.plain for line in before}
    return [line for line in after if line.plain not in known]
