"""What everybody sees fits the platforms, whatever stands in titles, pitches, names and notes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.post import Post
from bot.club.ballots.cards import ballot_card, closed_ballot, nominations_card
from bot.club.ballots.model import Nomination
from bot.club.ballots.rules import BALLOT_SIZE
from bot.club.ballots.settings import PickBy
from bot.club.clubs.cards import week
from bot.club.clubs.model import Club, Settings
from bot.club.entries.cards import in_order, reveal
from bot.club.entries.digest import board_card, digest
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.papers.citing import authors, short
from bot.club.papers.model import Paper
from bot.club.rounds import notices
from bot.club.rounds.card import THREAD_NAME, Winner, paper_card, sentences
from bot.club.rounds.model import Round, RoundState
from bot.declared import steps_of
from bot.features import FEATURES
from bot.hooks import Shown
from bot.schedule.moments import Moment
from bot.wording import words
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
SAID = words("en")
OPTIONS, OPTION, BUTTON = 25, 100, 34

rough = st.text(max_size=150) | st.text("ab .,;:!?\n$\\{}\ue000@*_", max_size=400) | st.just("x" * 1000)
titles = rough.filter(bool)
papers_ = st.builds(
    Paper,
    id=st.integers(1, 99),
    key=st.just("arxiv:1706.03762"),
    title=titles,
    authors=st.lists(rough, max_size=5).map(tuple),
    abstract=rough,
    categories=st.lists(st.just("cs.CL"), max_size=3).map(tuple),
    published=st.none() | st.dates(date(1991, 1, 1)),
    link=st.sampled_from(["", "https://arxiv.org/abs/1706.03762"]),
)
members_ = st.builds(Member, id=st.integers(1, 9), club_id=st.just(1), name=rough, joined_at=st.just(NOW))
nominations_ = st.builds(
    Nomination,
    id=st.integers(1, 10**9),
    club_id=st.just(1),
    paper_id=st.just(1),
    member_id=st.none() | st.integers(1, 9),
    pitch=rough,
    at=st.just(NOW),
)
round_ = Round(id=3, club_id=1, number=3, pick_on=NOW.date(), state=RoundState.READING, wrap_at=NOW + timedelta(days=6))
club = Club(id=1, name="Readers", zone="Europe/Berlin", created_at=NOW)


def is_portable(post: Post) -> None:
    """What no adapter can mend: a thread's name, what can be chosen, and the words on buttons."""
    assert len(post.opens_thread) <= THREAD_NAME
    assert all(0 < len(one.label) <= BUTTON for one in post.buttons)
    assert len({one.label for one in post.buttons}) == len(post.buttons)
    if post.select:
        assert 0 < len(post.select.choices) <= OPTIONS
        assert 1 <= post.select.most <= OPTIONS
        assert len({one.value for one in post.select.choices}) == len(post.select.choices)
        for choice in post.select.choices:
            assert 0 < len(choice.value) <= OPTION
            assert 0 < len(choice.label) <= OPTION
            assert len(choice.description) <= OPTION


@steady(100)
@given(st.lists(st.builds(Winner, papers_, st.none() | nominations_, st.none() | members_), min_size=1, max_size=3))
def test_the_papers_card(winners: list[Winner]) -> None:
    """The card of a round opens a thread with a name that fits, whatever the papers are called."""
    ahead = [Moment(club_id=1, round_id=3, step=step, due=NOW) for step in (step.name for step in steps_of(FEATURES))]
    tally = [(one.paper.title, count) for count, one in enumerate(winners)]
    card = paper_card(SAID, round_, winners, ahead, tally)
    is_portable(card)
    assert card.opens_thread
    assert len(winners) == 1 or card.opens_thread.endswith("more")
    assert (card.url == winners[0].paper.link) == (len(winners) == 1 or not winners[0].paper.link)


@steady(100)
@given(st.lists(nominations_, max_size=BALLOT_SIZE, unique_by=lambda one: one.id), papers_)
@example([], Paper(key="title:a", title="a"))
def test_the_ballot(ballot: list[Nomination], paper: Paper) -> None:
    """A ballot can be chosen from wherever it stands; an empty one has nothing to choose."""
    votes = {ballot[0].id: frozenset({1, 2})} if ballot else {}
    card = ballot_card(SAID, round_, ballot, {1: paper}, votes, NOW)
    is_portable(card)
    assert (card.select is None) == (not ballot)
    assert card.select is None or card.select.values == {"round": "3"}
    assert len(card.parts) == len(ballot) + 2
    over = closed_ballot(SAID, replace(round_, paper_ids=(1,)), ballot, {1: paper}, votes)
    is_portable(over)
    assert (over.select, over.buttons, over.title) == (None, (), card.title)


@steady(60)
@given(st.lists(nominations_, min_size=1, max_size=30), papers_, members_)
def test_the_list_of_nominations(waiting: list[Nomination], paper: Paper, member: Member) -> None:
    """Every nomination is listed, and one's own can be taken back."""
    card = nominations_card(SAID, waiting, {1: paper}, {member.id: member}, member.id)
    is_portable(card)
    assert len(card.buttons) == min(5, sum(one.member_id == member.id for one in waiting))


