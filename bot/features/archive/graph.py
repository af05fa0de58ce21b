"""The page of all connections: a graph of the most tied papers, and the whole list."""

from collections.abc import Iterable, Mapping

from bot.club.archive import PaperLink, Tie
from bot.features.archive.cutting import MOST_TEXTS, cut
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import TiesPage
from bot.features.archive.names import TIES
from bot.features.archive.shown import Edge, Head, Node

MOST_NODES = 40
"""Papers in the graph: more are a ball of wool."""


def graph(held: Holdings) -> list[TiesPage]:
    """The pieces; the graph is on the first."""
    ties = held.archived.ties
    around = neighbours(ties)
    most = sorted(around, key=lambda paper: (-len(around[paper]), paper))[:MOST_NODES]
    titles = _titles(ties)
    place = {paper: at for at, paper in enumerate(most)}
    nodes = tuple(Node(titles[paper], len(around[paper])) for paper in most)
    edges = tuple(
        Edge(place[one.from_paper_id], place[one.to_paper_id], one.kind, one.says)
        for one in ties
        if one.from_paper_id in place and one.to_paper_id in place
    )
    return [
        TiesPage(
            site=held.site,
            head=Head(file=piece.file, title=held.texts("archive-ties")),
            nodes=nodes if piece.number == 1 else (),
            edges=edges if piece.number == 1 else (),
            left=len(around) - len(most),
            ties=tuple(piece.items),
            number=piece.number,
            pieces=piece.files,
        )
        for piece in cut(TIES, ties, MOST_TEXTS)
    ]


def neighbours(ties: Iterable[Tie]) -> dict[int, set[int]]:
    """Of each paper that is tied to any, those it is tied to."""
    found: dict[int, set[int]] = {}
    for one in ties:
        found.setdefault(one.from_paper_id, set()).add(one.to_paper_id)
        found.setdefault(one.to_paper_id, set()).add(one.from_paper_id)
    return found


def _titles(ties: Iterable[Tie]) -> Mapping[int, PaperLink]:
    both = ((one.from_paper_id, one.from_paper, one.to_paper_id, one.to_paper) for one in ties)
    return {paper: link for a, one, b, other in both for paper, link in ((a, one), (b, other))}
