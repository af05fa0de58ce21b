"""What ties to a paper, as a picture: what is drawn of it, in which words and colours."""

from collections.abc import Mapping, Sequence

from bot.club.papers.citing import authors, short
from bot.club.papers.model import Paper
from bot.drawing.letters import drawable
from bot.features.connections.cards import relation
from bot.features.connections.graph import Branch, Sheet
from bot.features.connections.graph.sheet import Way
from bot.features.connections.model import ConnectionKind
from bot.features.connections.rules import Tie, distances, further, of_paper
from bot.wording import Words

MOST_DRAWN = 24
"""Papers, the one in the middle included."""
_ALT = 1000
_ITSELF = 2  # lines of a card
_COLOURS = {
    ConnectionKind.BUILDS_ON: "#1c5fd0",
    ConnectionKind.CONTRADICTS: "#c0281d",
    ConnectionKind.BORROWS_FROM: "#0b7269",
    ConnectionKind.SAME_IDEA: "#7a35e0",
    ConnectionKind.COULD_REPLACE: "#a84a06",
}
"""Each readable on white: a contrast of 4.5 at least (WCAG AA)."""

Papers = Mapping[int, Paper]
Tree = Mapping[int, Sequence[int]]


def sheet(texts: Words, paper: Paper, edges: Sequence[Tie], papers: Papers) -> Sheet:
    """The paper in the middle, the nearest others around it, and how many are not drawn."""
    tree = hanging(paper.id, edges)
    drawn = {paper.id, *(one for some in tree.values() for one in some)}
    branches = tuple(_branch(texts, one, paper.id, tree, drawn, edges, papers) for one in tree[paper.id])
    left = len(distances(paper.id, edges)) - len(drawn)
    footer = drawable(texts("connections-not-drawn", count=left), "") if left else ""
    return Sheet(_title(texts, paper), _by(texts, paper), branches, footer, texts.language)


def hanging(paper: int, edges: Sequence[Tie]) -> dict[int, list[int]]:
    """Which papers are drawn, and on which one nearer to the middle each hangs: the neighbours in turn."""
    near = list(dict.fromkeys(edge.other(paper) for edge in of_paper(paper, edges)))[: MOST_DRAWN - 1]
    tree: dict[int, list[int]] = {paper: near, **{one: [] for one in near}}
    far = further(paper, edges)
    taken, left = set(distances(paper, of_paper(paper, edges))), MOST_DRAWN - 1 - len(near)
    waiting = {one: [edge.other(one) for edge in far if one in edge.ends] for one in near}
    while left > 0 and any(waiting.values()):
        for one in near:
            new = next((other for other in waiting[one] if other not in taken), None)
            waiting[one] = [other for other in waiting[one] if other not in taken and other != new]
            if new is not None and left > 0:
                tree[one].append(new)
                taken.add(new)
                left -= 1
    return tree


def _branch(
    texts: Words, paper: int, nearer: int, tree: Tree, drawn: set[int], edges: Sequence[Tie], papers: Papers
) -> Branch:
    between = [edge for edge in edges if {paper, nearer} == {*edge.ends}]
    twigs = tuple(_branch(texts, one, paper, tree, drawn, edges, papers) for one in tree.get(paper, ()))
    hung = {nearer, *tree.get(paper, ())}
    itself = [
        texts("connections-itself", relation=relation(texts, edge, paper), title=_title(texts, papers[edge.to_paper]))
        for edge in edges
        if edge.from_paper == paper and edge.to_paper in drawn - hung
    ]
    return Branch(
        title=_title(texts, papers[paper]),
        relation=drawable(" · ".join(relation(texts, edge, nearer) for edge in between), ""),
        colour=_COLOURS[between[0].kind],
        way=_way(between[0], nearer),
        by=_by(texts, papers[paper]),
        itself=tuple(drawable(one, "") for one in itself[:_ITSELF]),
        twigs=twigs,
    )


def _way(edge: Tie, nearer: int) -> Way:
    if edge.kind is ConnectionKind.SAME_IDEA:
        return Way.BOTH
    return Way.OUT if edge.from_paper == nearer else Way.IN


def _title(texts: Words, paper: Paper) -> str:
    """The title, or what else names the paper where its letters cannot be drawn."""
    scheme, _, name = paper.key.partition(":")
    otherwise = texts("picture-untitled") if scheme == "title" else name
    return drawable(paper.title[:500], otherwise) or drawable(otherwise, "")


def _by(texts: Words, paper: Paper) -> str:
    return drawable(authors(texts, paper)[:200], "")


def in_words(texts: Words, paper: Paper, edges: Sequence[Tie], papers: Papers) -> str:
    """The picture for those who do not see it."""
    tree = hanging(paper.id, edges)
    drawn = {paper.id, *(one for some in tree.values() for one in some)}
    names = {one: short(papers[one].title, 60) for one in drawn}
    lines = (
        texts(f"tie-{edge.kind}", one=names[edge.from_paper], other=names[edge.to_paper])
        for edge in edges
        if {*edge.ends} <= drawn
    )
    title = texts("connections-title", title=short(paper.title, 100))
    return short(texts("connections-picture", title=title, lines="; ".join(lines)), _ALT)