@st.composite
def notes(draw: st.DrawFn) -> list[Note]:
    """What some members handed in, some of it emptied since."""
    fields = st.dictionaries(st.sampled_from(["sentence", "colleague", "unclear", "technique", "add", "gone"]), rough)
    one = st.builds(
        Note,
        id=st.integers(1, 99),
        club_id=st.just(1),
        round_id=st.just(3),
        paper_id=st.just(1),
        member_id=st.none() | st.integers(1, 9),
        kind=st.sampled_from([NoteKind.SUMMARY, NoteKind.CRITIQUE]),
        fields=fields,
        at=st.just(NOW),
        late=st.booleans(),
    )
    return draw(st.lists(one, max_size=8))


@steady(60)
@given(notes(), st.lists(members_, max_size=5), papers_)
def test_reveal_and_digest(handed: list[Note], people: list[Member], paper: Paper) -> None:
    """What everybody wrote and its summing up can be shown, with or without entries, forgotten members and all."""
    by_id = {one.id: one for one in people}
    is_portable(reveal(SAID, handed, by_id, {1: paper}))
    card = digest(SAID, club, round_, [paper], handed, by_id)
    is_portable(card)
    assert not card.also_in_channel
    shown = in_order(handed)
    assert all(any(note.fields.values()) for note in shown)
    assert [note.kind for note in shown] == sorted((note.kind for note in shown), key=lambda kind: kind == "critique")


@steady(60)
@given(st.lists(members_, max_size=10))
def test_the_board(people: list[Member]) -> None:
    """Every member on the board has a line of their own, with one's rank."""
    card = board_card(SAID, club, people)
    is_portable(card)
    assert len(card.parts) == 2


@steady(300)
@given(rough, st.integers(2, 120))
def test_short_is_short(text: str, most: int) -> None:
    """A text that fits stays as it is; another is cut, says so, and begins as it began."""
    found = short(text, most)
    assert len(found) <= most
    if len(text) <= most:
        assert found == text
    else:
        assert found.endswith("…")
        assert text.startswith(found[:-1])


@steady(200)
@given(rough, st.integers(10, 600))
@example("A. B. C. D. E.", 600)
def test_the_first_sentences(text: str, most: int) -> None:
    """At most three sentences and so many characters, from the beginning, on one line."""
    found = sentences(text, most)
    assert len(found) <= most
    assert "\n" not in found
    line = " ".join(text.split())
    assert line.startswith((found, found.removesuffix("…")))
    assert bool(found) == bool(line)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One is here. Two is here. Three is here. Four.", "One is here. Two is here. Three is here."),
        ("About e.g. this, et al. and 3.5 points. Then more.", "About e.g. this, et al. and 3.5 points. Then more."),
        ("word " * 200, "word word word word…"),
    ],
)
def test_sentences_by_hand(text: str, found: str) -> None:
    """Where sentences end, as one would read them."""
    assert sentences(text, 22 if text.startswith("word") else 600) == found


def test_names_of_authors() -> None:
    """Up to three are named; of more the first, and the year where it is known."""
    paper = Paper(key="title:a", title="a", authors=("A", "B", "C"), published=date(2017, 6, 12))
    assert authors(SAID, paper) == "A, B, C, 2017"
    assert authors(SAID, Paper(key="title:a", title="a", authors=("A", "B", "C", "D"))) == "A et al."
    assert authors(SAID, Paper(key="title:a", title="a")) == ""


def test_the_week_in_words() -> None:
    """The week lists what is switched on, and no vote where nobody votes."""
    assert "vote" in week(SAID, club)
    queue = Club(name="Q", zone="UTC", created_at=NOW, settings=Settings({"pick_by": PickBy.QUEUE}))
    assert "vote" not in week(SAID, queue)


@pytest.mark.parametrize("number", range(1, 10))
def test_every_round_has_a_question_to_start_from(number: int) -> None:
    """Whatever its number, a discussion opens with a question."""
    some = Round(id=1, club_id=1, number=number, pick_on=NOW.date())
    club = Club(name="Readers", zone="UTC", created_at=NOW)
    card = notices.discussion(SAID, club, some, [Paper(key="title:a", title="a")], 2, Shown())
    assert any(part.label for part in card.parts)
    is_portable(card)


def test_the_digest_counts_the_forgotten_as_the_people_they_were() -> None:
    """Two nameless summaries are of two people; a nameless critique may be of one of them."""
    club = Club(name="Readers", zone="UTC", created_at=NOW)
    round_ = Round(club_id=1, number=1, pick_on=NOW.date())
    paper = Paper(key="title:x", title="On bees")
    summary, critique = NoteKind.SUMMARY, NoteKind.CRITIQUE
    notes = [
        Note(club_id=1, round_id=1, paper_id=1, member_id=one, kind=kind, fields={"sentence": "Bees."}, at=NOW)
        for one, kind in ((None, summary), (None, summary), (None, critique), (7, summary))
    ]
    shown = digest(SAID, club, round_, [paper], notes, {})
    assert "3 members" in " ".join(str(span) for part in shown.parts for span in part.text)
