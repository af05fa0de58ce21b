"""Names that outlive the program that wrote them: in buttons, drafts, rows, keys and marks of clubs that run already.

`python -m tests.architecture.persisted` adds to the list what is new, and takes nothing away.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Set
from functools import cache
from pathlib import Path

from adapters.store.belongings import FORMERLY
from adapters.store.clubs import _rhythm_data
from adapters.store.kept import whole_schema
from adapters.store.tables.owning import MOVE, name_of, owned
from bot.club.acts.model import ActKind
from bot.club.ballots.model import NominationState
from bot.club.ballots.settings import PickBy
from bot.club.clubs.leading import Wish
from bot.club.clubs.model import ClubState
from bot.club.entries.model import NoteKind
from bot.club.entries.settings import Asks, Reveal
from bot.club.papers.settings import Search
from bot.club.rounds.model import RoundState
from bot.club.streaks.model import Reason
from bot.declared import findables_of, kinds, settings_of, steps_of
from bot.features import FEATURES, MENU
from bot.features.archive import standing as archive_standing
from bot.features.attending.model import Answer
from bot.features.builds.model import BuildState
from bot.features.connections.model import ConnectionKind
from bot.features.explaining.model import MeetingState
from bot.features.importing.journal import Choice as ImportChoice
from bot.features.importing.journal import Stage, Standing
from bot.features.importing.model import DayOrder
from bot.features.leading.model import LeadState, Role
from bot.features.leading.settings import Leading
from bot.features.suggestions.settings import WANTED
from bot.outbox.kinds import PostKind
from bot.outbox.model import OutboxKind, Outcome
from bot.schedule.model import Rhythm
from bot.schedule.moments import MomentState
from bot.store.memory import CLUB_MARKS
from tests.architecture.test_rooms import ROOT, python_files

LIST = Path(__file__).parent / "persisted_names.txt"

STEPS = [step.name for step in steps_of(FEATURES)]
STORED: dict[str, Iterable[str]] = {
    "acts.deed": ActKind,
    "builds.state": BuildState,
    "clubs.rhythm": STEPS,
    "archive_stands.how": archive_standing.Standing,
    "attendances.answer": Answer,
    "clubs.settings.asks": Asks,
    "clubs.settings.lead": Leading,
    "clubs.settings.pick_by": PickBy,
    "clubs.settings.reveal": Reveal,
    "clubs.settings.search": Search,
    "clubs.state": ClubState,
    "connections.kind": ConnectionKind,
    "dealt_roles.role": Role,
    "import_readings.choice": [one for one in ImportChoice if one],
    "import_readings.standing": Standing,
    "imports.day_order": DayOrder,
    "imports.stage": Stage,
    "lead_wishes.wish": Wish,
    "leads.state": LeadState,
    "ledger.reason": Reason,
    "meetings.state": MeetingState,
    "moments.state": MomentState,
    "moments.step": STEPS,
    "nominations.state": NominationState,
    "notes.kind": NoteKind,
    "outbox.kind": OutboxKind,
    "outbox.outcome": Outcome,
    "rounds.asks": Asks,
    "rounds.state": RoundState,
    "search.kind": [one.name for one in findables_of(FEATURES)],
    "wishes.wish": [topic.name for one in FEATURES for topic in one.topics],
}
"""Columns that hold one of a few words of the program's."""
OTHERS = {
    *("accounts.locale", "accounts.platform", "accounts.user", "accounts.workspace", "accounts.zone", "clubs.zone"),
    "members.language",
    *("drafts.platform", "drafts.user", "drafts.workspace", "homes.channel", "homes.platform", "homes.workspace"),
    *("import_presenters.identity", "imports.content", "imports.shape"),
    *("outbox.claimed_by", "paper_aliases.key", "papers.key", "sources.problem", "suggested.key", "marks.name"),
    *("drafts.command", "outbox.after", "outbox.follows", "outbox.key", "rounds.why", "told.person", "told.subject"),
    *("calendars.token", "told_events.name", "told_events.told", "archive_keys.key", "archive_links.link"),
}
"""Columns of texts that others chose, or whose names stand in the list under a word of their own."""
_MARK = re.compile(r"[a-z]+(?:-[a-z]+)*/")
_NO_MARKS = {"act/", "home/", "mended/", "missed/", "organizers/", "posix/", "refused/", "right/", "words/"}
"""Texts of the same look: pieces of keys, a zone's folder."""
_WHOLE_MARKS = ("awake", "restored")
_WHY = ("asked", "empty", "missed", "unchosen")  # of a round that was skipped


