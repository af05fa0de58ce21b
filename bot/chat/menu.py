"""The menu: every command and form field, each declared once by its feature. Its words stand in the catalogue.

From this come Discord's and Slack's sub-commands, the console line, `/paper help` and the README's table.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from bot.chat.command import EVERYTHING, Command, Field, Kind, Right

__all__ = ["EVERYTHING", "ROOTS", "Command", "Field", "Kind", "Menu", "Right"]

ROOTS = ("paper", "club")
_ALIKE = 0.6


class Menu:
    """All commands there are."""

    def __init__(self, commands: Iterable[Command]) -> None:
        """Raises ValueError where two commands have one path."""
        self.commands = tuple(commands)
        self.by_path: Mapping[str, Command] = {command.path: command for command in self.commands}
        if len(self.by_path) < len(self.commands):
            raise ValueError("Two commands have the same path.")

    def get(self, path: str) -> Command | None:
        """The command of what is typed, without the slash."""
        return self.by_path.get(path)

    def listed(self, root: str = "") -> list[Command]:
        """The commands a person is shown, of one root or of both."""
        return [command for command in self.commands if command.listed and root in ("", command.root)]

    def nearest(self, path: str) -> Command | None:
        """The listed command that looks most like what was typed; None where nothing does."""
        root, _, name = path.partition(" ")
        roots = get_close_matches(root, ROOTS, n=1, cutoff=_ALIKE)
        # What everybody begins with must not make names alike: a name is measured by itself; those of the root first.
        for known in (roots, ROOTS):
            names = {command.name: command for command in self.listed() if command.root in known}
            for wanted in filter(None, (name, root if root not in ROOTS else "")):
                if close := get_close_matches(wanted, names, n=1, cutoff=_ALIKE):
                    return names[close[0]]
        return None
