"""What is sent is what Slack accepts and what was written: judged by the SDK's own models and the strict server."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from adapters.slack.cards import messages
from adapters.slack.forms import form_view, home_view, shown_view, waiting_view
from adapters.slack.spans import Json, Look
from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Button, Choice, Form, Input, Link, Part, Post, Select, When, Who
from bot.features import MENU
from bot.wording import words
from tests.core.crowded import cards
from tests.loopback.slack.blocks import message_problems, total_size, view_problems
from tests.loopback.slack.mrkdwn import decode

NOW = datetime(2026, 6, 2, 8, tzinfo=UTC)
LOOK = Look("T0OURS", NOW)
PLACE = Place("slack", "T0OURS", "C0PAPERS", "1780000000.000001", "1780000000.000002")
ADA = Account(platform="slack", workspace="T0OURS", user="U0ADA", name="Ada")
SAID = words("en")

few = settings(max_examples=60, deadline=None)
text = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400) | st.sampled_from(
    [
        "<!channel>",
        "<@U0ADA>",
        "&lt;",
        "@here",
        "*b*",
        "a\n\nb",
        " ",
        "",
        "x" * 5000,
        "One. Two! " * 900,
        "日本語。" * 1500,
    ]
)
urls = st.sampled_from(
    ["https://arxiv.org/abs/1706.03762", "javascript:alert(1)", "https://x.org/a|b>", "", "x" * 4000]
)
spans = st.one_of(
    text,
    st.builds(When, st.integers(0, 4_000_000_000).map(lambda unix: datetime.fromtimestamp(unix, UTC)),
              st.sampled_from(["full", "day", "time", "relative"])),
    st.builds(Who, text, st.sampled_from([ADA, None]), st.booleans()),
    st.builds(Link, text, urls),
)  # fmt: skip
parts = st.builds(Part, st.lists(spans, max_size=4).map(tuple), text, st.booleans())
values = st.dictionaries(st.sampled_from(["round", "note"]), st.text("0123456789", max_size=9), max_size=2)
buttons = st.builds(Button, text, st.just("paper now"), values, st.sampled_from(["plain", "primary", "danger"]))
choices = st.builds(Choice, st.text("#0123456789", min_size=1, max_size=9), text, text)
selects = st.builds(Select, st.just("paper vote"), st.just("papers"),
                    st.lists(choices, min_size=1, max_size=120, unique_by=lambda one: one.value).map(tuple), text,
                    st.integers(1, 120))  # fmt: skip
posts = st.builds(
    Post, title=text, url=urls, parts=st.lists(parts, max_size=8).map(tuple),
    links=st.lists(st.builds(Link, text, urls), max_size=3).map(tuple), select=st.none() | selects,
    buttons=st.lists(buttons, max_size=30).map(tuple),
)  # fmt: skip


@few
@given(posts)
@example(Post())
@example(Post(parts=tuple(Part((f"line {number}",)) for number in range(200))))
def test_slack_accepts_every_post(post: Post) -> None:
    """Whatever is posted: no block is refused, all limits hold, and the SDK's own models find nothing wrong."""
    for message in messages(post, LOOK):
        assert message_problems(message.blocks) == []
        assert total_size(message.blocks) <= 13_200
        assert 0 < len(message.text.strip()) <= len(message.text) <= 4000
        for block in Block.parse_all(message.blocks):
            assert block is not None
            block.validate_json()


@few
@given(posts)
@example(Post())
def test_slack_accepts_every_answer(post: Post) -> None:
    """The same posts as a modal and as a home tab."""
    for view in (shown_view(post, PLACE, LOOK, SAID), home_view([post], LOOK)):
        assert view_problems(view) == []
        View(**view).validate_json()


inputs = st.lists(
    st.builds(Input, name=st.sampled_from(["sentence", "colleague", "unclear", "add"]), label=text.filter(str.strip),
              help=text, value=text, long=st.booleans(), required=st.booleans(), most=st.integers(1, 3000)),
    min_size=1, max_size=5, unique_by=lambda one: one.name,
)  # fmt: skip


