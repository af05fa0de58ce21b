"""Buttons, selects and forms on the loopback Discord, driven by the unmodified discord.py client."""

import json
from typing import Any

import aiohttp
import discord
import pytest
from discord import ui

from tests.loopback.discord import LoopbackDiscord, NotPossibleError
from tests.loopback.discord_client import CardView, Start, eventually, place
from tests.loopback.discord_client import clock as clock
from tests.loopback.discord_client import server as server
from tests.loopback.discord_client import start as start


async def test_buttons_modals_and_selects(server: LoopbackDiscord, start: Start) -> None:
    """A button opens a form, the form is handed in, a select updates its message, a disabled button is dead."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    await place(bot, channel).send(embed=discord.Embed(title="Attention"), view=CardView())
    card = await server.wait_for_message(channel, "Attention")
    assert server.buttons(card) == ["Hand in a summary", "Closed", "Vote"]
    form = await ada.click(card, "Hand in a summary").modal()
    assert [field.label for field in form.fields] == ["In one sentence", "What was unclear"]
    with pytest.raises(NotPossibleError):
        ada.submit(form, {"What was unclear": "all"})
    with pytest.raises(NotPossibleError):
        ada.submit(form, {"one": "x" * 301})
    sent = ada.submit(form, {"In one sentence": "It is all you need."})
    assert await sent.text() == "Thank you: It is all you need."
    assert sent.ephemeral
    assert await ada.choose(card, "GANs").text() == "Voted: g\nAttention"
    with pytest.raises(NotPossibleError):
        ada.click(card, "Closed")


async def test_two_people_with_the_same_form(server: LoopbackDiscord, start: Start) -> None:
    """Two open forms are apart: each person's words are answered to that person, once."""
    guild = server.add_guild()
    channel = server.add_channel(guild)
    ada, ben = server.add_person("ada", guild), server.add_person("ben", guild)
    await place(await start(), channel).send("card", view=CardView())
    card = await server.wait_for_message(channel, "card")
    forms = [await person.click(card, "Hand in a summary").modal() for person in (ada, ben)]
    assert await ben.submit(forms[1], {"one": "from ben"}).text() == "Thank you: from ben"
    assert await ada.submit(forms[0], {"one": "from ada"}).text() == "Thank you: from ada"
    with pytest.raises(NotPossibleError):
        ada.submit(forms[0], {"one": "again"})
    with pytest.raises(NotPossibleError):
        ada.submit(forms[1], {"one": "not mine"})


async def test_form_survives_a_restart_of_the_bot(server: LoopbackDiscord, start: Start) -> None:
    """A form opened before a restart can be submitted after it: the new process gets every word."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    first = await start()
    await place(first, channel).send("card", view=CardView())
    card = await server.wait_for_message(channel, "card")
    form = await ada.click(card, "Hand in a summary").modal()
    await first.close()
    second = await start()
    ask = ada.submit(form, {"one": "written before the restart"})
    await eventually(lambda: second.submitted)
    assert "written before the restart" in json.dumps(second.submitted[0].data)
    assert second.submitted[0].message is not None
    await second.submitted[0].response.send_message("kept")
    assert await ask.text() == "kept"


@pytest.mark.parametrize(
    "wrong",
    [
        {"custom_id": "x" * 101},
        {"title": "x" * 46},
        {"title": ""},
        {"components": []},
        {"components": [{"type": 10, "content": "text"}] * 6},
        {"components": [{"type": 18, "label": "x" * 46, "component": {"type": 4, "custom_id": "a", "style": 1}}]},
        {
            "components": [
                {"type": 18, "label": "x", "component": {"type": 4, "custom_id": "a", "style": 1, "colour": 1}}
            ]
        },
        {"components": [{"type": 18, "label": "x", "component": {"type": 21, "custom_id": "a", "options": []}}]},
        {"components": [{"type": 18, "label": "x", "component": {"type": 2, "custom_id": "a", "style": 1}}]},
    ],
)
async def test_limits_of_modals(server: LoopbackDiscord, start: Start, wrong: dict[str, Any]) -> None:
    """A modal over Discord's limits is refused with 50035."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    field = {"type": 18, "label": "Text", "component": {"type": 4, "custom_id": "text", "style": 2}}
    good: dict[str, Any] = {"custom_id": "form", "title": "Form", "components": [field]}

    async def doing(interaction: discord.Interaction) -> None:
        async with aiohttp.ClientSession() as session:
            url = f"{server.api_url}/interactions/{interaction.id}/{interaction.token}/callback"
            for modal in (good | wrong, good):
                async with session.post(url, json={"type": 9, "data": modal}) as response:
                    bot.happened.append(str(response.status))

    bot.doing = doing
    form = await ada.slash(channel, "paper do").modal()
    await eventually(lambda: bot.happened[-2:] == ["400", "204"])
    assert form.title == "Form"


