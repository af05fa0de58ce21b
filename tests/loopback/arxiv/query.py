"""arXiv's search language: fields, quoted phrases, AND, OR, ANDNOT, brackets. Anything else is a mistake, said so."""

import re
from collections.abc import Callable

from tests.loopback.arxiv.entries import Entry

Test = Callable[[Entry], int]
"""How often an entry matches; 0 where it does not."""

FIELDS = ("ti", "au", "abs", "co", "jr", "cat", "id", "all")
_TOKEN = re.compile(
    r'\s*(?:(?P<bracket>[()])|(?P<term>(?P<field>\w+):(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s()":]+)))|(?P<operator>ANDNOT|AND|OR)(?=\s))'
)


class MalformedQueryError(Exception):
    """The query is not of arXiv's search language."""


class Query:
    """A parsed search query."""

    def __init__(self, text: str) -> None:
        self._tokens = self._cut(text)
        self._at = 0
        self.test = self._either()
        if self._at < len(self._tokens):
            raise MalformedQueryError(text)

    def _cut(self, text: str) -> list[re.Match[str]]:
        tokens, at = [], 0
        while text[at:].strip():
            match = _TOKEN.match(text, at)
            if match is None:
                raise MalformedQueryError(text)
            tokens.append(match)
            at = match.end()
        return tokens

    def _next(self, *groups: tuple[str, str]) -> bool:
        """Whether the next token is one of these; if so it is taken."""
        found = self._at < len(self._tokens) and any(self._tokens[self._at][group] == value for group, value in groups)
        self._at += found
        return found

    def _either(self) -> Test:
        test = self._both()
        while self._next(("operator", "OR")):
            test = _or(test, self._both())
        return test

    def _both(self) -> Test:
        test = self._one()
        while True:
            if self._next(("operator", "AND")):
                test = _and(test, self._one())
            elif self._next(("operator", "ANDNOT")):
                test = _and(test, _not(self._one()))
            else:
                return test

    def _one(self) -> Test:
        if self._next(("bracket", "(")):
            test = self._either()
            if not self._next(("bracket", ")")):
                raise MalformedQueryError("unclosed bracket")
            return test
        if self._at >= len(self._tokens) or not self._tokens[self._at]["term"]:
            raise MalformedQueryError("a term is missing")
        token = self._tokens[self._at]
        self._at += 1
        return _term(token["field"], token["phrase"] or token["word"] or "")


def _term(field: str, phrase: str) -> Test:
    wanted = " ".join(re.findall(r"[\w.]+", phrase.lower()))
    if field not in FIELDS or not wanted or phrase.startswith("-"):
        raise MalformedQueryError(f"{field}:{phrase}")
    end = "" if phrase.endswith("*") else " "  # cat:cs.* is every class of an archive
    return lambda entry: f" {entry.text(field)} ".count(f" {wanted}{end}")


def _or(one: Test, other: Test) -> Test:
    return lambda entry: one(entry) + other(entry)


def _and(one: Test, other: Test) -> Test:
    return lambda entry: one(entry) and other(entry) and one(entry) + other(entry)


def _not(test: Test) -> Test:
    return lambda entry: int(not test(entry))
