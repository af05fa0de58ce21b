"""What a club has in its archive, for one kind of reader: everything but what members wrote, which pages read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from bot.chat.account import Account
from bot.club.archive import Archived, PaperLink, Tie, Wanted, linked, paper_page
from bot.club.clubs.model import Club
from bot.club.entries.model import HandedIn
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.days import days_of
from bot.club.rounds.model import UNDATED, Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.rounds.session import Session, together
from bot.drawing.letters import drawable
from bot.features.archive.names import CARD
from bot.features.archive.placing import anchor, file_of, pieces_of
from bot.features.archive.repository import ArchiveStands
from bot.features.archive.shown import Audience, Row, Site
from bot.features.archive.standing import Stands
from bot.hooks import Features
from bot.store.repositories import Repositories
from bot.wording import Words, words

_ALL, _AUTHORS = 1_000_000, 10
_OVER = (RoundState.WRAPPED, RoundState.SETTLED)
"""What members write in a round is open to nobody outside of it before."""
_NOBODY = Account(platform="", workspace="", user="", name="")


@dataclass(frozen=True, kw_only=True)
class Holdings:
    """All of it, newest first."""

    site: Site
    club: Club
    rounds: Sequence[Round]  # that read something
    days: Mapping[int, date | None]  # of the discussion, by round; None where nobody knows
    papers: Mapping[int, Paper]  # that were read
    members: Mapping[int, Member]
    stands: Stands
    sessions: Mapping[int, Session]
    entries: Sequence[HandedIn]  # of those who may be shown, oldest first
    archived: Archived
    rows: Mapping[int, Row]  # by paper, newest first

    @property
    def texts(self) -> Words:
        """The club's own language."""
        return words(self.site.language)

    @cached_property
    def wrote(self) -> int:
        """How many of them wrote something."""
        return len({one.member_id for one in self.entries})

    def link(self, paper: Paper) -> PaperLink:
        """The paper, by its page where it was read."""
        return linked(paper, self.papers)

    def of_paper(self, paper_id: int) -> list[Round]:
        """The rounds that read it, newest first."""
        return self._read_in.get(paper_id, [])

    @cached_property
    def ties_of(self) -> Mapping[int, Sequence[Tie]]:
        """By paper, what ties to it."""
        found: dict[int, list[Tie]] = {}
        for one in self.archived.ties:
            for end in {one.from_paper_id, one.to_paper_id}:
                found.setdefault(end, []).append(one)
        return found

    def place_of(self, entry: HandedIn) -> str:
        """Where an entry stands: the file, and its anchor there."""
        number = self.pieces_of(entry.paper_id).get(entry.id, 1)
        return f"{file_of(paper_page(entry.paper_id), number)}#{anchor(entry.id)}"

    def pieces_of(self, paper_id: int) -> Mapping[int, int]:
        """By the entries on a paper, on which piece of its page they stand."""
        if paper_id not in self._pieces:
            rounds = [one.id for one in self.of_paper(paper_id)]
            self._pieces[paper_id] = pieces_of(self._written_on.get(paper_id, ()), rounds)
        return self._pieces[paper_id]

    @cached_property
    def _pieces(self) -> dict[int, Mapping[int, int]]:
        return {}

    @cached_property
    def _written_on(self) -> Mapping[int, list[HandedIn]]:
        found: dict[int, list[HandedIn]] = {}
        for one in self.entries:
            found.setdefault(one.paper_id, []).append(one)
        return found

    @cached_property
    def _read_in(self) -> Mapping[int, list[Round]]:
        found: dict[int, list[Round]] = {}
        for one in self.rounds:
            for paper_id in dict.fromkeys(one.paper_ids):
                found.setdefault(paper_id, []).append(one)
        return found

    def of_year(self, year: int) -> list[Round]:
        """The rounds whose discussion was in this year, newest first."""
        return [one for one in self.rounds if (day := self.days[one.id]) and day.year == year]


def is_over(round_: Round) -> bool:
    """Whether what was written in it is open."""
    return round_.state in _OVER


def context(repos: Repositories, club: Club, now: datetime, features: Features) -> ClubContext:
    """The club, asked of by nobody who has any right in it."""
    return ClubContext(repos, club, None, _NOBODY, now, 0, features)


