"""The lead's sheet: made of what is public, whatever the paper and the members are like. Pure."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.post import Post
from bot.club.ballots.model import Nomination
from bot.club.clubs.model import Club, Settings
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.settings import Reveal
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.features.leading.claims import claims
from bot.features.leading.model import DealtRole, Role
from bot.features.leading.sheet import SheetData, sheet
from bot.wording import words
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
SAID = words("en")
ABSTRACT = (
    "Translation has long used recurrence. It is slow. We propose a model of attention alone. "
    "On two tasks it outperforms what came before, by 2 points. Training takes $3.5$ days. Code is available."
)


def a_note(kind: NoteKind = NoteKind.SUMMARY, member: int | None = 2, **fields: str) -> Note:
    """A note of a round."""
    return Note(club_id=1, round_id=1, paper_id=1, member_id=member, kind=kind, fields=fields, at=NOW)


def known(
    *notes: Note,
    reveal: Reveal = Reveal.AFTER_OWN,
    title: str = "Attention",
    pitch: str = "Short.",
    papers: int = 1,
    earlier: Paper | None = None,
) -> SheetData:
    """What a sheet is made from."""
    shown = [Paper(id=n, club_id=1, key=str(n), title=title, abstract=ABSTRACT, link="https://example.org/1")
             for n in range(1, papers + 1)]  # fmt: skip
    return SheetData(
        Club(id=1, name="Readers", zone="UTC", created_at=NOW, settings=Settings({"reveal": reveal})),
        Round(id=1, club_id=1, number=1, pick_on=NOW.date(), paper_ids=(1,)),
        NOW,
        shown,
        {one.id: Nomination(club_id=1, paper_id=one.id, member_id=2, pitch=pitch, at=NOW) for one in shown},
        notes,
        [DealtRole(club_id=1, round_id=1, member_id=None, role=Role.SKEPTIC, at=NOW)],
        {2: Member(id=2, club_id=1, name="Ben", joined_at=NOW)},
        earlier,
    )


def text(post: Post) -> str:
    """All words of a post."""
    parts = (f"{part.label} {''.join(map(str, part.text))}" for part in post.parts)
    return " ".join((post.title, *parts, *(link.label for link in post.links)))


def test_what_stands_on_it() -> None:
    """Who proposed it and why, what it claims, five prompts, roles, and how to open and close."""
    found = text(sheet(SAID, known(a_note(), a_note(NoteKind.CRITIQUE))))
    assert "Why Ben proposed it Short." in found
    assert "– We propose a model of attention alone.\n– On two tasks it outperforms what came before" in found
    assert "It is slow" not in found
    assert all(f"{number}. " in found for number in range(1, 6))
    assert "6. " not in found
    assert "somebody – skeptic" in found
    assert "So far one member has handed in: one summary and one critique." in found


def test_an_earlier_paper_is_named() -> None:
    """Where the club has read one before, the third prompt begins there."""
    earlier = Paper(club_id=1, key="k", title="Residuals")
    assert "Begin with “Residuals”" in text(sheet(SAID, known(earlier=earlier)))
    assert "Begin with" not in text(sheet(SAID, known()))


secrets = st.text(st.characters(categories=["L"]), min_size=12, max_size=40).map(lambda word: f"secret{word}")


@steady(100)
@given(st.lists(st.tuples(st.sampled_from(list(NoteKind)), secrets, secrets), max_size=6),
       st.sampled_from([Reveal.AFTER_OWN, Reveal.AT_WRAP]))  # fmt: skip
def test_nothing_blind_is_on_it(given_: list[tuple[NoteKind, str, str]], reveal: Reveal) -> None:
    """Whatever members handed in, the sheet counts it and gives none of its words."""
    notes = [a_note(kind, number, sentence=one, unclear=two, different=one)
             for number, (kind, one, two) in enumerate(given_, 1)]  # fmt: skip
    found = text(sheet(SAID, known(*notes, reveal=reveal)))
    assert "secret" not in found


def test_an_open_club_quotes_what_was_unclear() -> None:
    """Three of them at most, each on its line."""
    notes = [a_note(member=n, unclear=f"Doubt\n{n}") for n in range(1, 6)]
    found = text(sheet(SAID, known(*notes, reveal=Reveal.AT_ONCE)))
    assert "– Doubt 1\n– Doubt 2\n– Doubt 3" in found
    assert "Doubt 4" not in found


@pytest.mark.parametrize("papers", [1, 3])
def test_long_titles_and_pitches(papers: int) -> None:
    """A title of ten thousand characters is cut wherever it stands."""
    made = sheet(SAID, known(title="x" * 10_000, pitch="*_`@everyone", papers=papers))
    assert len(text(made)) < 6000
    assert len(made.title) < 350
    assert all(len(link.label) <= 30 for link in made.links)


@steady(200)
@given(st.text(max_size=300))
def test_claims_of_anything(abstract: str) -> None:
    """At most three sentences, each of them the abstract's."""
    found = claims(abstract)
    assert len(found) <= 3
    assert all(one for one in found)


def test_claims_where_nothing_is_worded_as_one() -> None:
    """The last sentences, where authors say what came of it; nothing of nothing; a huge one is read in part."""
    assert claims("One thing. Two things. Three things. Four things.") == [
        "Two things.",
        "Three things.",
        "Four things.",
    ]
    assert claims("") == []
    assert len(claims("We show this. " * 100_000)) == 3
