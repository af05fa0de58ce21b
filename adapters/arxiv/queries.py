"""Words that somebody typed → a query in arXiv's search language, with nothing of that language let through.

The language (fields, quotes, AND, OR, ANDNOT, brackets): https://info.arxiv.org/help/api/user-manual.html#query_details
"""

import re

from bot.features.suggestions.sources import SourceKind, has_classes, is_question, kind_of

MOST_WORDS = 10
LONGEST_WORD = 40

# Words that stand in most papers; arXiv's index leaves them out itself, and an AND with one of them may find nothing.
_EVERYWHERE = re.compile("a|an|and|are|as|at|by|for|from|in|into|is|it|of|on|or|the|to|we|with")
_PIECE = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_]+(?:[-'’/.+][^\W_]+)*")


def queries_for(words: str) -> list[str]:
    """The queries to try one after the other: all of the words, then any of them. Empty where there is no word.

    Only letters and digits get through, and in lower case, so that no operator, field, bracket or quote can.
    """
    terms = _terms(words)
    if len(terms) < 2:
        return terms
    return [" AND ".join(terms), " OR ".join(terms)]


def source_query(name: str) -> str:
    """The query for what a club follows: a category, a question in this language, or words; empty where none is left.

    Old papers stand under an archive itself, new ones under its classes.
    """
    if kind_of(name) is SourceKind.CATEGORY:
        return f"cat:{name}.*" if has_classes(name) else f"cat:{name}"
    return name if is_question(name) else next(iter(queries_for(name)), "")


def _terms(words: str) -> list[str]:
    found = list(dict.fromkeys(match.group().lower() for match in _WORD.finditer(words[:1000])))
    telling = [word for word in found if not _EVERYWHERE.fullmatch(word)]
    return [_term(word) for word in (telling or found)[:MOST_WORDS]]


def _term(word: str) -> str:
    """One word in any field; a compound as a phrase, because its hyphen would read as "without"."""
    pieces = _PIECE.findall(word[:LONGEST_WORD])
    return f"all:{pieces[0]}" if len(pieces) == 1 else f'all:"{" ".join(pieces)}"'
