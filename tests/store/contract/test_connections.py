"""What ties papers together."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import NOW, Sample, club

BUILDS, SAME = ConnectionKind.BUILDS_ON, ConnectionKind.SAME_IDEA
Edge = tuple[int, int, ConnectionKind]
EDGES = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from(ConnectionKind)), max_size=25)
NUMBERS = count()


def tie(sample: Sample, one: int, other: int, kind: ConnectionKind = BUILDS, **more: object) -> Connection:
    """Ada's word that one paper stands so to the other."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "from_paper_id": one,
        "to_paper_id": other,
        "kind": kind,
        "member_id": sample.ada.id,
        "at": NOW,
    }
    return Connection(**(values | more))  # type: ignore[arg-type]  # a test passes what a Connection takes


async def some_papers(repos: Repositories, sample: Sample, count: int) -> list[int]:
    """The ids of so many more papers of the club."""
    made = [
        await repos[Papers].put(Paper(club_id=sample.club.id, key=f"arxiv:2001.{number:05}", title=f"Paper {number}"))
        for number in range(count)
    ]
    return [paper.id for paper in made]


async def test_a_connection_comes_back_as_it_was_saved(store: Store) -> None:
    """Every field, also after it was changed; it is found by its papers, note, round and member, and removed."""
    async with store.write() as repos:
        sample = await club(repos)
        note = await repos[Notes].put(sample.note(NoteKind.CRITIQUE))
        one, other = sample.paper.id, sample.other.id
        kept = await repos[Connections].put(tie(sample, one, other, why="ein „Grund“ 読書", note_id=note.id))
        kept = await repos[Connections].put(replace(kept, why="because", round_id=sample.round.id))
    async with store.write() as repos:
        connections = repos[Connections]
        assert await connections.get(kept.id) == kept
        assert await connections.between(sample.club.id, one, other, BUILDS) == [kept]
        assert await connections.between(sample.club.id, other, one, BUILDS) == []
        assert await connections.of_notes([note.id, 77]) == [kept]
        assert await connections.of_rounds([sample.round.id]) == [kept]
        assert await connections.of_member(sample.ada.id) == [kept]
        await connections.remove([])
        await connections.remove([kept.id])
        assert await connections.get(kept.id) is None
        assert (await connections.put(replace(kept, id=0))).id > kept.id


async def test_the_same_idea_has_no_direction(store: Store) -> None:
    """Whichever way it was said, it is found both ways and kept once."""
    async with store.write() as repos:
        sample = await club(repos)
        one, other = sample.paper.id, sample.other.id
        kept = await repos[Connections].put(tie(sample, other, one, SAME))
        assert (kept.from_paper_id, kept.to_paper_id) == (one, other)
        assert await repos[Connections].between(sample.club.id, one, other, SAME) == [kept]
        assert await repos[Connections].between(sample.club.id, other, one, SAME) == [kept]


async def test_other_clubs_are_other_worlds(store: Store) -> None:
    """A paper's number of another club leads nowhere."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Others", "elsewhere")
        await repos[Connections].put(tie(sample, sample.paper.id, sample.other.id))
        assert await repos[Connections].around(other.club.id, sample.paper.id) == []
        assert await repos[Connections].between(other.club.id, sample.paper.id, sample.other.id, BUILDS) == []


async def test_a_hub_is_read_in_part(store: Store) -> None:
    """Of the paper the newest `most` each way, of its neighbours the newest `few`: a hub crowds nobody out."""
    async with store.write() as repos:
        sample = await club(repos)
        paper, hub = sample.paper.id, sample.other.id
        others = await some_papers(repos, sample, 30)
        to_hub = await repos[Connections].put(tie(sample, paper, hub))
        far = [await repos[Connections].put(tie(sample, one, hub)) for one in others]
        near = await repos[Connections].put(tie(sample, paper, others[0]))
        found = await repos[Connections].around(sample.club.id, paper, most=10, few=3)
        assert found == [to_hub, far[0], *far[-3:], near]
        assert await repos[Connections].around(sample.club.id, hub, steps=1, most=10) == far[-10:]


async def test_what_is_blind_is_left_out(store: Store) -> None:
    """A critique's word of a hidden round is seen by its author alone; what was said by itself is seen by all."""
    async with store.write() as repos:
        sample = await club(repos)
        one, other, here = sample.paper.id, sample.other.id, sample.round.id
        blind = await repos[Connections].put(tie(sample, one, other, note_id=1, round_id=here))
        openly = await repos[Connections].put(tie(sample, other, one, round_id=here))
        nameless = await repos[Connections].put(tie(sample, one, other, note_id=2, round_id=here, member_id=None))
        around = repos[Connections].around
        assert await around(sample.club.id, one) == [blind, openly, nameless]
        assert await around(sample.club.id, one, hidden=[here]) == [openly]
        assert await around(sample.club.id, one, hidden=[here], own=sample.ada.id) == [blind, openly]
        assert await around(sample.club.id, one, hidden=[here], own=sample.bob.id) == [openly]
        assert await around(sample.club.id, one, hidden=[sample.next_round.id]) == [blind, openly, nameless]


