"""The menu: every command and form field, each declared once by its feature. Its words stand in the catalogue.

From this come Discord's and Slack's sub-commands, the console line, `/paper help` and the README's table.
"""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from bot.chat.command import EVERYTHING, MOST_COMMANDS, Command, Field, Kind, Right

__all__ = ["EVERYTHING", "ROOTS", "Command", "Field", "Kind", "Menu", "Right"]

ROOTS = ("paper", "club")
_ALIKE = 0.6


class Menu:
    """All commands there are."""

    def __init__(self, commands: Iterable[Command]) -> None:
        """Raises ValueError where two have one path, of today or of before, or a level holds more than is shown."""
        self.commands = tuple(commands)
        self.by_path: Mapping[str, Command] = {command.path: command for command in self.commands}
        self._by_any_path = {path: command for command in self.commands for path in command.paths}
        self.groups: Mapping[str, str] = {
            f"{one.root} {one.group}": one.root for one in self.commands if one.group and one.listed
        }
        """Each group as it is typed, `paper my`, and its root."""
        self._refuse_doubles()
        self._refuse_crowds()

    def _refuse_doubles(self) -> None:
        paths = [*self.groups, *(path for command in self.commands for path in command.paths)]
        if doubles := sorted({path for path in paths if paths.count(path) > 1}):
            raise ValueError(f"Two commands have the same path: {', '.join(doubles)}.")

    def _refuse_crowds(self) -> None:
        of_roots = {root: [*self.listed(root, ""), *self.groups_of(root)] for root in ROOTS}
        of_groups = {group: self.listed(root, group.partition(" ")[2]) for group, root in self.groups.items()}
        for level, there in (of_roots | of_groups).items():
            if len(there) > MOST_COMMANDS:
                raise ValueError(f"/{level} has {len(there)} commands, and {MOST_COMMANDS} can be shown.")

    def get(self, path: str) -> Command | None:
        """The command of what is typed, without the slash; by a former name, too."""
        return self._by_any_path.get(path)

    def listed(self, root: str = "", group: str | None = None) -> list[Command]:
        """The commands a person is shown, of one root or of both; of one group, or with "" those of none."""
        return [
            command
            for command in self.commands
            if command.listed and root in ("", command.root) and group in (None, command.group)
        ]

    def groups_of(self, root: str) -> list[str]:
        """The groups of a root, by their own word."""
        return [group.partition(" ")[2] for group, its_root in self.groups.items() if its_root == root]

    def starts(self, path: str) -> bool:
        """Whether a command is called this, or begins with these words."""
        return path in self._by_any_path or path in self.groups

    def in_group(self, words: Sequence[str]) -> bool:
        """Whether the second of these words names a group, so that a command's path has three."""
        return len(words) > 1 and any(words[1] in self.groups_of(root) for root in ROOTS)

    def nearest(self, path: str) -> Command | None:
        """The listed command that looks most like what was typed; None where nothing does."""
        root, _, name = path.partition(" ")
        group, _, inside = name.partition(" ")
        if inside and self.in_group((root, group)):
            name = inside  # where it stands must not make names alike, either
        else:
            group = ""
        roots = get_close_matches(root, ROOTS, n=1, cutoff=_ALIKE)
        # What everybody begins with must not make names alike: a name is measured by itself; those of the root first.
        for known in (roots, ROOTS):
            there = sorted(self.listed(), key=lambda command: command.group == group)  # of two alike, the one in place
            names = {command.name: command for command in there if command.root in known}
            for wanted in filter(None, (name, root if root not in ROOTS else "")):
                if close := get_close_matches(wanted, names, n=1, cutoff=_ALIKE):
                    return names[close[0]]
        return None
