"""The menu: every command and form field, declared once. Its words stand in the catalogue under `paper-nominate` etc.

From this come Discord's and Slack's sub-commands, the console line, `/paper help` and the README's table.
"""

from difflib import get_close_matches
from functools import cache

from bot.menu.command import EVERYTHING, Command, Field, Kind, Right
from bot.menu.members import PAPER
from bot.menu.organizers import CLUB

__all__ = ["EVERYTHING", "MENU", "Command", "Field", "Kind", "Right", "by_path", "listed", "nearest"]

MENU: tuple[Command, ...] = (*PAPER, *CLUB)


@cache
def by_path() -> dict[str, Command]:
    """Every command by what is typed."""
    return {command.path: command for command in MENU}


def listed(root: str = "") -> list[Command]:
    """The commands a person is shown, of one root or of both."""
    return [command for command in MENU if command.listed and root in ("", command.root)]


def nearest(path: str) -> Command | None:
    """The listed command that looks most like what was typed; None where nothing does."""
    root, _, name = path.partition(" ")
    roots = get_close_matches(root, ("paper", "club"), n=1, cutoff=0.6)
    # What everybody begins with must not make names alike, so a name is measured by itself; those of the root first.
    for known in (roots, ("paper", "club")):
        names = {command.name: command for command in listed() if command.root in known}
        for wanted in filter(None, (name, root if root not in ("paper", "club") else "")):
            if close := get_close_matches(wanted, names, n=1, cutoff=0.6):
                return names[close[0]]
    return None
