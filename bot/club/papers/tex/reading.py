"""From a text as it was written to what a person reads; see the package."""

import logging
import re

from bot.club.papers.tex.accents import accented
from bot.club.papers.tex.braces import protects
from bot.club.papers.tex.cursor import Cursor, TooDeep
from bot.club.papers.tex.evidence import is_spaced_accent, paths, says_something, signs, spans
from bot.club.papers.tex.formulas import formula, in_words
from bot.club.papers.tex.literal import literal
from bot.club.papers.tex.macros import Kind, table
from bot.club.papers.tex.mathematics import Span
from bot.club.papers.tex.scripts import lowered, raised
from bot.club.papers.tex.typography import typography

log = logging.getLogger(__name__)
LONGEST = 20_000
"""Characters of a text that is read; a longer one stays as it is."""
_SIGNS = re.compile(r"[\\${`~]|--|''")
_NEXT = re.compile(r"[\\${^_]")
_SPACE_AT_END = re.compile(r"(?:\\[,;: ]|~|\\q?quad)\s*\Z")
_ESCAPED = "%&#_$"
_SPACING = {",": " ", ";": " ", ":": " ", " ": " ", "\\": " ", "!": "", "-": "", "/": "", "@": "", "\n": " "}
_SCRIPTED = re.compile(r"(?:\b[^\W\d_]{1,2}|[\d)\]}′]|(?:\A|\s))\Z")


def readable(text: str) -> str:
    """The text with its TeX as Unicode; as it was where there is none, or none that can be read. Never raises."""
    if len(text) > LONGEST or not (_SIGNS.search(text) or "^{" in text or "_{" in text):
        return text
    try:
        return _Reader(text).read()
    except (TooDeep, RecursionError):
        log.info("A text's TeX is too deep to be read; it is shown as it was written")
        return text


class _Reader:
    def __init__(self, text: str, *, certain: bool = False) -> None:
        self._cursor = Cursor(text)
        self._said: list[str] = []
        self._length = 0
        self._kept: list[tuple[int, int]] = []
        self._literal = dict(literal(text))
        self._spans = dict(spans(text, self._literal))
        self._certain = certain or bool(self._spans) or any(signs(text, self._literal))
        self._literal |= paths(text, certain=self._certain)

    def read(self) -> str:
        """All of it."""
        cursor = self._cursor
        while not cursor.over:
            if (end := self._literal.get(cursor.at)) is not None:
                self._keep(cursor.take(end - cursor.at))
            elif (span := self._spans.get(cursor.at)) is not None:
                self._formula(span)
            elif cursor.peek() == "\\":
                self._macro()
            elif cursor.peek() == "{":
                self._group()
            elif cursor.peek() in ("^", "_"):
                self._script()
            else:
                self._plain()
        said = typography("".join(self._said), certain=self._certain, kept=self._kept)
        return _trimmed_like(cursor.text, said) if said.strip() else cursor.text

    def _formula(self, span: Span) -> None:
        said = formula(span.inner)
        self._keep(said + (" " if _SPACE_AT_END.search(span.inner) else ""))
        self._cursor.at = span.end

    def _say(self, text: str) -> None:
        self._said.append(text)
        self._length += len(text)

    def _keep(self, text: str) -> None:
        """Say it as it is, with no regard to dashes and quotation marks in it."""
        if text:
            self._kept.append((self._length, self._length + len(text)))
            self._say(text)

    def _plain(self) -> None:
        cursor = self._cursor
        found = _NEXT.search(cursor.text, cursor.at + 1)
        end = found.start() if found else len(cursor.text)
        if self._literal:
            end = min([end, *(start for start in self._literal if start > cursor.at)])
        self._say(cursor.take(end - cursor.at))

    def _macro(self) -> None:
        cursor = self._cursor
        text, at = cursor.text, cursor.at
        mark = text[at + 1 : at + 2]
        if mark.isalpha() and mark.isascii():
            self._named()
        elif accented(text, at):
            self._say(in_words(cursor, 0))
        elif mark in ("~", "^") and text.startswith("{}", at + 2):
            self._keep(mark)
            cursor.at = at + 4
        elif mark and (mark in _ESCAPED or mark in "{}"):
            self._keep(mark)
            cursor.at = at + 2
        elif mark in _SPACING and (self._certain or (mark == "," and text[at - 1 : at].isdigit())):
            self._say(_SPACING[mark])
            cursor.at = at + 2
        else:
            self._keep(cursor.take(2))

    def _named(self) -> None:
        cursor = self._cursor
        text, start = cursor.text, cursor.at
        if accented(text, start) and (self._certain or not is_spaced_accent(text, start)):
            self._say(in_words(cursor, 0))
            return
        cursor.take()
        name = cursor.name()
        after = cursor.at
        braced = cursor.group() is not None
        cursor.at = start
        known = table()
        if self._certain or (len(name) > 1 and (braced or says_something(name))):
            if not (said := in_words(cursor, 0)) and self._at_space():
                cursor.skip_spaces()
            self._say(said)
            if known.symbols.get(name, ("", None))[1] in (Kind.RELATION, Kind.BINARY):
                self._set_apart(after)
        elif name in known.latin and (text[start - 1 : start].isalpha() or text[after : after + 1].isspace()):
            self._say(in_words(cursor, 0))
        else:
            self._keep(cursor.take(after - start))

    def _at_space(self) -> bool:
        return not "".join(self._said[-1:])[-1:].strip()

    def _set_apart(self, after: int) -> None:
        """A sign between letters has a space on both sides where its name ended with one."""
        text = self._cursor.text
        if text[after : after + 1] == " " and "".join(self._said[:-1])[-1:].isalnum():
            self._said.insert(-1, " ")
            self._length += 1

    def _group(self) -> None:
        cursor = self._cursor
        start = cursor.at
        group = cursor.group()
        end = cursor.at
        if group is None:
            self._say(cursor.take())
        elif not group.strip():
            self._say(group if self._certain else cursor.text[start:end])
        elif self._is_tex(group, start) or protects(cursor.text, start, end, certain=self._certain):
            self._say(_Reader(group, certain=self._certain).read() if group else "")
        else:
            cursor.at = start
            self._say(cursor.take())

    def _is_tex(self, group: str, start: int) -> bool:
        """Whether macros stand in it, and it is not a set that a text speaks of."""
        set_of = "," in group and not self._cursor.text[start - 1 : start].isalnum() and not group.startswith("\\")
        return "\\" in group and self._certain and not set_of

    def _script(self) -> None:
        """`10^{-3}`: outside of dollars only where braces say how far it goes."""
        cursor = self._cursor
        mark, before = cursor.take(), "".join(self._said[-3:])[-3:]
        start = cursor.at
        group = cursor.group()
        fits = _SCRIPTED.search(before) if mark == "_" or not before[-1:].isalpha() else True
        if group is None or not fits or not 0 < len(group) <= 30 or group.strip().isspace():
            cursor.at = start
            self._say(mark)
            return
        self._keep((raised if mark == "^" else lowered)(formula(group, 1, tight=True)))


def _trimmed_like(written: str, said: str) -> str:
    """Without spaces at its ends where there were none, as beside a formula on a line of its own."""
    said = said if written[:1].isspace() else said.lstrip()
    return said if written[-1:].isspace() else said.rstrip()