@few
@given(inputs, text, text)
def test_slack_accepts_every_form(fields: list[Input], title: str, intro: str) -> None:
    """Every form of the menu, and any other, with any text to begin with."""
    form = Form(command="paper summary", title=title, inputs=tuple(fields), values={"round": "7"}, intro=intro)
    view = form_view(form, PLACE, LOOK, SAID, "A note.")
    assert view_problems(view) == []
    for one, block in zip(fields, [block for block in view["blocks"] if block["type"] == "input"], strict=True):
        if one.value.strip():
            assert block["element"]["initial_value"] == one.value[: one.most]


def test_the_menus_words_fit() -> None:
    """Titles, labels and hints of the catalogue are shown whole."""
    for command in MENU.commands:
        if command.inputs:
            assert len(SAID(f"{command.key}.title")) <= 24
    assert len(SAID("form-submit")) <= 24
    assert len(SAID("slack-title")) <= 24
    assert view_problems(waiting_view(PLACE, LOOK, SAID)) == []


def inner(blocks: list[Json]) -> str:
    """All words of rich text, in order."""
    found = []
    for block in blocks:
        for piece in block.get("elements", []):
            found += [one.get("text", "") for one in piece.get("elements", [])]
    return "".join(found)


@few
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300), st.booleans())
@example("<!channel> <@U0ADA> &lt; *bold* _it_ :tada: `code`", False)
@example("Sentence one. " * 1200, True)
@example("日本語の文。" * 1500, False)
def test_words_arrive_as_they_were_written(written: str, quote: bool) -> None:
    """Nothing is lost, added, or turned into markup on the way, in the blocks and in the text alike."""
    shown = messages(Post(parts=(Part((written,), quote=quote),)), LOOK)
    assert "".join(inner(message.blocks) for message in shown) == written
    if not quote:
        assert decode("".join(message.text for message in shown)).replace("\n", "") == written.replace(
            "\n", ""
        ) or not (written.strip())
    for message in shown:
        assert "<" not in message.text


def test_a_person_is_pinged_where_meant_and_known() -> None:
    """Only with `ping`, and only people of this workspace; everywhere else a plain name."""
    stranger = Account(platform="slack", workspace="T0OTHER", user="U0EVE", name="Eve")
    elsewhere = Account(platform="discord", workspace="1", user="2", name="Dan")
    names = (
        Who("Ada", ADA, ping=True),
        Who("Eve", stranger, ping=True),
        Who("Dan", elsewhere, ping=True),
        Who("A", ADA),
    )
    (message,) = messages(Post(parts=(Part(names),)), LOOK)
    assert message.text == "<@U0ADA>EveDanA"
    assert [one["type"] for one in message.blocks[0]["elements"][0]["elements"]] == ["user", "text", "text", "text"]


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (When(NOW), "<!date^1780387200^{date_short_pretty} {time}|Tue 2 Jun, 08:00 UTC>"),
        (When(NOW - timedelta(days=365)), "<!date^1748851200^{date_short_pretty} {time}|Mon 2 Jun 2025, 08:00 UTC>"),
        (When(NOW, "day"), "<!date^1780387200^{date_short_pretty}|2 Jun 2026>"),
        (When(NOW, "time"), "<!date^1780387200^{time}|08:00 UTC>"),
        (When(NOW, "relative"), "<!date^1780387200^{ago}|"),
    ],
)
def test_moments_are_in_the_readers_zone(when: When, shown: str) -> None:
    """Slack's own date marks, with a fallback in words."""
    (message,) = messages(Post(parts=(Part((when,)),)), LOOK)
    assert message.text.startswith(shown)


@pytest.mark.parametrize("name", cards())
def test_crowded_cards_fit(name: str) -> None:
    """Whatever a club does, each message keeps to Slack's limits; what the channel gets of a digest is one."""
    found = messages(cards()[name], LOOK)
    for message in found:
        assert message_problems(message.blocks) == []
        assert len(message.blocks) <= 50
        assert total_size(message.blocks) <= 13_200
    assert len(found) == 1 or name != "brief"
