"""Discord's commands from the core's one menu."""

from pathlib import Path
from typing import Any

import pytest

from adapters.discord import EXPLAINED, application_of, invite, menu
from bot import wording
from bot.chat.command import Command, Kind
from bot.chat.place import Place
from bot.chat.post import Button, Part, Post
from bot.features import MENU
from tests.contract.dispatcher import ScriptedDispatcher
from tests.core.catalogue import english_in
from tests.discord_platform.conftest import Club, Starter
from tests.loopback.discord import Channel, LoopbackDiscord, NotPossibleError, Person
from tests.loopback.discord.command_limits import GROUP, USER, check_commands


def declared(told: dict[str, Any], command: Command) -> Any:
    """The sub-command as it is registered, within its group if it has one."""
    here = told[command.root]
    for word in command.words.split():
        here = next(one for one in here["options"] if one["name"] == word)
    return here


def test_every_listed_command_is_there() -> None:
    """Each command of the menu is a sub-command with its short fields as options; the long ones are asked in a form."""
    told = {command["name"]: command for command in menu.commands()}
    for root in ("paper", "club"):
        options = {one["name"]: one for one in told[root]["options"]}
        groups = MENU.groups_of(root)
        assert list(options) == [*(command.name for command in MENU.listed(root, "")), *groups]
        assert [options[group]["type"] for group in groups] == [GROUP] * len(groups)
        for command in MENU.listed(root):
            names = {one["name"] for one in declared(told, command)["options"]}
            assert names == {field.name for field in command.options}


def test_people_are_chosen_from_the_guild() -> None:
    """A field for a person is an option of Discord's own kind for users, and no other is."""
    told = {command["name"]: command for command in menu.commands()}
    for command in MENU.listed():
        people = {one["name"] for one in declared(told, command)["options"] if one["type"] == USER}
        assert people == {field.name for field in command.options if field.kind is Kind.MEMBER}


def test_the_menu_keeps_within_discords_limits() -> None:
    """Lengths, counts, order and case: as the loopback Discord checks them at a registration."""
    check_commands(menu.commands())


def test_messages_can_be_kept_by_every_command_that_keeps() -> None:
    """One entry of the message menu for each form a message can go into."""
    names = [command["name"] for command in menu.commands() if command["type"] == 3]
    assert names == ["Keep as my summary", "Keep as my critique"]
    assert [menu.kept_by(name) for name in names] == [command for command in MENU.commands if command.keeps]


