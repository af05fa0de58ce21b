"""Which messages the code asks for, read from its syntax: wherever something is said, the key and what fills it in.

A key may be written out, chosen between two, or put together (`f"step-{step}"`); what is put together is a family whose
members `test_catalogue.py` lists. A key that is only known at run time must be listed there with its reason.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from inspect import signature
from pathlib import Path
from shutil import copy

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.chat.menu import Menu
from bot.chat.post import Refusal
from bot.wording import FOLDER, catalogue

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "adapters")
HOLE = "{}"


@dataclass(frozen=True)
class Message:
    """A message of a catalogue: the variables of its value, and of each attribute."""

    key: str
    variables: frozenset[str]
    attributes: dict[str, frozenset[str]]


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def variables_of(pattern: ftl.Pattern | None) -> frozenset[str]:
    """The names with a dollar in a pattern."""
    seen = _Variables()
    if pattern is not None:
        seen.visit(pattern)
    return frozenset(seen.names)


def messages(paths: Iterable[Path]) -> dict[str, Message]:
    """The messages of these files. ValueError for an unreadable line, and for a key or attribute that stands twice."""
    found: dict[str, Message] = {}
    for path in paths:
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Junk):
                raise ValueError(f"{path.name}: cannot read {entry.content!r}")  # noqa: TRY004 - the file is wrong
            if isinstance(entry, ftl.Message):
                if entry.id.name in found:
                    raise ValueError(f"{path.name}: {entry.id.name} stands twice")
                attributes = {one.id.name: variables_of(one.value) for one in entry.attributes}
                if len(attributes) < len(entry.attributes):
                    raise ValueError(f"{path.name}: an attribute of {entry.id.name} stands twice")
                found[entry.id.name] = Message(entry.id.name, variables_of(entry.value), attributes)
    return found


def english_in(folder: Path) -> Path:
    """A copy of the English catalogue there; returns where its shared words stand, for a language beside it."""
    for path in catalogue("en"):
        there = folder / path.relative_to(FOLDER)
        there.parent.mkdir(parents=True)
        copy(path, there)
    return folder / "wording" / "words"


MESSAGES = messages(catalogue("en"))


@dataclass(frozen=True)
class Saying:
    """A place in the code that asks for a message: its possible keys, and the arguments it fills in."""

    where: str  # file:line
    function: str
    keys: frozenset[str]  # with HOLE where something is put in; empty where nothing is known
    arguments: frozenset[str] | None  # None: not known
    needed: bool = True  # False: it only asks whether the message is there


@cache
def sources() -> tuple[tuple[Path, ast.Module], ...]:
    """Every module of the house, parsed once."""
    files = (path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")))
    return tuple((path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))) for path in files)


@cache
def nodes(module: ast.Module) -> tuple[ast.AST, ...]:
    """Everything in a module, walked through once: a walk takes as long as the parsing did."""
    return tuple(ast.walk(module))


def sayings(modules: Iterable[tuple[Path, ast.Module]]) -> list[Saying]:
    """Every place in these modules that asks for a message."""
    return [one for path, module in modules for one in _Reader(path, module).found]


_NOT_SAID = frozenset(signature(Refusal).parameters) - {"args"}
"""What a Refusal takes beside the arguments of its sentence."""


class _Reader(ast.NodeVisitor):
    """Walks through a module and notes what is said in it."""

    def __init__(self, path: Path, module: ast.Module) -> None:
        self.path = path
        self.module = module
        self.scopes: list[ast.AST] = [module]
        self.found: list[Saying] = []
        self.visit(module)

    def _scoped(self, node: ast.AST) -> None:
        self.scopes.append(node)
        self.generic_visit(node)
        self.scopes.pop()

    visit_FunctionDef = visit_AsyncFunctionDef = _scoped  # noqa: N815 - the library's names

    def visit_Call(self, node: ast.Call) -> None:
        name = _saying(node.func, _types(self.scopes))
        if name and node.args and not isinstance(node.args[0], ast.Lambda):  # what is to be done is no key
            beside = _NOT_SAID if name == "Refusal" else frozenset()
            arguments = {one.arg for one in node.keywords if one.arg} - beside
            known = all(one.arg for one in node.keywords)
            keys = self._keys(node.args[0]) - {""}
            self._note(node, keys, frozenset(arguments) if known else None, needed=name != "has")
        for way in _ways(node):
            self._note(node, {f"button-{way}"}, frozenset(), needed=True)
        self.generic_visit(node)

    def _note(self, node: ast.Call, keys: set[str], arguments: frozenset[str] | None, *, needed: bool) -> None:
        scope = self.scopes[-1]
        function = scope.name if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef) else ""
        self.found.append(Saying(f"{self.path}:{node.lineno}", function, frozenset(keys), arguments, needed))

    def _keys(self, node: ast.expr, depth: int = 0) -> set[str]:
        """The keys this expression can be; empty where that is not known."""
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.JoinedStr(values=pieces):
                return self._joined(pieces)
            case ast.IfExp(body=one, orelse=other):
                found = self._keys(one, depth), self._keys(other, depth)
                return found[0] | found[1] if all(found) else set()
            case ast.Name(id=name) if depth < 3:
                return self._assigned(name, depth)
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
                return self._returned(name)
        return set()

    def _joined(self, pieces: list[ast.expr]) -> set[str]:
        """Every way to fill in the holes that are a choice between two words; the others stay holes."""
        found = {""}
        for piece in pieces:
            if isinstance(piece, ast.Constant):
                found = {one + str(piece.value) for one in found}
            else:
                inner = piece.value if isinstance(piece, ast.FormattedValue) else piece
                found = {one + word for one in found for word in self._keys(inner) or {HOLE}}
        return found

    def _assigned(self, name: str, depth: int) -> set[str]:
        """What the name is given in the function around."""
        found: set[str] = set()
        for node in ast.walk(self.scopes[-1]):
            if not isinstance(node, ast.Assign) or len(node.targets) != 1:
                continue
            (target,) = node.targets
            if isinstance(target, ast.Name) and target.id == name:
                found |= self._keys(node.value, depth + 1)
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.IfExp):
                names = [one.id if isinstance(one, ast.Name) else "" for one in target.elts]
                branches = (node.value.body, node.value.orelse)
                found |= {
                    key
                    for branch in branches
                    if name in names and isinstance(branch, ast.Tuple)
                    for key in self._keys(branch.elts[names.index(name)], depth + 1)
                }
        return found

    def _returned(self, name: str) -> set[str]:
        """What the module's function of that name returns, where it returns nothing but words."""
        for node in nodes(self.module):
            if isinstance(node, ast.FunctionDef) and node.name == name:
                values = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
                words = {one.value for one in values if isinstance(one, ast.Constant) and isinstance(one.value, str)}
                return words if len(words) == len(values) else set()
        return set()


