"""The rules of questions for people who know, whatever is typed."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.club.clubs.model import Club
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.rounds.model import Round
from bot.features.builds.cards import builds_card, check_card, claim_card, digest_builds, result_card
from bot.features.builds.model import Build, BuildState
from bot.features.builds.rules import repository
from bot.features.questions.cards import (
    answers_card,
    digest_questions,
    expert_letter,
    inquiry_card,
    letter_card,
    listed,
    own_list,
    questions_card,
    reminder_card,
)
from bot.features.questions.model import Inquiry, Question
from bot.features.questions.rules import MOST_LISTED, folded, quiet, ranked
from bot.wording import words
from tests.core.steady import steady
from tests.core.test_cards import is_portable

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
SAID = words("en")
CLUB = Club(id=1, name="Readers", zone="UTC", created_at=NOW)
TURN = Round(id=3, club_id=1, number=3, pick_on=NOW.date())
MEMBER = Member(id=1, club_id=1, name="Ada", joined_at=NOW)

PINGS = re.compile(r"@\S|\N{FULLWIDTH COMMERCIAL AT}\S|\N{SMALL COMMERCIAL AT}\S|<[!@#&]")
"""What Discord, Slack, GitHub and others make a mention of: a name right behind the sign, or Slack's special marks."""

bits = st.sampled_from(
    [
        "@",
        "<",
        ">",
        "!",
        "#",
        "&",
        "＠",
        "﹫",
        "everyone",
        "here",
        "channel",
        "U012",
        "a.b",
        " ",
        "\n",
        "https://",
        "x/",
        "(",
    ]
)
rough = st.lists(bits | st.text(max_size=4), max_size=25).map("".join)
titles = rough | st.just("x" * 10_000)
papers = st.builds(
    Paper,
    id=st.just(7),
    club_id=st.just(1),
    key=st.just("arxiv:1706.03762"),
    title=titles,
    authors=st.lists(rough, max_size=5).map(tuple),
    link=st.just("") | rough.map(lambda text: f"https://example.org/{text}"),
)
questions_ = st.builds(
    Question,
    id=st.integers(1, 50),
    club_id=st.just(1),
    round_id=st.just(3),
    paper_id=st.just(7),
    member_id=st.none() | st.just(1),
    text=rough | st.just("why " * 150),
    at=st.integers(0, 5).map(lambda minutes: NOW + timedelta(minutes=minutes)),
)
several = st.lists(questions_, max_size=40, unique_by=lambda one: one.id)
voices_ = st.dictionaries(st.integers(1, 50), st.frozensets(st.integers(1, 9)))


@steady(300)
@given(several, voices_)
def test_the_ranking(some: list[Question], voices: dict[int, frozenset[int]]) -> None:
    """Most voices first, then the oldest, then as they came; each with words once, in whatever order they are given."""
    best = ranked(some, voices)
    assert sorted(one.id for one in best) == sorted(one.id for one in some if one.text)
    for one, other in pairwise(best):
        louder = len(voices.get(one.id, ())) - len(voices.get(other.id, ()))
        assert louder > 0 or (louder == 0 and (one.at, one.id) < (other.at, other.id))
    assert ranked(reversed(some), voices) == best


@steady(300)
@given(several, voices_)
def test_what_is_listed(some: list[Question], voices: dict[int, frozenset[int]]) -> None:
    """Never more than a menu holds, in the order they were asked, and none that has fewer voices than one left out."""
    shown = listed(some, voices)
    assert len(shown) == min(len([one for one in some if one.text]), MOST_LISTED)
    assert [one for one in some if one in shown] == shown
    assert ranked(shown, voices) == ranked(some, voices)[: len(shown)]


@steady(500)
@given(rough)
@example("@everyone")
@example("<!channel> <@U123> <#C1> <@&9>")
@example("@https://example.org")
@example("https://example.org/@ada/<!here>")
@example("@@@a ＠b")
@example("<＠x")
def test_what_is_pasted_pings_nobody(text: str) -> None:
    """No mention of any chat is left, and nothing invisible was put in; said twice it is the same."""
    said = quiet(text)
    assert not PINGS.search(said)
    assert quiet(said) == said
    added = set(said) - set(text)
    assert added <= set("(at) %4EFBCA0B9F")
    assert not [mark for mark in added if unicodedata.category(mark) in ("Cf", "Cc")]


@pytest.mark.parametrize("text", ["x < y and A @ B", "a<b", "https://example.org/x?y=1#z", "Why #3?", "5 > 3 & 2 < 4"])
def test_what_pings_nobody_is_left_alone(text: str) -> None:
    """Mathematics and plain addresses stay as they are."""
    assert quiet(text) == text