async def test_every_kind_of_component_is_taken(server: LoopbackDiscord, start: Start) -> None:
    """What discord.py can build within the limits is taken: all layout parts, all selects, all fields of forms."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    await place(bot, channel).send(view=everything())
    card = server.messages(channel)[0]
    assert server.buttons(card) == ["More", "Read", "Members"]

    async def doing(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(long_form())

    bot.doing = doing
    form = await ada.slash(channel, "paper do").modal()
    assert [field.label for field in form.fields] == ["One", "Some", "Sure", "Choose", "Who"]
    with pytest.raises(NotPossibleError):
        ada.submit(form, {"One": "A"})
    ada.submit(form, {"One": "B", "Some": ["a", "b"], "Sure": True, "Choose": "B", "Who": [ada]})
    await eventually(lambda: bot.submitted)
    told = json.dumps(bot.submitted[0].data)
    assert "resolved" in told
    assert all(part in told for part in ('"value": "b"', '["a", "b"]', "true", str(ada.id)))


def everything() -> ui.LayoutView:
    """A layout with every part there is."""
    box = ui.Container[Any](
        ui.Section("Section", accessory=ui.Thumbnail("https://arxiv.org/x.png")),
        ui.Section("With a button", accessory=ui.Button(label="More", custom_id="more")),
        ui.Separator(visible=True, spacing=discord.SeparatorSpacing.large),
        ui.MediaGallery(discord.MediaGalleryItem("https://arxiv.org/x.png", description="A chart")),
        accent_colour=0x00FF00,
    )
    links = ui.ActionRow[Any](ui.Button(label="Read", url="https://arxiv.org", emoji="📄"))
    members = ui.ActionRow[Any](ui.UserSelect(placeholder="Members", custom_id="members", max_values=3))
    return ui.LayoutView().add_item(ui.TextDisplay("# Title")).add_item(box).add_item(links).add_item(members)


def long_form() -> ui.Modal:
    """A form with one field of each kind that is not a text."""
    letters = (("A", "a"), ("B", "b"))
    fields: list[tuple[str, ui.Item[Any]]] = [
        (
            "One",
            ui.RadioGroup(custom_id="one", options=[discord.RadioGroupOption(label=x, value=y) for x, y in letters]),
        ),
        ("Some", ui.CheckboxGroup(custom_id="some", min_values=1, max_values=2, options=_boxes(letters))),
        ("Sure", ui.Checkbox(custom_id="sure")),
        ("Choose", ui.Select(custom_id="choose", options=[discord.SelectOption(label=x, value=y) for x, y in letters])),
        ("Who", ui.UserSelect(custom_id="who")),
    ]
    form = ui.Modal(title="Long form")
    for label, field in fields:
        form.add_item(ui.Label(text=label, component=field))
    return form


def _boxes(letters: tuple[tuple[str, str], ...]) -> list[discord.CheckboxGroupOption]:
    return [discord.CheckboxGroupOption(label=label, value=value) for label, value in letters]
