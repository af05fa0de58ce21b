"""What ties papers together, seen from one of them. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.features.connections.model import Connection, ConnectionKind

_KINDS = tuple(ConnectionKind)


@dataclass(frozen=True, slots=True)
class Tie:
    """An edge between two papers, and everybody's word for it, oldest first."""

    from_paper: int
    to_paper: int
    kind: ConnectionKind
    voices: tuple[Connection, ...] = ()

    @property
    def ends(self) -> tuple[int, int]:
        """Both papers."""
        return self.from_paper, self.to_paper

    def other(self, paper: int) -> int:
        """The paper at the other end."""
        return self.to_paper if paper == self.from_paper else self.from_paper


def ties(connections: Iterable[Connection]) -> list[Tie]:
    """The edges these connections make, each once, in the order of kinds and then as they were first said."""
    voices: dict[tuple[int, int, ConnectionKind], list[Connection]] = {}
    for one in sorted(connections, key=lambda said: said.id):
        voices.setdefault((one.from_paper_id, one.to_paper_id, one.kind), []).append(one)
    made = [Tie(*edge, tuple(said)) for edge, said in voices.items() if edge[0] != edge[1]]
    return sorted(made, key=lambda tie: _KINDS.index(tie.kind))


def distances(paper: int, edges: Collection[Tie]) -> Mapping[int, int]:
    """How many steps every paper that can be reached is away, nearest first; the paper itself is 0."""
    neighbours: dict[int, list[int]] = {}
    for edge in edges:
        neighbours.setdefault(edge.from_paper, []).append(edge.to_paper)
        neighbours.setdefault(edge.to_paper, []).append(edge.from_paper)
    found, ends = {paper: 0}, [paper]
    while ends:
        ends = [other for end in ends for other in neighbours.get(end, ()) if _is_new(found, other, end)]
    return found


def _is_new(found: dict[int, int], other: int, end: int) -> bool:
    if other in found:
        return False
    found[other] = found[end] + 1
    return True


def reached(paper: int, connections: Collection[Connection]) -> list[Connection]:
    """Those that lie within two steps of the paper: what led further may be missing."""
    near = {paper}.union(*(_ends(one) for one in connections if paper in _ends(one)))
    return [one for one in connections if near & _ends(one)]


def _ends(one: Connection) -> set[int]:
    return {one.from_paper_id, one.to_paper_id}


def of_paper(paper: int, edges: Iterable[Tie]) -> list[Tie]:
    return [edge for edge in edges if paper in edge.ends]


def further(paper: int, edges: Iterable[Tie]) -> list[Tie]:
    """The other edges: those of its neighbours."""
    return [edge for edge in edges if paper not in edge.ends]
