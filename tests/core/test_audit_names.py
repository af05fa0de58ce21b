"""Whatever the code puts into the outbox has a name in the audit: every key it makes is read from its syntax."""

import ast
from collections.abc import Iterator
from itertools import pairwise, product

import pytest

from bot.club.ballots.steps import EMPTY_NOW, EMPTY_SOON
from bot.club.clubs.audit import kind_of
from bot.schedule.model import Step
from tests.core.catalogue import MESSAGES, sources

STEPS = {f"Step.{step.name}": step.value for step in Step}
WHERE = {"post": (("batch",), 1), "grow": ((), 2), "write_to": ((), 3), "letter": ((), 1), "tell_elsewhere": ((), 2)}
"""Of each function that puts rows into the outbox: on what it is called, and where the step or subject stands."""
OF_NO_ROUND = ("paused", "resumed", "closed", "rhythm", "settings")
"""What is told of the club itself."""
PASSING_ON = ("bot/club/members/letters.py", "bot/club/clubs/organizers.py")
"""They pass on what others gave them."""
PASSED_ON = {
    ("bot/features/explaining/commands.py", "subject"): ("1/clear-1", "1/asked-1", "1/answered-1"),
}
"""What only the callers of a function in the same file write out."""
ANY_STEP = ("moment.step",)
WARNED_OF = (EMPTY_SOON, EMPTY_NOW)
OF_A_FILE = {"bot/club/ballots/steps.py": WARNED_OF, "bot/club/streaks/settle.py": (Step.SETTLE,)}
"""Steps whose posts are put under the moment's own name."""

MODULES = [(str(path), module) for path, module in sources() if str(path).startswith("bot/")]


def rows_made() -> Iterator[tuple[str, ast.AST, ast.expr]]:
    """Every place that puts a row into the outbox: the file, the function around it, and its step or subject."""
    for path, module in MODULES:
        for around in ast.walk(module):
            if isinstance(around, ast.FunctionDef | ast.AsyncFunctionDef):
                for node in ast.walk(around):
                    if isinstance(node, ast.Call) and (given := _given(node)) is not None:
                        yield path, around, given
                    elif isinstance(node, ast.Dict | ast.DictComp) and _tells_organizers(around):
                        yield from ((path, around, one) for one in _subjects(node))


def _given(node: ast.Call) -> ast.expr | None:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name not in WHERE:
        return None
    owners, place = WHERE[name]
    if owners and not (isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) in owners):
        return None
    return node.args[place] if len(node.args) > place else None


def _tells_organizers(around: ast.AST) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "tell_organizers" for node in ast.walk(around))


def _subjects(node: ast.Dict | ast.DictComp) -> Iterator[ast.expr]:
    """Of what is told to organizers: club → (subject, post)."""
    for value in node.values if isinstance(node, ast.Dict) else [node.value]:
        if isinstance(value, ast.Tuple) and len(value.elts) == 2:
            yield value.elts[0]


def read(path: str, around: ast.AST, node: ast.expr) -> set[str]:
    """What this expression can be, numbers as 1. Raises where the code does not show it."""
    match node:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.JoinedStr(values=pieces):
            return {"".join(one) for one in product(*(_piece(path, around, piece) for piece in pieces))}
        case ast.Attribute() if ast.unparse(node) in STEPS:
            return {STEPS[ast.unparse(node)]}
        case ast.Attribute() if ast.unparse(node) in ANY_STEP:
            return {str(step) for step in OF_A_FILE[path]}
        case ast.Call(func=ast.Name(id=name)):
            return _returned(path, name)
        case ast.Name(id=name) if (path, name) in PASSED_ON:
            return set(PASSED_ON[path, name])
        case ast.Name(id=name):
            return _assigned(path, around, name)
    raise AssertionError(f"{path}:{node.lineno} says {ast.unparse(node)}, which this test cannot read")


