"""A title is exchanged where the bot names the paper, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from bot.cards.ballot import short
from bot.model import Paper
from bot.post import Button, Link, Part, Post
from bot.retitling import change, retitled
from bot.wording import words
from tests.core.steady import steady

SAID = words("en")
WAS = Paper(key="arxiv:1", title="On the Round and the Square", link="https://a.example/1")
NOW = Paper(key="arxiv:1", title="Squares, and Rounds", link="https://a.example/2")
titles = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="“”…"), min_size=9, max_size=60).filter(
    lambda text: text.strip() == text
)


def test_where_the_bot_names_it() -> None:
    """Between quotation marks, as a label, as a link and on a button, whole or cut; what members wrote stays."""
    cut = short(WAS.title, 20)
    post = Post(
        title=f"About “{WAS.title}”",
        parts=(
            Part((f"It is “{cut}”, ", Link(WAS.title, WAS.link), " – On the Round and the Square"), label=WAS.title),
            Part((f"I liked “{WAS.title}”.",), quote=True),
        ),
        links=(Link(cut, WAS.link), Link(cut, "https://elsewhere.example")),
        buttons=(
            Button(f"Summary: {cut}", "paper summary", {"paper": WAS.key}),
            Button(f"Summary: {cut}", "paper summary", {"paper": "arxiv:2"}),
        ),
    )
    now = retitled(post, change(SAID, WAS, NOW), labels=True)
    assert now.title == "About “Squares, and Rounds”"
    assert now.parts[0].text == (
        f"It is “{short(NOW.title, len(cut))}”, ",
        Link(NOW.title, NOW.link),
        " – On the Round and the Square",
    )
    assert (now.parts[0].label, now.parts[1]) == (NOW.title, post.parts[1])
    assert now.links == (Link(short(NOW.title, len(cut)), NOW.link), post.links[1])
    assert [one.label for one in now.buttons] == ["Summary: Squares, and Rounds", f"Summary: {cut}"]


def test_a_label_of_the_same_words_stays() -> None:
    """A paper may be called like a label of the bot's: only where papers stand as labels is one exchanged."""
    week = Paper(key="arxiv:3", title="The week")
    card = Post(parts=(Part(("Reminder Thu",), label="The week"),))
    assert retitled(card, change(SAID, week, NOW), labels=False) == card


@steady(100)
@given(titles, titles, st.integers(min_value=9, max_value=80))
def test_there_and_back(one: str, other: str, most: int) -> None:
    """What never named the paper stays as it is; what did names it as it is called now."""
    was, now = Paper(key="k", title=one), Paper(key="k", title=other)
    post = Post(parts=(Part((SAID("paper-named", title=short(one, most)),)), Part((one,))))
    changed = retitled(post, change(SAID, was, now), labels=True)
    assert changed.parts[1] == post.parts[1]
    assert changed.parts[0].text[0] in {SAID("paper-named", title=short(other, room)) for room in range(1, 81)}