def text_columns() -> set[str]:
    """Every column of texts that are no words of people's."""
    columns = [column for table in whole_schema().tables.values() for column in table.columns]
    return {name_of(column) for column in columns if type(column.type).__name__ == "Text"}


@cache
def live() -> frozenset[str]:
    """Every name the program would write, or understands, today."""
    return frozenset((*_commands(), *_values(), *_settings(), *_keys(), *_marks(), *_links()))


def _commands() -> Iterator[str]:
    """A button, a draft and a custom id hold a command and values; some of these are one of a few words."""
    for path, command in ((path, one) for one in MENU.commands for path in one.paths):
        yield f"command {path}"
        yield from (f"subject {subject}" for subject in command.about)
        for field in command.fields:
            yield f"field {path} {field.name}"
            yield from (f"choice {path} {field.name} {choice}" for choice in field.choices)


def _values() -> Iterator[str]:
    yield from (f"value {column} {value}" for column, words in STORED.items() for value in words)


def _settings() -> Iterator[str]:
    yield from (f"setting {name}" for name in {WANTED.key, *(one.key for one in settings_of(FEATURES))})
    yield from (f"rhythm {name}" for name in _rhythm_data(Rhythm({})))


def _keys() -> Iterator[str]:
    """Numbers as 1. A key that changes is posted a second time, and its earlier post is never edited again."""
    yield from (f"outbox {example(kind)}" for kind in kinds(FEATURES))


def example(kind: PostKind) -> str:
    """A key of this kind."""
    return f"1/{re.sub('<[a-z_]+>', '1', kind.key)}"


def _links() -> Iterator[str]:
    """What a link that was made says it brought."""
    yield from (f"link {name_of(column)}" for column, said in owned(whole_schema()) if said.on_link is MOVE)
    yield from (f"link {name}" for name in FORMERLY)


def _marks() -> Iterator[str]:
    """The first word of a mark's name, and why a round was skipped."""
    found = set(_texts())
    yield from (f"mark {kind}/" for kind in CLUB_MARKS)
    yield from (f"mark {text}" for text in found - _NO_MARKS if _MARK.fullmatch(text))
    yield from (f"mark {text}" for text in _WHOLE_MARKS if text in found)
    yield from (f"why {text}" for text in _WHY if text in found)


def _texts() -> Iterator[str]:
    for path in python_files("bot", "adapters"):
        if "revisions" not in path.parts and "web" not in path.parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def listed() -> dict[str, str]:
    """The names of the list, each with what became of it: nothing for most."""
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return {name: became for name, _, became in (line.partition(" -> ") for line in lines)}


def lost(names: dict[str, str], there: Set[str], revisions: set[str]) -> list[str]:
    """The names that nobody understands any more: gone, and nothing that is there turns the old into the new."""
    known = {f"revision {number}" for number in revisions} | there
    return [name for name, became in names.items() if name not in there and (not became or became not in known)]


def add_new() -> None:
    """Write the list with what is new in it."""
    head = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines = listed() | dict.fromkeys(live() - set(listed()), "")
    names = [f"{name} -> {became}" if became else name for name, became in sorted(lines.items())]
    LIST.write_text("\n".join([*head, *names, ""]), encoding="utf-8")
    print(f"{LIST.relative_to(ROOT)}: {len(names)} names")  # a command's answer


if __name__ == "__main__":
    add_new()
