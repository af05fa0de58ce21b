"""Names of posts, where every post has one: plain words with a day."""

from datetime import UTC, datetime

import pytest

from bot.chat.account import Account
from bot.chat.post import Link, Part, Post, Span, When, Who
from bot.delivery.naming import LONGEST, called
from bot.wording import words

NOW = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)
ED = Account(platform="discord", workspace="1", user="2", name="F_ed*")
PICK = When(datetime(2026, 3, 16, 8, 0, tzinfo=UTC))


def name_of(post: Post) -> str:
    """Its name, in a club in Berlin, where it is the fifteenth already."""
    return called(post, words("en"), "Europe/Berlin", NOW).name


def says(*text: Span) -> Post:
    """A post without a title."""
    return Post(parts=(Part((), label="Empty"), Part(text)))


@pytest.mark.parametrize(
    ("post", "name"),
    [
        (Post(title="What shall we read next?"), "What shall we read next? · 15 Mar 2026"),
        (Post(title="Vote for the paper of 23 Mar 2026"), "Vote for the paper of 23 Mar 2026"),
        (says("Welcome, ", Who("F_ed*", ED), "! And more."), "Welcome, F_ed*! · 15 Mar 2026"),
        (says("Read ", Link("this_one", "https://example.org")), "Read this_one · 15 Mar 2026"),
        (says("The pick is ", PICK, ". More."), "The pick is Mon 16 Mar, 09:00"),
        (says("The pick is ", PICK, " (", When(PICK.at, "relative"), "). More."), "The pick is Mon 16 Mar, 09:00"),
        (says("Two\nlines"), "Two lines · 15 Mar 2026"),
        (Post(), "15 Mar 2026"),
        (Post(title="The paper of the week", opens_thread="Bees"), "Bees"),
    ],
)
def test_a_name_is_plain_words_with_a_day(post: Post, name: str) -> None:
    """No markup of any platform, no escapes; a moment is told as on the club's wall, and no day twice."""
    assert name_of(post) == name


def test_a_long_name_is_cut_and_keeps_its_day() -> None:
    """At a word, and never longer than Discord takes."""
    name = name_of(Post(title="reading " * 40))
    assert len(name) <= LONGEST
    assert name.endswith("reading… · 15 Mar 2026")
    assert len(name_of(Post(title="x" * 500))) == LONGEST
    assert len(name_of(says("y" * 500, PICK))) == LONGEST
