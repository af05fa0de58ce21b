"""Block Kit's and the modals' limits: each is enforced, with Slack's own words."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError

from tests.loopback.slack_club import Club, Json, actions, button, error_of, modal, post, section


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def select(**more: Any) -> Json:
    return {"type": "static_select", "action_id": "s", "options": [{"text": plain("a"), "value": "a"}], **more}


REFUSED_BLOCKS: list[tuple[list[Json], str]] = [
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section(" ")], "must be more than 0 characters"),
    ([{"type": "section"}], "missing required field: text"),
    ([{"type": "section", "fields": [plain("x" * 2001)]}], "must be less than 2001"),
    ([{"type": "section", "fields": [plain("x")] * 11}], "no more than 10 items"),
    ([{"type": "header", "text": plain("x" * 151)}], "must be less than 151"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported type: mrkdwn"),
    ([{"type": "divider"}] * 51, "no more than 50 items"),
    ([actions(*[button("x", f"a{n}") for n in range(26)])], "no more than 25 items"),
    ([actions(button("x" * 76, "a"))], "must be less than 76"),
    ([actions(button("x", "a", "v" * 2001))], "must be less than 2001"),
    ([actions(button("x", "a" * 256))], "must be less than 256"),
    ([actions({**button("x", "a"), "url": "https://x.org/" + "x" * 3000})], "must be less than 3001"),
    ([actions({**button("x", "a"), "url": "not an address"})], "must be a valid URL"),
    ([actions({**button("x", "a"), "colour": "red"})], "invalid additional property: colour"),
    ([actions(button("x", "a"), button("y", "a"))], "`action_id` already exists"),
    ([{**section("a"), "block_id": "b"}, {**section("c"), "block_id": "b"}], "`block_id` b already exists"),
    ([{"type": "context", "elements": [plain("x")] * 11}], "no more than 10 items"),
    ([actions(select(options=[{"text": plain("a"), "value": "v" * 151}]))], "must be less than 151"),
    ([actions(select(options=[{"text": plain("a" * 76), "value": "v"}]))], "must be less than 76"),
    ([actions(select(options=[{"text": plain("a"), "value": str(n)} for n in range(101)]))], "no more than 100"),
    ([actions(select(initial_option={"text": plain("b"), "value": "b"}))], "must exactly match"),
    ([actions(select(placeholder=plain("x" * 151)))], "must be less than 151"),
    ([actions({"type": "overflow", "action_id": "o", "options": select()["options"] * 6})], "no more than 5"),
    ([{"type": "image", "image_url": "https://x.org/a.png"}], "missing required field: alt_text"),
    ([{"type": "image", "alt_text": "a"}], "exactly one of image_url and slack_file"),
    ([{"type": "carousel", "elements": []}], "unsupported type: carousel"),
    ([{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [plain("x")]}]}], "unsupported"),
]


@pytest.mark.parametrize(("blocks", "words"), REFUSED_BLOCKS, ids=[words[:40] for _, words in REFUSED_BLOCKS])
async def test_blocks_that_slack_refuses(club: Club, blocks: list[Json], words: str) -> None:
    """Each limit of Block Kit is enforced, and the answer says where and why."""
    with pytest.raises(SlackApiError) as refused:
        await post(club, blocks=blocks)
    assert refused.value.response["error"] == "invalid_blocks"
    assert words in "\n".join(refused.value.response["response_metadata"]["messages"])


async def test_totals_and_texts(club: Club) -> None:
    """The undocumented total over all blocks, the text limit, empty messages and markdown_text have their errors."""
    await post(club, blocks=[section("x" * 2700)] * 4)
    assert await error_of(post(club, blocks=[section("x" * 2700)] * 5)) == "msg_blocks_too_long"
    assert await error_of(post(club, "x" * 4001)) == "msg_too_long"
    assert await error_of(club.client.api_call("chat.postMessage", json={"channel": club.channel.id})) == "no_text"
    assert await error_of(post(club, "text", markdown_text="also")) == "markdown_text_conflict"
    await club.client.chat_postMessage(channel=club.channel.id, markdown_text="x" * 12_000)
    assert await error_of(post(club, metadata={"event_type": "x"})) == "invalid_metadata_format"


PLAIN_INPUT = modal()["blocks"][0]


REFUSED_VIEWS: list[tuple[Json, str]] = [
    (modal(title=plain("x" * 25)), "must be less than 25"),
    (modal(submit=plain("x" * 25)), "must be less than 25"),
    (modal(private_metadata="x" * 3001), "must be less than 3001"),
    (modal(blocks=[{"type": "divider"}] * 101), "no more than 100"),
    ({key: value for key, value in modal().items() if key != "submit"}, "`submit` is required"),
    (modal(blocks=[{**PLAIN_INPUT, "label": plain("x" * 2001)}]), "must be less than 2001"),
    (modal(blocks=[{**PLAIN_INPUT, "element": {"type": "plain_text_input", "max_length": 3001}}]), "from 1 to 3000"),
    (modal(blocks=[{"type": "markdown", "text": "x"}]), "unsupported type: markdown"),
    (modal(closed=True), "invalid additional property: closed"),
]


@pytest.mark.parametrize(("view", "words"), REFUSED_VIEWS, ids=[words for _, words in REFUSED_VIEWS])
async def test_views_that_slack_refuses(club: Club, view: Json, words: str) -> None:
    """Each limit of modals is enforced; the trigger stays good for another try."""
    asked, payload = club.ada.draft_command("/paper", "", club.channel)
    with pytest.raises(SlackApiError) as refused:
        await club.client.views_open(trigger_id=payload["trigger_id"], view=view)
    assert refused.value.response["error"] == "invalid_arguments"
    assert words in "\n".join(refused.value.response["response_metadata"]["messages"])
    await club.client.views_open(trigger_id=payload["trigger_id"], view=modal())
    assert [opened.title for opened in asked.views] == ["Summary"]