@cache
def _holders() -> set[str]:
    """The classes whose `words` are the words of a language."""
    classes = [node for _, module in sources() for node in nodes(module) if isinstance(node, ast.ClassDef)]
    return {one.name for one in classes if any(_is_words(part) for part in one.body)}


def _is_words(part: ast.stmt) -> bool:
    match part:
        case ast.AnnAssign(target=ast.Name(id="words"), annotation=ast.Name(id="Words")):
            return True
        case ast.FunctionDef(name="words", returns=ast.Name(id="Words"), decorator_list=[_, *_]):
            return True
    return False


def _saying(func: ast.expr, types: Mapping[str, str]) -> str:
    """The name of what is called, if it takes the key of a message first."""
    match func:
        case ast.Name(id="said" | "Refusal" as name) | ast.Attribute(attr="said" as name):
            return name
        case ast.Attribute(value=ast.Name(id=base), attr="say" as name) if types.get(base) == "Request":
            return name
        case ast.Attribute(value=base, attr="text" | "has" as name) if _is_wording(base, types):
            return name
        case _ if _is_wording(func, types):
            return "words"
    return ""


def _is_wording(node: ast.expr, types: Mapping[str, str]) -> bool:
    """Whether this is a language's words, by the type that the function around gives what holds them."""
    match node:
        case ast.Name(id="said") | ast.Attribute(attr="said"):
            return True
        case ast.Name(id=base):
            return types.get(base) == "Words"
        case ast.Attribute(value=ast.Name(id=base), attr="words"):
            return types.get(base, "") in _holders() | {""}
        case ast.Call(func=ast.Name(id="words")):
            return True
        case ast.Call(func=ast.Attribute(value=ast.Name(id=base), attr="words")):
            return types.get(base, "") in ("Batch", "")
    return False


def _types(scopes: Iterable[ast.AST]) -> dict[str, str]:
    """The types of the arguments of the functions around, and of what is made in them by a class's own name."""
    return {name: type_ for scope in scopes for name, type_ in _types_in(scope).items()}


@cache
def _types_in(scope: ast.AST) -> Mapping[str, str]:
    if not isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
        return {}
    given = [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]
    typed = {one.arg: ast.unparse(one.annotation).strip("\"'") for one in given if one.annotation}
    return typed | dict(_made(scope))


def _made(scope: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            match node.value.value if isinstance(node.value, ast.Await) else node.value:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(value=ast.Name(id=name))) if name[0].isupper():
                    yield node.targets[0].id, name


def _ways(node: ast.Call) -> list[str]:
    """The names of the buttons of a refusal: `ways=(("again", …),)`."""
    given = [one.value for one in node.keywords if one.arg == "ways"]
    ways = [way for one in given if isinstance(one, ast.Tuple) for way in one.elts]
    names = [way.elts[0] for way in ways if isinstance(way, ast.Tuple) and way.elts]
    return [one.value for one in names if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def matches(template: str, key: str) -> bool:
    """Whether the template can become this key."""
    return re.fullmatch("(.+)".join(map(re.escape, template.split(HOLE))), key) is not None


def strings(modules: Iterable[tuple[Path, ast.Module]]) -> Iterator[tuple[Path, ast.Constant, str]]:
    """Every string of the code with its file and node, docstrings left out."""
    for path, module in modules:
        # A string that stands alone is a docstring, or one for what is above it.
        alone = {id(node.value) for node in nodes(module) if isinstance(node, ast.Expr)}
        for node in nodes(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
                yield path, node, node.value


def choices(menu: Menu) -> set[str]:
    """What there is to choose in commands, without numbers and what is called so in every language."""
    fields = (field for command in menu.commands for field in command.fields if not field.hidden)
    found = {str(one) for field in fields for one in field.choices if not one.isdecimal()}
    return found - {"json", "markdown", "csv", "ics", "bibtex", "ris", "csl"}


def why_skipped(modules: Sequence[tuple[Path, ast.Module]]) -> set[str]:
    """The reasons with which the code skips a round."""
    calls = (node for _, module in modules for node in nodes(module) if isinstance(node, ast.Call))
    skipping = (node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "skip_rounds")
    return {ast.literal_eval(node.args[2]) for node in skipping}