def test_another_language_is_one_more_catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and descriptions of a second catalogue become localizations; what it lacks stays English."""
    (english_in(tmp_path) / "de.ftl").write_text(
        "paper-vote = Stimm für Paper\n    .name = Abstimmen\n    .label-papers = Nummern vom Stimmzettel\n"
        "paper-summary = Gib deine Zusammenfassung ab\n    .keep = Als Zusammenfassung behalten\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    for cached in (wording.languages, wording._words, wording._sentences):
        cached.cache_clear()
    try:
        told = menu.commands()
    finally:
        monkeypatch.undo()
        for cached in (wording.languages, wording._words, wording._sentences):
            cached.cache_clear()
    check_commands(told)
    vote = next(one for one in told[0]["options"] if one["name"] == "vote")
    assert vote["name_localizations"] == {"de": "abstimmen"}
    assert vote["description_localizations"] == {"de": "Stimm für Paper"}
    assert vote["options"][0]["description_localizations"] == {"de": "Nummern vom Stimmzettel"}
    assert told[2]["name_localizations"] == {"de": "Als Zusammenfassung behalten"}
    assert "description_localizations" not in told[0]["options"][0]


def test_choices_have_names_and_bad_names_stay_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Discord refuses the whole menu for one name with a space, too long, or borne by two: those are left out."""
    (english_in(tmp_path) / "de.ftl").write_text(
        "choice-on = an | ein\npaper-vote = Stimm ab\n    .name = ab stimmen\npaper-now = Jetzt\n    .name = gleich\n"
        f"paper-find = {'Such ' * 40}\n    .name = gleich\npaper-summary = S\n    .name = {'s' * 33}\n"
        f"    .keep = {'Behalten ' * 9}\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    cached = (wording.languages, wording._words, wording._sentences)
    for one in cached:
        one.cache_clear()
    try:
        told = menu.commands()
    finally:
        monkeypatch.undo()
        for one in cached:
            one.cache_clear()
    check_commands(told)
    named = {one["name"]: one for one in told[0]["options"]}
    for name in ("vote", "now", "find", "summary"):
        assert "name_localizations" not in named[name]
    assert "description_localizations" not in named["find"]
    assert named["vote"]["description_localizations"] == {"de": "Stimm ab"}
    remind = next(one for one in named["my"]["options"] if one["name"] == "remind")
    when = next(one for one in remind["options"] if one["name"] == "when")
    assert when["choices"][0] == {"name": "on", "value": "on", "name_localizations": {"de": "an"}}
    assert when["choices"][1] == {"name": "off", "value": "off"}


async def test_organizers_commands_are_hidden_from_others(start: Starter, channel: Channel, ben: Person) -> None:
    """By default Discord shows /club to those who may manage the server."""
    await start.platform(ScriptedDispatcher())
    with pytest.raises(NotPossibleError):
        ben.slash(channel, "club pause")


async def test_members_commands_work_in_direct_messages(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """The same person, the same club: what is asked alone is about the club one is a member of."""
    club = await start.club()
    await club.found(admin, channel)
    await ben.slash(channel, "paper nominate", paper="1706.03762").message()
    assert "Attention" in await ben.slash(ben.dm, "paper nominations").text()
    with pytest.raises(NotPossibleError):
        admin.slash(admin.dm, "club pause")


async def test_typing_offers_the_ballot_the_papers_and_zones(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """Autocomplete over time zones, the ballot, the papers being read and commands; never more than 25."""
    club = await start.club()
    zones = await admin.autocomplete(channel, "club start", "zone", zone="berlin")
    assert zones == [{"name": "Berlin – Europe/Berlin", "value": "Europe/Berlin"}]
    assert len(await admin.autocomplete(channel, "club start", "zone", zone="a")) == 25
    await club.found(admin, channel)
    await ben.slash(channel, "paper nominate", paper="1706.03762").message()
    (one,) = await ben.autocomplete(channel, "paper vote", "papers", papers="att")
    assert one["name"].startswith("1. Attention")
    await ben.slash(channel, "paper nominate", paper="1512.03385").message()
    (both,) = await ben.autocomplete(channel, "paper vote", "papers", papers="1 deep")
    assert (both["value"], both["name"][:6]) == ("1 2", "1, 2. ")
    await club.pick(admin, channel, "1")
    (read,) = await ben.autocomplete(channel, "paper summary", "paper", paper="")
    assert read["value"] == "arxiv:1706.03762"
    (explained,) = await ben.autocomplete(channel, "paper help", "command", command="critique")
    assert explained["value"] == "paper critique"


async def test_typing_a_paper_offers_what_was_found_before(
    start: Starter, channel: Channel, admin: Person, ben: Person
) -> None:
    """From three letters on, and from memory alone: nobody waits for arXiv while typing."""
    club = await start.club()
    await club.found(admin, channel)
    assert await ben.autocomplete(channel, "paper nominate", "paper", paper="attention") == []
    await ben.slash(channel, "paper nominate", paper="attention").message()
    offered = await ben.autocomplete(channel, "paper nominate", "paper", paper="attention")
    assert "arxiv:1706.03762" in [one["value"] for one in offered]
    assert await ben.autocomplete(channel, "paper nominate", "paper", paper="at") == []


def test_the_invitation_asks_for_what_is_needed_and_no_more() -> None:
    """Two scopes and eight permission bits, each explained."""
    assert invite(123) == (
        "https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=17901423807488"
    )
    assert list(EXPLAINED) == [
        "bot", "applications.commands", "View Channels", "Send Messages", "Create Public Threads",
        "Send Messages in Threads", "Embed Links", "Attach Files", "Read Message History",
        "Create Events",
    ]  # fmt: skip
    assert all(EXPLAINED.values())


def test_a_token_names_its_application() -> None:
    """Its first part is the application's id; anything else is no bot token."""
    assert application_of("MTIzNDU2Nzg5MDEyMzQ1Njc4.abc.def") == "123456789012345678"
    assert application_of("not a token") is None


async def test_the_invitation_is_enough(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """With just those bits, and nothing from @everyone, a club is founded and a card with its thread is posted."""
    guild = server.backend.world.guilds[channel.guild_id or 0]
    server.set_everyone(guild, 0)
    server.set_bot_permissions(guild, 309237763072)
    club: Club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    assert len(server.threads(channel)) == 1


async def test_a_button_of_before_is_answered(start: Starter, channel: Channel, admin: Person, ben: Person) -> None:
    """A group's sub-command takes its options; a button with a former name does what it did, and says nothing of it."""
    club = await start.club()
    await club.found(admin, channel)
    typed = await ben.slash(channel, "paper my remind", when="on").message()
    assert "is called" not in str(typed.content)
    place = Place("discord", str(channel.guild_id), str(channel.id))
    button = Button("Stop", "paper remind", {"when": "off"})
    old = await club.platform.post(place, Post(parts=(Part(("Reminders",)),), buttons=(button,)), "1/1/remind/1")
    pressed = await ben.click(channel.messages[int(old.message)], "Stop").text()
    assert "No more" in pressed
    assert "is called" not in pressed
