"""A paper's own page."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Any

from bot.chat.place import Place
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.clubs.repository import Clubs
from bot.club.entries.cards import in_order, label_of, whole
from bot.club.entries.model import WRITTEN, Note
from bot.club.entries.repository import Notes
from bot.club.members.zones import today
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.features.archive.citing import citation
from bot.features.archive.holdings import Holdings, is_over
from bot.features.archive.model import PaperPage
from bot.features.archive.names import pieces
from bot.features.archive.placing import anchor, file_of
from bot.features.archive.shown import Audience, Candidate, Entry, Head, Passage, Reading
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.store.repositories import Repositories

_DESCRIPTION, _AUTHORS = 300, 200
MOST_BESIDE = 30
"""Words on a piece of the page, and as many questions, answers, builds and ties."""


class PaperPages:
    """The pages of some papers, from a few statements."""

    def __init__(self, held: Holdings, link: Callable[[Place], str]) -> None:
        """`link` is as `bot.ports.Platform.link`."""
        self._held, self._link = held, link
        self._labels = {
            (kind, name): label_of(held.texts, f"paper-{kind}", name) for kind in WRITTEN for name in WRITTEN[kind]
        }
        self._entries: dict[tuple[int, int], tuple[Entry, ...]] = {}
        self._notes: dict[tuple[int, int], list[Note]] = {}
        self._proposed: dict[int, list[Nomination]] = {}
        self._approvals: Mapping[int, Mapping[int, frozenset[int]]] = {}
        self._stood: Mapping[int, Nomination] = {}
        self._titles: Mapping[int, Paper] = {}
        self._threads: Mapping[int, list[str]] = {}

    async def read(self, repos: Repositories, paper_ids: Iterable[int]) -> None:
        """Read what these pages show besides what everybody has."""
        rounds = list({one.id: one for paper in paper_ids for one in self._held.of_paper(paper)}.values())
        for note in await repos[Notes].of_rounds([one.id for one in rounds if is_over(one)]):
            self._notes.setdefault((note.round_id, note.paper_id), []).append(note)
        for one in await repos[Ballots].won([one.id for one in rounds]):
            self._proposed.setdefault(one.round_id or 0, []).append(one)
        self._approvals = await repos[Ballots].approvals([one.id for one in rounds])
        self._stood = await repos[Ballots].get({one for round_ in rounds for one in round_.ballot})
        self._titles = await repos[Papers].get({one.paper_id for one in self._stood.values()})
        if self._held.site.audience is Audience.MEMBERS:
            self._threads = await self._ways(repos, rounds)

    async def _ways(self, repos: Repositories, rounds: Sequence[Round]) -> dict[int, list[str]]:
        """Into the thread of each round, in every home."""
        club_id = self._held.club.id
        homes = (await repos[Clubs].homes([club_id]))[club_id]
        keys = {one.id: [key(club_id, one.number, Step.PICK, home.id) for home in homes] for one in rounds}
        rows = await repos[Outbox].keyed([one for some in keys.values() for one in some])
        stand = {round_id: [rows[one].sent for one in some if one in rows] for round_id, some in keys.items()}
        return {round_id: [way for one in some if one and (way := self._link(one))] for round_id, some in stand.items()}

    def pages(self, paper_id: int) -> list[PaperPage]:
        """The page of one of them, in its pieces."""
        held, told = self._held, self._held.archived
        beside: list[Sequence[Any]] = [
            [one for one in some if one.paper_id == paper_id]
            for some in (told.words, told.questions, told.answers, told.builds)
        ]
        beside.append(held.ties_of.get(paper_id, ()))
        written = max(held.pieces_of(paper_id).values(), default=1)
        count = max(written, *(ceil(len(some) / MOST_BESIDE) for some in beside))
        return [self._piece(paper_id, number, count, beside) for number in range(1, count + 1)]

    def _piece(self, paper_id: int, number: int, count: int, beside: Sequence[Sequence[Any]]) -> PaperPage:
        held, paper = self._held, self._held.papers[paper_id]
        link, first = held.link(paper), number == 1
        words, questions, answers, builds, ties = (
            tuple(some[(number - 1) * MOST_BESIDE : number * MOST_BESIDE]) for some in beside
        )
        return PaperPage(
            site=held.site,
            head=Head(
                file=file_of(link.page, number),
                title=paper.title,
                description=" ".join(paper.abstract.split())[:_DESCRIPTION] if first else "",
                citation=citation(paper) if first else (),
                article=True,
            ),
            paper=replace(link, title=paper.title, tex=dict(paper.written).get("title", "")),
            authors=paper.authors[:_AUTHORS],
            others=max(0, len(paper.authors) - _AUTHORS),
            published=paper.published,
            abstract=paper.abstract if first else "",
            abstract_tex=dict(paper.written).get("abstract", "") if first else "",
            categories=paper.categories,
            link=paper.link,
            links=paper.links,
            taken_back=self._taken_back(paper),
            readings=tuple(self._readings(paper_id, number)),
            words=words,
            questions=questions,
            answers=answers,
            builds=builds,
            ties=ties,
            bibtex=held.archived.cite(paper_id) if first and held.archived.cite else "",
            number=number,
            pieces=pieces(link.page, count),
        )

    def _readings(self, paper_id: int, number: int) -> Iterator[Reading]:
        """Those that begin on this piece, or go on there."""
        for round_ in self._held.of_paper(paper_id):
            entries = self.entries(round_, paper_id)
            begins = entries[0].piece if entries else 1
            here = tuple(one for one in entries if one.piece == number)
            if here or begins == number:
                yield replace(self._reading(round_, paper_id), entries=here, continued=begins < number)

    def entries(self, round_: Round, paper_id: int) -> tuple[Entry, ...]:
        """What was written on it in this round, summaries first; nothing before the round is over."""
        if (round_.id, paper_id) not in self._entries:
            self._entries[round_.id, paper_id] = self._made(round_, paper_id) if is_over(round_) else ()
        return self._entries[round_.id, paper_id]

    def _made(self, round_: Round, paper_id: int) -> tuple[Entry, ...]:
        held, on_piece = self._held, self._held.pieces_of(paper_id)
        notes = in_order(self._notes.get((round_.id, paper_id), []))
        return tuple(
            Entry(
                kind=note.kind,
                by=by,
                on=today(held.club.zone, note.at),
                passages=self._passages(note),
                late=note.late,
                anchor=anchor(note.id),
                piece=on_piece.get(note.id, 1),
            )
            for note in notes
            if (by := held.stands.by(note.member_id))
        )

    def _passages(self, note: Note) -> tuple[Passage, ...]:
        said = ((name, whole(note, name)) for name in WRITTEN[note.kind])
        return tuple(Passage(self._labels[note.kind, name], text) for name, text in said if text)

    def _reading(self, round_: Round, paper_id: int) -> Reading:
        held, session = self._held, self._held.sessions[round_.id]
        proposal = next((one for one in self._proposed.get(round_.id, []) if one.paper_id == paper_id), None)
        by = held.stands.by(proposal.member_id) if proposal else None
        votes = self._approvals.get(round_.id, {})
        return Reading(
            number=0 if round_.brought else round_.number,
            on=held.days[round_.id],
            nominated_by=by,
            pitch=proposal.pitch if proposal and by else "",
            vote=self._vote(round_, votes),
            voters=len(set[int]().union(*votes.values())),
            presenters=session.presenters,
            place=session.place,
            notes=session.notes,
            threads=tuple(self._threads.get(round_.id, ())),
            entries=(),
            continued=False,
            open=is_over(round_),
        )

    def _vote(self, round_: Round, votes: Mapping[int, frozenset[int]]) -> tuple[Candidate, ...]:
        """How many approved each paper of the ballot, and never who; nothing where nobody voted."""
        stood: Sequence[Nomination] = [self._stood[one] for one in round_.ballot if one in self._stood]
        if not any(votes.values()):
            return ()
        found = [
            Candidate(link.title, link.page, len(votes.get(one.id, ())), one.paper_id in round_.paper_ids)
            for one in stood
            for link in [self._held.link(self._titles[one.paper_id])]
        ]
        return tuple(sorted(found, key=lambda one: (-one.approvals, not one.won)))

    def _taken_back(self, paper: Paper) -> str:
        if not paper.withdrawn:
            return ""
        return self._held.texts("archive-retracted" if paper.retracted else "archive-withdrawn")
