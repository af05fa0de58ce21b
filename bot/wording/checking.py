"""What is wrong with a language's catalogue, line by line: `python -m bot.wording.checking de`.

Compared with English, file by file: what is missing, unused, unlike in its arguments, too long for where it stands,
still English (an example may be: it is what is typed), or not Fluent at all.
"""

import re
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import east_asian_width

from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.serializer import FluentSerializer
from fluent.syntax.visitor import Visitor

from bot.wording import FALLBACK, FOLDER, catalogue, languages

_LONGEST = (
    (re.compile(r"button-(?!over$).*"), 34, "a button a phone shows"),
    (re.compile(r".*\.title"), 24, "the head of a form"),
    (re.compile(r".*\.keep"), 24, "an entry of a menu"),
    (re.compile(r".*\.label-.*|command-label-.*"), 45, "a form's label"),
    (re.compile(r".*\.hint-.*"), 100, "a form's hint"),
    (re.compile(r"(paper|club|discord|group)-[a-z-]+"), 100, "a command's line of help"),
)
_NAME = re.compile(r"((?:paper|club|discord|group)-[a-z-]+)\.name(?:-[a-z_]+)?")
_NAMED = re.compile(r"(?=[^A-Z]*$)[-_'\w]{1,32}")
"""What a command and its fields are called in Discord, which English has not beside the command's own name."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Said:
    """One message, or one attribute of it, as a file has it."""

    file: Path
    line: int
    text: str
    variables: frozenset[str]
    """What is filled in, or said differently for each of its words."""
    counted: frozenset[str]
    """What only a plural asks for: a language that has none need not name it."""
    plurals: frozenset[str]
    """The plurals it is said in."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.counted: set[str] = set()
        self.plurals: set[str] = set()

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - the library's name
        if not _by_plural(node):
            self.visit(node.selector)
        elif isinstance(node.selector, ftl.VariableReference):
            self.counted.add(node.selector.id.name)
            self.plurals |= {one.key.name for one in node.variants if isinstance(one.key, ftl.Identifier)}
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def mistakes(language: str, folder: Path = FOLDER) -> Iterator[str]:
    """Each a line: the file and its line, the message, and what is to be done."""
    english = dict(_messages(folder, FALLBACK))
    theirs = english if language == FALLBACK else dict(_messages(folder, language))
    for path in sorted(folder.rglob(f"words/{language}.ftl")):
        yield from _unreadable(path, folder)
    for key, said in english.items():
        if key not in theirs:
            yield f"{_file_beside(said.file, language, folder)}: {key}: is missing"
    spoken = Locale.parse(language, sep="-").plural_form.tags | {"other"}
    for key, said in theirs.items():
        at = f"{said.file.relative_to(folder)}:{said.line}: {key}:"
        if key not in english:
            yield from (f"{at} {line}" for line in _beside_english(key, said.text, english))
            continue
        model = english[key]
        if said.file.parent != model.file.parent:
            yield f"{at} belongs into {_file_beside(model.file, language, folder)}"
        yield from (f"{at} {line}" for line in _unlike(key, said, model, spoken))


def _beside_english(key: str, text: str, english: Mapping[str, Said]) -> Iterator[str]:
    """What is called so in Discord need not be in English, where it has its own name."""
    named = _NAME.fullmatch(key)
    if named is None or named[1] not in english:
        yield "is not used; English has no such message"
    elif not _NAMED.fullmatch(text):
        yield "is no name Discord takes: small letters, figures, - and _, at most 32"


def _unlike(key: str, said: Said, model: Said, spoken: Collection[str]) -> Iterator[str]:
    strange = (said.variables | said.counted) - model.variables - model.counted
    if unlike := strange | (model.variables - said.variables):
        yield f"is unlike English in {', '.join(f'${name}' for name in sorted(unlike))}"
    for one in sorted(said.plurals - set(spoken)):
        yield f"is never said in the plural “{one}”, which the language has not; write [1]"
    example = key.endswith(".example")
    if said is not model and not example and said.text == model.text and len(_LETTERS.findall(_plain(said.text))) > 1:
        yield "is still English"
    yield from _too_long(key, said.text, len(model.text))


def _messages(folder: Path, language: str) -> Iterator[tuple[str, Said]]:
    for path in sorted(folder.rglob(f"words/{language}.ftl")):
        source = path.read_text(encoding="utf-8")
        for entry in _parsed(source).body:
            if not isinstance(entry, ftl.Message):
                continue
            values: Mapping[str, ftl.Pattern | None] = {
                "": entry.value, **{f".{one.id.name}": one.value for one in entry.attributes},
            }  # fmt: skip
            for attribute, pattern in values.items():
                if pattern is not None and pattern.span is not None:
                    line = source.count("\n", 0, pattern.span.start) + 1
                    yield f"{entry.id.name}{attribute}", _said(path, line, pattern)


@cache
def _parsed(source: str) -> ftl.Resource:
    """Each file once, whoever asks: every language is compared with English, which takes longest to parse."""
    return FluentParser().parse(source)


def _unreadable(path: Path, folder: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    for entry in _parsed(source).body:
        if isinstance(entry, ftl.Junk):
            for one in entry.annotations:
                line = source.count("\n", 0, one.span.start if one.span else 0) + 1
                yield f"{path.relative_to(folder)}:{line}: cannot be read: {one.message}"


def _said(path: Path, line: int, pattern: ftl.Pattern) -> Said:
    seen = _Variables()
    seen.visit(pattern)
    filled = frozenset(seen.names)
    return Said(path, line, _written(pattern), filled, frozenset(seen.counted) - filled, frozenset(seen.plurals))


def _by_plural(node: ftl.SelectExpression) -> bool:
    """Whether its variants are numbers and the two plurals of English only."""
    keys = (variant.key for variant in node.variants)
    return all(isinstance(key, ftl.NumberLiteral) or key.name in ("one", "other") for key in keys)


def _written(pattern: ftl.Pattern) -> str:
    """The pattern as it stands in a file."""
    message = ftl.Message(ftl.Identifier("it"), pattern.clone())
    return str(FluentSerializer().serialize_entry(message)).removeprefix("it =").strip()


def _plain(text: str) -> str:
    """Without what is filled in."""
    return re.sub(r"\{[^{}]*\}", "", text)


def _too_long(key: str, text: str, english: int) -> Iterator[str]:
    """Where English is longer itself, it stands in another place than most of its kind."""
    if "{" in text:
        return
    for shape, most, where in _LONGEST:
        if shape.fullmatch(key):
            wide = columns(text) if key.startswith("button-") else len(text)
            if wide > max(most, english):
                yield f"has {wide} of {max(most, english)} for {where}"
            return


def columns(text: str) -> int:
    """How wide it is where a letter of Chinese or Japanese takes two columns."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _file_beside(file: Path, language: str, folder: Path) -> Path:
    return file.with_name(f"{language}.ftl").relative_to(folder)


def main() -> None:
    """Tell of the languages named, or of all; ends non-zero where there is something to mend."""
    wrong = 0
    for language in sys.argv[1:] or languages():
        lines = list(mistakes(language))
        wrong += len(lines)
        there = len(dict(_messages(FOLDER, language)))
        lines.append(f"{language}: {there} messages in {len(catalogue(language))} files, {len(lines)} to mend")
        sys.stdout.write("\n".join(lines) + "\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
