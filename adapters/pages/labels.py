"""What the pages say besides the club's own words, in the archive's language."""

from collections.abc import Mapping
from functools import lru_cache

from bot.features.archive.shown import Filter
from bot.wording import Words


@lru_cache(maxsize=64)
def labels(texts: Words) -> Mapping[str, str]:
    """The sentences that need nothing filled in, by the names templates know them by."""
    return {
        "skip": texts("archive-page-skip"),
        "menu": texts("archive-page-menu"),
        "papers": texts("archive-papers-all"),
        "words": texts("archive-words"),
        "ties": texts("archive-ties"),
        "search": texts("archive-search"),
        "members_only": texts("archive-page-members-only"),
        "reading": texts("archive-page-reading"),
        "join": texts("archive-page-join"),
        "latest": texts("archive-page-latest"),
        "browse": texts("archive-page-browse"),
        "pieces": texts("archive-page-pieces"),
        "abstract": texts("archive-page-abstract"),
        "vote": texts("archive-page-vote"),
        "thread": texts("archive-page-thread"),
        "still_blind": texts("archive-page-still-blind"),
        "late": texts("archive-page-late"),
        "questions": texts("archive-page-questions"),
        "answers": texts("archive-page-answers"),
        "builds": texts("archive-page-builds"),
        "learned": texts("archive-page-learned"),
        "repository": texts("archive-page-repository"),
        "notes": texts("archive-page-notes"),
        "cite": texts("archive-page-cite"),
        "graph": texts("archive-page-graph"),
        "graph_how": texts("archive-page-graph-how"),
        "weeks": texts("archive-page-weeks"),
        "categories": texts("archive-page-categories"),
        "most_written": texts("archive-page-most-written"),
        "most_tied": texts("archive-page-most-tied"),
        "written": texts("archive-page-written"),
        "your_page": texts("archive-page-yours"),
        "search_how": texts("archive-page-search-how"),
        "search_needs": texts("archive-page-search-needs"),
        "search_none": texts("archive-page-search-none"),
        "summary": texts("kind-summary"),
        "critique": texts("kind-critique"),
        "made_by": texts("archive-page-made-by"),
    }


def group_of(texts: Words, kind: str) -> str:
    """What lists of this kind are called together; "" of those that stand by themselves."""
    return {
        "year": texts("archive-page-by-year"),
        "category": texts("archive-page-by-category"),
        "reader": texts("archive-page-by-reader"),
    }.get(kind, "")


def name_of(texts: Words, chosen: Filter) -> str:
    """A list's own name."""
    return {"all": texts("archive-page-newest"), "title": texts("archive-page-by-title")}.get(chosen.kind, chosen.label)