async def test_two_papers_become_one(store: Store) -> None:
    """Loops go, what one member says twice goes, what two say stays; the same idea keeps its one direction."""
    async with store.write() as repos:
        sample = await club(repos)
        gone, stays, (third, fourth) = sample.other.id, sample.paper.id, await some_papers(repos, sample, 2)
        put = repos[Connections].put
        await put(tie(sample, gone, stays))
        first = await put(tie(sample, stays, third, why="so"))
        await put(tie(sample, gone, third, why="so"))
        bobs = await put(tie(sample, gone, third, why="so", member_id=sample.bob.id))
        other_words = await put(tie(sample, gone, third, why="and so"))
        same = await put(tie(sample, third, gone, SAME))
        apart = await put(tie(sample, third, fourth))
        await repos[Connections].move(sample.club.id, gone, stays)
        await repos[Connections].move(sample.club.id, stays, stays)
        assert await repos[Connections].around(sample.club.id, gone) == []
        found = await repos[Connections].around(sample.club.id, stays)
        assert [one.id for one in found] == [first.id, bobs.id, other_words.id, same.id, apart.id]
        assert {(one.from_paper_id, one.to_paper_id) for one in found} == {(stays, third), (third, fourth)}
        assert (await repos[Connections].between(sample.club.id, third, stays, SAME))[0].id == same.id


async def test_whoever_is_forgotten_leaves_the_tie(store: Store) -> None:
    """The words and the name go; that two papers are tied stays."""
    async with store.write() as repos:
        sample = await club(repos)
        kept = await repos[Connections].put(tie(sample, sample.paper.id, sample.other.id, why="secret"))
        await repos[Members].forget(sample.ada)
        assert await repos[Connections].get(kept.id) == replace(kept, why="", member_id=None)


def within_two(edges: Iterable[Connection], paper: int) -> list[Connection]:
    """By brute force: every edge that touches the paper or one of its neighbours."""
    near = {paper}
    for edge in edges:
        if paper in (edge.from_paper_id, edge.to_paper_id):
            near |= {edge.from_paper_id, edge.to_paper_id}
    return [edge for edge in edges if near & {edge.from_paper_id, edge.to_paper_id}]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edges=EDGES)
async def test_two_steps_are_what_brute_force_finds(store: Store, edges: list[Edge]) -> None:
    """Where no bound is reached, `around` finds exactly the edges that touch the paper or a neighbour of it."""
    async with store.write() as repos:
        sample = await club(repos, channel=str(next(NUMBERS)))
        papers = await some_papers(repos, sample, 8)
        said = [tie(sample, papers[a], papers[b], kind) for a, b, kind in edges if a != b]
        kept = [await repos[Connections].put(one) for one in said]
        for paper in papers[:3]:
            found = await repos[Connections].around(sample.club.id, paper, most=50, few=50)
            assert found == within_two(kept, paper)


async def test_connections_change_hands(store: Store) -> None:
    """What a member said is the other's when both become one, and theirs again when they part."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        kept = await repos[Connections].put(tie(sample, sample.paper.id, sample.other.id))
        brought = await repos[Ownership].of(ada)
        assert brought["connections.member_id"] == (kept.id,)
        await repos[Ownership].move(brought, ada, bob)
        assert await repos[Connections].get(kept.id) == replace(kept, member_id=bob)
        await repos[Ownership].move(brought, bob, ada)
        assert await repos[Connections].get(kept.id) == kept