def _piece(path: str, around: ast.AST, piece: ast.expr) -> set[str]:
    """A piece of a text that is put together: written out, a name of the code, or a number."""
    if isinstance(piece, ast.FormattedValue):
        named = isinstance(piece.value, ast.Name) and piece.value.id.isupper()
        return read(path, around, piece.value) if named else {"1"}
    return read(path, around, piece)


def _returned(path: str, name: str) -> set[str]:
    functions = [
        node for _, module in MODULES for node in module.body if isinstance(node, ast.FunctionDef) and node.name == name
    ]
    wanted = [one for one in functions if one in _module(path).body] or functions
    given = [one.value for around in wanted for one in ast.walk(around) if isinstance(one, ast.Return) and one.value]
    assert given, f"{path} says {name}(…), which returns nothing"
    # A letter's whole name begins with its club: what follows is its subject.
    return {text.partition("/")[2] or text for one in given for text in read(path, wanted[0], one)}


def _module(path: str) -> ast.Module:
    return next(module for one, module in MODULES if one == path)


def _assigned(path: str, around: ast.AST, name: str) -> set[str]:
    values = [value for node in ast.walk(around) for target, value in _targets(node) if target == name]
    own = [value for node in _module(path).body for target, value in _targets(node) if target == name]
    found = values or own or [value for text, value in _CONSTANTS if text == name]
    assert found, f"{path} says {name}, and this test does not know what that is"
    return {text for value in found for text in read(path, around, value)}


def _targets(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The names that an assignment gives, each with its value."""
    if not isinstance(node, ast.Assign):
        return
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = list(zip(target.elts, node.value.elts, strict=True))
        else:
            pairs = [(target, node.value)]
        yield from ((one.id, value) for one, value in pairs if isinstance(one, ast.Name))


_CONSTANTS = [one for _, module in MODULES for node in module.body for one in _targets(node)]


def keys_made() -> set[str]:
    """Every key the code makes, numbers as 1."""
    found = set()
    for path, around, node in rows_made():
        if path in PASSING_ON:
            continue
        organizers = _tells_organizers(around)
        for text in read(path, around, node):
            step = f"organizers/{text}" if organizers and _is_subject(around, node) else text
            found.add(f"1/{step}/1" if step[0].isdecimal() or "/" in step or step in OF_NO_ROUND else f"1/1/{step}/1")
    return found


def _is_subject(around: ast.AST, node: ast.expr) -> bool:
    """Whether it stands first in a pair (subject, post)."""
    return any(isinstance(one, ast.Tuple) and one.elts and one.elts[0] is node for one in ast.walk(around))


KEYS = sorted(keys_made())


def test_the_keys_are_found() -> None:
    """The reader sees posts, letters of every sort, and what organizers are told."""
    wanted = {"1/1/pick/1", "1/1/note-1/1", "1/1/lead-sheet/1", "1/act/1/1", "1/organizers/missed/1/1"}
    assert wanted <= {*KEYS}
    assert len(KEYS) > 40
    assert all(one != other for one, other in pairwise(KEYS))


@pytest.mark.parametrize("key", KEYS)
def test_every_row_has_a_name(key: str) -> None:
    """No post or letter of any kind stands in the audit as a mere notice, nor its mention in a thread."""
    for one in (key, f"{key}/mention"):
        kind, number = kind_of(one)
        assert f"audit-{kind}" in MESSAGES, f"{one}: no audit-{kind} in audit.ftl"
        assert bool(number) == bool(MESSAGES[f"audit-{kind}"].variables), f"{one} and audit-{kind}"


def test_every_name_is_of_some_row() -> None:
    """No name is left of a row that nobody writes any more."""
    kinds = {f"audit-{kind_of(key)[0]}" for key in KEYS}
    about_a_row = {
        "title",
        "none",
        "sent",
        "late",
        "waiting",
        "trying",
        "not",
        "direct",
        "directs",
        "elsewhere",
        "moment",
    }
    named = {key for key in MESSAGES if key.startswith("audit-")}
    assert named - {f"audit-{one}" for one in (*about_a_row, "other")} == kinds
