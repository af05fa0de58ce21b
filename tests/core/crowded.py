"""Cards of a club in which everybody uses everything, in names and titles as long as they may be."""

from datetime import UTC, datetime, timedelta

from bot.chat.post import Part, Post
from bot.club.ballots.cards import nominations_card
from bot.club.ballots.model import Nomination
from bot.club.clubs.model import Club
from bot.club.entries.cards import roll
from bot.club.entries.digest import brief, digest
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.rounds.card import Winner, paper_card
from bot.club.rounds.model import Round, RoundState
from bot.features.builds.cards import digest_builds
from bot.features.builds.model import Build, BuildState
from bot.features.connections.cards import connections_part
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.leading.cards import lead_card
from bot.features.leading.model import DealtRole, Lead, Role
from bot.features.questions.cards import digest_questions
from bot.features.questions.model import Question
from bot.features.terms.cards import Explained, explained_parts
from bot.features.terms.model import Explanation, Term
from bot.wording import words

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
SAID = words("en")
LONG = "A *title* <of> many_words & signs; " * 280
MANY = 60
PEOPLE = {
    one: Member(id=one, club_id=1, name=f"@everyone **{one}** " + "n" * 60, joined_at=NOW) for one in range(1, MANY + 1)
}
PAPERS = {one: Paper(id=one, key=f"web:{one}", title=LONG, link="https://x.org", abstract=LONG) for one in range(1, 25)}
CLUB = Club(id=1, name="Readers", zone="UTC", created_at=NOW)


def of_round(state: RoundState) -> Round:
    """A round with three papers."""
    return Round(
        id=3, club_id=1, number=3, pick_on=NOW.date(), state=state, paper_ids=(1, 2, 3), wrap_at=NOW + timedelta(days=6)
    )


def cards() -> dict[str, Post]:
    """By name, everything that grows with what a club does."""
    reading, wrapped = of_round(RoundState.READING), of_round(RoundState.WRAPPED)
    papers, notes, titles = [PAPERS[1], PAPERS[2], PAPERS[3]], _notes(), [LONG] * MANY
    dealt = [DealtRole(id=n, club_id=1, round_id=3, member_id=n, role=role, at=NOW) for n, role in enumerate(Role, 1)]
    lead = Lead(id=1, club_id=1, round_id=3, member_id=9, at=NOW)
    nominations = [
        Nomination(id=one, club_id=1, paper_id=one, member_id=one, pitch="p" * 300, at=NOW) for one in PAPERS
    ]
    winners = [Winner(one, nominations[one.id - 1], PEOPLE[one.id]) for one in papers]
    tally = [(LONG, MANY)] * 25
    names = [one.name for one in PEOPLE.values()]
    counted = ["9 words explained", "24 connections", "30 questions for people who know"]
    streaks = dict.fromkeys(PEOPLE, 99)
    return {
        "digest": digest(SAID, CLUB, wrapped, papers, notes, PEOPLE, _beside()),
        "brief": brief(SAID, wrapped, papers, notes, PEOPLE, counted, streaks),
        "pick": paper_card(SAID, reading, winners, (), tally, SAID.text("tally-rests"), titles),
        "lead": lead_card(SAID, reading, NOW, lead, dealt, PEOPLE, wanted=True),
        "lead-over": lead_card(SAID, wrapped, NOW, lead, dealt, PEOPLE, wanted=True),
        "roll": roll(SAID, reading, names, at_wrap=False),
        "roll-over": roll(SAID, wrapped, names, at_wrap=False),
        "nominations": nominations_card(SAID, nominations, PAPERS, PEOPLE, 1, titles),
    }


def _notes() -> list[Note]:
    fields = {
        NoteKind.SUMMARY: {"sentence": "s *x* <y> " * 50, "colleague": LONG[:3000], "unclear": "u " * 700},
        NoteKind.CRITIQUE: {"different": "d " * 900, "technique": "t " * 900},
    }
    return [
        Note(id=one * 2 + n, club_id=1, round_id=3, paper_id=1, member_id=one, kind=kind, fields=some, at=NOW)
        for one in PEOPLE
        for n, (kind, some) in enumerate(fields.items())
    ]


def _beside() -> list[Part]:
    """What else a digest tells of: terms, connections, questions, builds."""
    explained = [
        Explained(
            Term(id=one, club_id=1, word="w" * 80, at=NOW),
            Explanation(id=one, club_id=1, term_id=one, member_id=one, text="e " * 700, at=NOW),
            member,
        )
        for one, member in PEOPLE.items()
    ]
    tied = [
        Connection(id=one, club_id=1, from_paper_id=1, to_paper_id=one, kind=ConnectionKind.BUILDS_ON, member_id=one,
                   at=NOW)
        for one in range(2, 25)
    ]  # fmt: skip
    asked = [
        Question(id=one, club_id=1, round_id=3, paper_id=1, member_id=one, text="q " * 240, at=NOW) for one in PEOPLE
    ]
    built = [
        Build(id=one, club_id=1, round_id=3, paper_id=1, member_id=one, what="b " * 150,
              repo="https://x.org/" + "r" * 400, state=BuildState.DONE, at=NOW)
        for one in PEOPLE
    ]  # fmt: skip
    return [
        *explained_parts(SAID, explained, SAID("label-new-terms"), 8),
        *connections_part(SAID, tied, PAPERS, PEOPLE),
        *digest_questions(SAID, asked, {one.id: frozenset(PEOPLE) for one in asked}, PAPERS),
        *digest_builds(SAID, built, PEOPLE, PAPERS),
        Part(SAID.text("lead-thanks", who=PEOPLE[1].name)),
    ]
