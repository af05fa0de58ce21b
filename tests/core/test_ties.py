"""Edges, distances and what is drawn of them: rules that hold for any graph."""

from collections.abc import Sequence
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.club.papers.model import Paper
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.picture import MOST_DRAWN, hanging, in_words, sheet
from bot.features.connections.rules import Tie, distances, further, of_paper, ties
from bot.wording import words
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, tzinfo=UTC)
SAME = ConnectionKind.SAME_IDEA
PAPERS = {
    number: Paper(id=number, club_id=1, key=f"arxiv:2001.{number:05}", title=f"Paper {number}") for number in range(60)
}


def said(number: int, one: int, other: int, kind: ConnectionKind) -> Connection:
    """A connection; the same idea in its one direction, as the books keep it."""
    if kind is SAME:
        one, other = sorted((one, other))
    return Connection(id=number, club_id=1, from_paper_id=one, to_paper_id=other, kind=kind, member_id=number, at=NOW)


EDGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(ConnectionKind)), max_size=80).map(
    lambda some: [said(number, *one) for number, one in enumerate(some, 1)]
)


@steady(60)
@given(EDGES)
def test_each_edge_stands_once_with_all_its_voices(connections: Sequence[Connection]) -> None:
    """Nothing is lost but loops, nothing stands twice, and voices come as they were given."""
    edges = ties(connections)
    assert len({(*edge.ends, edge.kind) for edge in edges}) == len(edges)
    voices = [voice for edge in edges for voice in edge.voices]
    assert sorted(voice.id for voice in voices) == [
        one.id for one in connections if one.from_paper_id != one.to_paper_id
    ]
    assert all([*edge.voices] == sorted(edge.voices, key=lambda voice: voice.id) for edge in edges)
    assert ties(reversed(connections)) == edges


@steady(60)
@given(EDGES, st.integers(0, 40))
def test_distances_are_the_shortest(connections: Sequence[Connection], paper: int) -> None:
    """Each is one more than that of some neighbour, none is two more than that of any; the paper itself is 0."""
    edges = ties(connections)
    away = distances(paper, edges)
    assert away[paper] == 0
    for other, steps in away.items():
        around = [away[edge.other(other)] for edge in of_paper(other, edges)]
        assert steps == 0 or min(around) == steps - 1
        assert all(abs(near - steps) <= 1 for near in around)


@steady(60)
@given(EDGES, st.integers(0, 40), st.integers(0, 40))
def test_ties_are_mutual(connections: Sequence[Connection], one: int, other: int) -> None:
    """What ties one paper to another ties that one to the first, in as many steps."""
    edges = ties(connections)
    assert distances(one, edges).get(other) == distances(other, edges).get(one)
    assert [edge for edge in of_paper(one, edges) if other in edge.ends] == [
        edge for edge in of_paper(other, edges) if one in edge.ends
    ]


@steady(60)
@given(EDGES, st.integers(0, 40))
def test_what_is_drawn(connections: Sequence[Connection], paper: int) -> None:
    """At most 24 papers, each once, never the one in the middle again; neighbours first, each on what it ties to."""
    edges = [edge for edge in ties(connections) if paper in edge.ends or _near(paper, edge, ties(connections))]
    tree = hanging(paper, edges)
    drawn = [one for some in tree.values() for one in some]
    assert len(drawn) == len({*drawn}) < MOST_DRAWN
    assert paper not in drawn
    assert all(any({one, nearer} == {*edge.ends} for edge in edges) for nearer, some in tree.items() for one in some)
    reached = len(distances(paper, edges)) - 1
    assert len(drawn) == min(reached, MOST_DRAWN - 1)
    shown = sheet(words("en"), PAPERS[paper], edges, PAPERS)
    assert bool(shown.footer) == (reached > len(drawn))
    assert len(in_words(words("en"), PAPERS[paper], edges, PAPERS)) <= 1000


def _near(paper: int, edge: Tie, edges: Sequence[Tie]) -> bool:
    neighbours = {one.other(paper) for one in of_paper(paper, edges)}
    return bool(neighbours & {*edge.ends})


def test_further_edges_leave_out_the_papers_own() -> None:
    """The paper itself is never one step further."""
    edges = ties([said(1, 1, 2, SAME), said(2, 2, 3, SAME), said(3, 3, 1, ConnectionKind.CONTRADICTS)])
    assert [edge.ends for edge in of_paper(1, edges)] == [(3, 1), (1, 2)]
    assert [edge.ends for edge in further(1, edges)] == [(2, 3)]
