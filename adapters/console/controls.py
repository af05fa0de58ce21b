"""What is typed to the console itself rather than to the club: be somebody else, let time pass, look around."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches

from adapters.console.message import words
from adapters.console.render import lines, when
from adapters.console.room import Room, Seen
from adapters.console.transcript import Transcript
from adapters.console.waiting import span
from bot.chat.post import Part, Post, When
from bot.features import MENU

_NAME = re.compile(r"[\w.-]{1,32}")
_LOOK = 12


async def control(room: Room, name: str, line: str) -> Seen | None:
    """Do what a control says; None where the line is none."""
    first, _, rest = line.partition(" ")
    known = _CONTROLS.get(first.lower())
    return await known(room, name, rest.strip()) if known else None


def meant(line: str) -> str:
    """The control or command that a line of chat may have been meant for, or nothing."""
    first, *rest = line.split()
    if not first[0].isalpha() or not all(any(mark.isdecimal() for mark in word) for word in rest):
        return ""
    commands = {command.name: f"/{command.path}" for command in reversed(MENU.listed())}
    close = get_close_matches(first.lower(), (*_CONTROLS, *commands), n=1, cutoff=0.75)
    return commands.get(close[0], close[0]) if close else ""


async def _as(room: Room, _: str, rest: str) -> Seen | None:
    if not _NAME.fullmatch(rest):
        return None
    room.person = room.console.meet(rest).name
    return room.sentence(room.person, "console-as", name=room.person)


async def _wait(room: Room, name: str, rest: str) -> Seen:
    length = span(rest, room.clock(), room.view(name).zone)
    if length is None:
        return room.sentence(name, "console-wait-how")
    if room.pass_time is None:
        return room.sentence(name, "console-wait-real")
    await room.pass_time(length)
    view = room.view(name)
    return room.sentence(name, "console-wait-now", now=when(When(view.now), view))


async def _in(room: Room, name: str, rest: str) -> Seen | None:
    where, _, wanted = rest.partition(" ")
    match where.lower():
        case "channel" if not wanted or _NAME.fullmatch(wanted.strip().lstrip("#")):
            place = room.console.place(wanted.strip().lstrip("#") or room.place(name).channel)
            room.go(name, place)
            return room.sentence(name, "console-in-channel", channel=place.channel)
        case "thread":
            return _in_thread(room, name, wanted.strip())
        case _:
            return None


def _in_thread(room: Room, name: str, wanted: str) -> Seen:
    """Into the newest thread of the channel, or the newest of that name."""
    for message in reversed(room.visible(name)):
        title = message.thread_name
        if title and wanted.casefold() in title.casefold():
            room.go(name, replace(message.place, message=""))
            return room.sentence(name, "console-in-thread", name=title)
    return room.sentence(name, "console-no-thread")


async def _look(room: Room, name: str, rest: str) -> Seen | None:
    if rest:
        return None
    place, shown = room.place(name), room.visible(name)
    if place.thread:
        shown = [one for one in shown if place.thread in (one.within, one.place.thread)]
    if not shown:
        return room.sentence(name, "console-look-empty")
    writer, view = Transcript(room.console.messages), room.view(name)
    return Seen([line for message in shown[-_LOOK:] for line in writer.entry(message, view)])


async def _people(room: Room, name: str, rest: str) -> Seen | None:
    if rest:
        return None
    room.console.meet(name)
    return room.sentence(name, "console-people", names=", ".join(one.name for one in room.console.people))


async def _help(room: Room, name: str, rest: str) -> Seen | None:
    if rest:
        return None
    said = room.said(name)
    post = Post(title=said("console-help-title"), parts=(Part((said("console-help"),)),))
    return Seen(lines(post, room.view(name)))


async def _say(room: Room, name: str, rest: str) -> Seen | None:
    if not rest:
        return None
    room.console.add(room.place(name), words(rest), author=room.console.meet(name))
    return Seen([])


async def _quit(room: Room, name: str, rest: str) -> Seen | None:
    return None if rest else replace(room.sentence(name, "console-goodbye"), leaves=True)


_CONTROLS: Mapping[str, Callable[[Room, str, str], Awaitable[Seen | None]]] = {
    "as": _as,
    "wait": _wait,
    "in": _in,
    "look": _look,
    "people": _people,
    "say": _say,
    "help": _help,
    "quit": _quit,
    "exit": _quit,
}
CONTROLS = tuple(_CONTROLS)
"""What may be typed beside the club's commands."""