async def holdings(here: ClubContext, audience: Audience, address: str) -> Holdings:
    """Everything that these readers may see; as many statements for a thousand papers as for one."""
    repos, club = here.repos, here.club
    rounds = [one for one in await repos[Rounds].latest(club.id, _ALL) if _reads(one)]
    days = {one: None if day == UNDATED else day for one, day in (await days_of(repos, club, rounds)).items()}
    rounds.sort(key=lambda one: (days[one.id] or UNDATED, one.number), reverse=True)
    papers = await repos[Papers].get(_once(paper for one in rounds for paper in one.paper_ids))
    members = {one.id: one for one in await repos[Members].everybody([club.id])}
    stands = Stands(members, await repos[ArchiveStands].of_club(club.id), audience)
    over = frozenset(one.id for one in rounds if is_over(one))
    wanted = Wanted(rounds=over, papers=papers, by=stands.by, public=audience is Audience.PUBLIC)
    entries = [one for one in await repos[Notes].shown(over) if stands.by(one.member_id)]
    sessions = await _sessions(here, [one.id for one in rounds])
    archived = _together([await one.archived(here, wanted) for one in here.features if one.archived])
    return Holdings(
        site=Site(
            club=club.name,
            language=club.settings.language,
            zone=club.zone,
            address=address,
            audience=audience,
            years=tuple(sorted({day.year for day in days.values() if day}, reverse=True)),
            words=bool(archived.words),
            ties=bool(archived.ties),
            feed="feed.xml" if audience is Audience.PUBLIC else "",
            card=CARD if audience is Audience.PUBLIC and address and drawable(club.name, "") else "",
        ),
        club=club,
        rounds=rounds,
        days=days,
        papers=papers,
        members=members,
        stands=stands,
        sessions={one: _cut(session, stands, audience) for one, session in sessions.items()},
        entries=entries,
        archived=archived,
        rows=_rows(rounds, days, papers, sessions, entries, stands),
    )


def _reads(round_: Round) -> bool:
    return bool(round_.paper_ids) and (is_over(round_) or round_.state is RoundState.READING)


def _once(ids: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(ids))


async def _sessions(here: ClubContext, rounds: Sequence[int]) -> dict[int, Session]:
    told = [await one.presented(here, rounds) for one in here.features if one.presented]
    return {one: together(some[one] for some in told if one in some) for one in rounds}


def _cut(session: Session, stands: Stands, audience: Audience) -> Session:
    """What was noted of a session, and where it was, is for members: it may name people, or lead into a house."""
    if audience is Audience.PUBLIC:
        return Session(presenters=stands.told(session.presenters))
    return replace(session, presenters=stands.told(session.presenters))


def _together(found: Sequence[Archived]) -> Archived:
    return Archived(
        words=tuple(one for some in found for one in some.words),
        questions=tuple(one for some in found for one in some.questions),
        answers=tuple(one for some in found for one in some.answers),
        builds=tuple(one for some in found for one in some.builds),
        ties=tuple(one for some in found for one in some.ties),
        cite=next((some.cite for some in found if some.cite), None),
    )


def _rows(
    rounds: Sequence[Round],
    days: Mapping[int, date | None],
    papers: Mapping[int, Paper],
    sessions: Mapping[int, Session],
    entries: Sequence[HandedIn],
    stands: Stands,
) -> dict[int, Row]:
    """A row of each paper, as it was read last."""
    counted: dict[int, int] = {}
    readers: dict[int, list[str]] = {}
    for one in entries:
        counted[one.paper_id] = counted.get(one.paper_id, 0) + 1
        if (by := stands.by(one.member_id)) and by.page:
            readers.setdefault(one.paper_id, []).append(by.page)
    rows: dict[int, Row] = {}
    for round_ in rounds:
        for paper_id in round_.paper_ids:
            if paper_id in rows or paper_id not in papers:
                continue
            paper = papers[paper_id]
            rows[paper_id] = Row(
                paper=linked(paper, papers),
                authors=paper.authors[:_AUTHORS],
                others=max(0, len(paper.authors) - _AUTHORS),
                published=paper.published.year if paper.published else None,
                read_on=days[round_.id],
                category=paper.categories[0] if paper.categories else "",
                entries=counted.get(paper_id, 0),
                presenters=stands.told(sessions[round_.id].presenters),
                number=0 if round_.brought else round_.number,
                readers=tuple(dict.fromkeys(readers.get(paper_id, ()))),
            )
    return rows