@steady(300)
@given(several, papers, rough)
def test_the_letter(some: list[Question], paper: Paper, name: str) -> None:
    """Whatever stands in questions, titles, names and links, the letter pings nobody and holds every question."""
    club = Club(id=1, name=name, zone="UTC", created_at=NOW)
    letter = expert_letter(SAID, club, paper, some)
    assert not PINGS.search(letter)
    assert len(re.findall(r"^\d+\. ", letter, re.MULTILINE)) >= len(some)
    assert len(expert_letter(SAID, club, paper, some[:5])) < 12_000
    is_portable(letter_card(SAID, Inquiry(id=1, club_id=1, round_id=3, paper_id=7, at=NOW), letter))


@steady(200)
@given(rough, rough)
def test_the_same_question(text: str, other: str) -> None:
    """Capitals, blanks and marks at the end make no other question; words do; no words are folded to nothing."""
    assert folded(f"  {text.upper().lower()} ? ") == folded(text.upper().lower()) or not text.strip(" ?!.…\n")
    assert bool(folded(text)) == bool(" ".join(unicodedata.normalize("NFKC", text).split()))
    assert folded("why") != folded(f"why {other.strip()} x")


@steady(150)
@given(several, voices_, papers, st.booleans(), st.booleans())
def test_the_cards_are_portable(
    some: list[Question], voices: dict[int, frozenset[int]], paper: Paper, taken: bool, filed: bool
) -> None:
    """The list, the message, the reminder, the answers and the digest can be shown on every platform."""
    public = questions_card(SAID, TURN, paper, some, voices, {1: MEMBER})
    is_portable(public)
    own = [(number, one) for number, one in enumerate(listed(some, voices), 1) if one.member_id]
    is_portable(own_list(SAID, public, own, ()))
    inquiry = Inquiry(
        id=10**9,
        club_id=1,
        round_id=3,
        paper_id=7,
        at=NOW,
        member_id=1 if taken else None,
        answers="a" * 3000,
        filed_at=NOW if filed else None,
    )
    for card in (
        inquiry_card(SAID, inquiry, paper, some[:5], MEMBER if taken else None),
        reminder_card(SAID, inquiry, paper),
        answers_card(SAID, inquiry, paper, some[:5], None),
    ):
        is_portable(card)
    assert len(digest_questions(SAID, some, voices, {})) <= 1


builds_ = st.builds(
    Build,
    id=st.integers(1, 10**9),
    club_id=st.just(1),
    round_id=st.just(3),
    paper_id=st.just(7),
    member_id=st.none() | st.just(1),
    what=rough | st.just("x" * 300),
    repo=st.sampled_from(["", "https://example.org/tiny"]),
    state=st.sampled_from(list(BuildState)),
    at=st.just(NOW),
    result=rough,
    learned=rough,
)


@steady(150)
@given(st.lists(builds_, max_size=20), papers, st.booleans())
def test_builds_are_portable(some: list[Build], paper: Paper, named: bool) -> None:
    """However many there are and whatever they are called."""
    own, others = [one for one in some if one.member_id], [one for one in some if not one.member_id]
    is_portable(builds_card(SAID, own, others, {7: paper}, {1: MEMBER}, paper if named else None))
    for one in some:
        for card in (
            claim_card(SAID, one, MEMBER, {}),
            result_card(SAID, one, paper, None),
            check_card(SAID, one, paper),
        ):
            is_portable(card)
    assert len(digest_builds(SAID, some, {1: MEMBER}, {})) == any(one.what for one in some)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://example.org/a/b", "https://example.org/a/b"),
        ("HTTP://Example.org", "HTTP://Example.org"),
        ("git.example.org/a/b.git", "https://git.example.org/a/b.git"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("https://example.org:8080/x?y=1#z", "https://example.org:8080/x?y=1#z"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
        ("git@example.org:a/b", None),
        ("https://ada:secret@example.org", None),
        ("https://example.org/<!channel>", None),
        ("https://example.org/a b", None),
        ("https://example.org:port/", None),
        ("https://[example", None),
        ("https:///x", None),
        ("ssh://example.org/x", None),
        ("data:text/html,x", None),
        ("tiny", None),
        ("", None),
    ],
)
def test_links_to_repositories(typed: str, kept: str | None) -> None:
    """By their form alone: nothing is visited."""
    assert repository(typed) == kept


@steady(300)
@given(rough)
def test_any_link(typed: str) -> None:
    """Whatever is typed, what is kept is a web address on one line."""
    found = repository(typed)
    assert found is None or re.fullmatch(r"https?://[^\s<>\"]+", found, re.IGNORECASE)
