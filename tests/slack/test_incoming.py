"""What people type comes out as they typed it."""

import pytest

from adapters.slack.incoming import as_command, as_typed
from adapters.slack.values import BUTTON_VALUE, button_value, carried, metadata, pressed, select_id
from bot.chat.place import Place
from bot.chat.post import Button, Choice, Form, Select


async def name_of(user: str) -> str:
    """Everybody is called after their id."""
    return f"name of {user}"


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("1706.03762", "1706.03762"),
        ("a &amp; b &lt;c&gt; &amp;lt;", "a & b <c> &lt;"),
        ("<https://arxiv.org/abs/1706.03762>", "https://arxiv.org/abs/1706.03762"),
        ("<https://x.org/?a=1&amp;b=2|x.org/?a=1&amp;b=2>", "https://x.org/?a=1&b=2"),
        ("<https://x.org|the paper>", "the paper (https://x.org)"),
        ("<mailto:ada@x.org|ada@x.org>", "ada@x.org"),
        ("organizer: <@U1|ada>", "organizer: name of U1"),
        ("in <#C1|papers> or <#C2>", "in #papers or #C2"),
        ("<!here> <!subteam^S1|@readers> <!date^1^{time}|noon>", "@here @readers noon"),
        ("a < b", "a < b"),
        ("", ""),
    ],
)
async def test_entities_and_controls(sent: str, typed: str) -> None:
    """Links by their address, people by their names, entities decoded once."""
    assert await as_typed(sent, name_of) == typed


@pytest.mark.parametrize(
    ("sent", "values"),
    [
        ("settings organizer: <@U1|ada>", {"organizer": "<@slack/T1/U1>"}),
        ("settings organizer:<@U1>  carry: 2", {"organizer": "<@slack/T1/U1>", "carry": "2"}),
        ("lead <@W1|ada>", {"member": "<@slack/T1/W1>"}),
        ("settings organizer: @ada", {"organizer": "@ada"}),
        ("settings organizer: &lt;@U1&gt;", {"organizer": "<@U1>"}),
        ("settings organizer: <@U1> and <@U2>", {"organizer": "x name: y and x name: y"}),
        ("settings name: <@U1> &amp; all", {"name": "x name: y & all"}),
        ("settings organizer: \ue1000\ue101 name: <@U1>", {"organizer": "0", "name": "x name: y"}),
        ("settings organizer: <@>", {"organizer": "<@slack/T1/>"}),
    ],
)
async def test_people_in_a_command(sent: str, values: dict[str, str]) -> None:
    """In a field for people the account that Slack names; elsewhere their name, which is no part of the command."""

    async def hostile(user: str) -> str:
        return "x name: y" if user else ""

    found = await as_command("club", sent, "T1", hostile)
    assert dict(found.values) == values


def test_what_a_button_carries() -> None:
    """Command and values come back; what is not ours does nothing; what cannot be carried is refused at once."""
    button = Button("x", "paper drop", {"note": "7", "sure": "yes"})
    found = pressed({"type": "button", "value": button_value(button)})
    assert found is not None
    assert (found.command, dict(found.values)) == ("paper drop", {"note": "7", "sure": "yes"})
    for value in ("", "yes", "{}", "[]", '["x",{}]', '["paper now",[]]', '["paper now",{"a":1}]', "\ud800"):
        assert pressed({"type": "button", "value": value}) is None
    with pytest.raises(ValueError, match="2000"):
        button_value(Button("x", "paper drop", {"note": "7" * BUTTON_VALUE}))


def test_what_a_menu_carries() -> None:
    """One choice, several, or none."""
    menu = Select("paper vote", "papers", (Choice("#1", "One"),), values={"round": "7"})
    for state, chosen in (
        ({"type": "static_select", "selected_option": {"value": "#1"}}, "#1"),
        ({"type": "multi_static_select", "selected_options": [{"value": "#1"}, {"value": "#3"}]}, "#1 #3"),
        ({"type": "multi_static_select", "selected_options": []}, "none"),
    ):
        found = pressed({**state, "action_id": select_id(menu)})
        assert found is not None
        assert dict(found.values) == {"round": "7", "papers": chosen}


def test_what_a_form_carries() -> None:
    """Command, values and place of a form, whatever they hold."""
    place = Place("slack", "T1", "C1", "1.1", "1.2,1.3")
    form = Form(command="paper critique", title="x", inputs=(), values={"paper": "url:https://x.org/“ü”"})
    found = carried(metadata(form, place), "T1")
    assert found is not None
    assert (found.command, dict(found.values)) == ("paper critique", {"paper": "url:https://x.org/“ü”"})
    assert found.place == Place("slack", "T1", "C1", "1.1", "1.2")
