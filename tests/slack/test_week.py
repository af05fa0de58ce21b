"""A week of a club in Slack, as its members see it."""

from copy import copy

from bot.features import MENU
from tests.loopback.slack.forms import form_state
from tests.loopback.slack.nouns import Message
from tests.slack.club import ATTENTION, Club


async def test_a_round_from_nomination_to_digest(club: Club) -> None:
    """Founding, nominating, voting with the menu, the card, handing in with its button, the reveal and the digest."""
    async with club.process():
        await club.founded()
        assert "The Margin Notes begins" in club.slack.transcript(club.channel)
        await club.ask(club.ada, "/paper nominate 1706.03762 pitch: everything <stands> on it & more")
        await club.ask(club.bob, "/paper nominate 1512.03385")
        ballot = await club.until_post("The ballot is open")
        assert "Nobody has voted yet" in club.slack.read(ballot)
        picked = await club.bob.pick(ballot, "The papers you approve", [f"1. {ATTENTION}"])
        await club.settled(picked)
        assert "You approve one paper" in picked.seen()
        club.clock.by(seconds=10)
        await club.tick()
        ballot_later = club.channel.messages[ballot.ts]
        assert "One member has voted" in club.slack.read(ballot_later)
        card = await club.until_post("Paper of the week")
        shown = club.ada.read(card)
        assert f"Paper of the week: {ATTENTION}" in shown
        assert "everything <stands> on it & more" in shown
        assert "8:00 PM" in shown, "the wrap, on the wall of Berlin"
        assert "2:00 PM" in club.bob.read(card), "the same moment in New York"
        view = await (await club.bob.click(card, "Hand in a summary")).view()
        done = await club.settled(await club.bob.submit(view, {"sentence": "Attention is enough."}))
        assert "Your summary is in" in club.slack.form(done.views[-1])
        await club.tick()
        digest = await club.until_post("in short")
        assert digest.thread_ts == card.ts
        assert not digest.broadcast
        brief = await club.until_post("Round 1 has wrapped")
        assert brief.thread_ts == card.ts
        assert brief.broadcast
        assert "Attention is enough." in club.slack.read(digest)
    assert club.slack.log.errors() == []


async def test_help_is_one_screen(club: Club) -> None:
    """The help is one message to the person who asks, and names what there is."""
    async with club.process():
        asked = await club.ask(club.bob, "/paper")
        (answer,) = asked.answers
        assert answer.ephemeral_to == club.bob.id
        for command in MENU.commands:
            assert not command.listed or f"/{command.path}" in club.slack.read(answer)


async def test_root_words_can_be_others(club: Club) -> None:
    """Slack's command words are not namespaced: with others, the sentences name those."""
    club.slack.world.app.commands = {"/journal", "/journal-club"}
    async with club.process(command_paper="/journal", command_club="/journal-club"):
        asked = await club.ask(club.ada, "/journal-club start Notes zone: Europe/Berlin")
        assert "/journal nominate" in asked.seen()
        assert "/paper" not in (await club.ask(club.ada, "/journal help")).seen()
        await club.ask(club.ada, "/journal nominate 1706.03762 pitch: type /paper now")
        assert "type /paper now" in club.slack.transcript(club.channel), "people's own words stay"


async def test_organizers_only(club: Club) -> None:
    """Workspace admins are organizers, others are not, and one can be named."""
    async with club.process():
        await club.founded()
        refused = await club.ask(club.bob, "/club pause")
        assert "organizers" in refused.seen()
        await club.ask(club.bob, "/paper nominate 1706.03762")
        await club.ask(club.ada, f"/club settings organizer: {club.bob.chosen}")
        assert "paused" in (await club.ask(club.bob, "/club pause")).seen()


async def test_an_unknown_command_is_answered(club: Club) -> None:
    """A slip is met with the nearest command."""
    async with club.process():
        assert "/paper nominate" in (await club.ask(club.bob, "/paper nominat 1706.03762")).seen()


async def test_answers_in_other_channels_and_directly(club: Club) -> None:
    """Where the bot is not a member, and in its own conversation, commands are answered all the same."""
    async with club.process():
        elsewhere = club.workspace.channel("random", club.bob, bot=False)
        assert "no club in this channel" in (await club.ask(club.bob, "/paper now", elsewhere)).seen()
        await club.reading()
        await club.ask(club.ada, "/paper my streak", club.workspace.direct(club.ada))
        assert "streak" in club.slack.transcript(club.workspace.direct(club.ada))


async def test_the_export_comes_directly(club: Club) -> None:
    """A file cannot be shown to one person in a channel: it is sent, and the answer says where."""
    async with club.process():
        await club.reading()
        asked = await club.ask(club.ada, "/paper my export")
        assert "sent it to you as a direct message" in asked.seen()
        (file,) = club.workspace.posts(club.workspace.direct(club.ada))
        assert file.files[0]["name"].endswith(".json")


async def test_an_open_choice_outlives_the_votes_of_others(club: Club) -> None:
    """What somebody chose on the ballot still stands there when its counts change; other options are another menu."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        await club.ask(club.ada, "/paper nominate 1512.03385")
        ballot = await club.until_post("The ballot is open")
        await club.settled(await club.bob.pick(ballot, "The papers you approve", [f"1. {ATTENTION}"]))
        await _edited(club)
        assert _chosen(club, ballot) == [f"1. {ATTENTION}"], "his own vote had changed the count already"
        picked = await club.ada.pick(
            ballot, "The papers you approve", ["2. Deep Residual Learning for Image Recognition"]
        )
        await club.settled(picked)
        await _edited(club)
        assert "2 members have voted" in club.slack.read(club.channel.messages[ballot.ts])
        assert _chosen(club, ballot) == [f"1. {ATTENTION}"]
        await club.ask(club.ada, "/paper nominate 1810.04805")
        await _edited(club)
        assert _chosen(club, ballot) == []


async def test_last_weeks_menu_votes_for_nothing(club: Club) -> None:
    """The ballot loses its menu at the pick; pressed by somebody whose client still shows it, it says it is over."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        await club.ask(club.ada, "/paper nominate 1512.03385")
        ballot = await club.until_post("The ballot is open")
        old = copy(ballot)
        await club.until_post("Paper of the week")
        await _edited(club)
        assert "This vote is over" in club.slack.read(club.channel.messages[ballot.ts])
        vars(club.channel.messages[ballot.ts]).update(vars(old))  # as a client shows it that missed the edit
        asked = await club.bob.pick(club.channel.messages[ballot.ts], "The papers you approve", [f"1. {ATTENTION}"])
        await club.settled(asked)
        assert "The vote this list belongs to is over" in asked.seen()


async def _edited(club: Club) -> None:
    club.clock.by(seconds=10)
    await club.tick()


def _chosen(club: Club, ballot: Message) -> list[str]:
    """What bob sees chosen in the menu of the message as it stands."""
    message = club.channel.messages[ballot.ts]
    ((state,),) = (
        menu.values() for menu in form_state(message.all_blocks(), club.slack.typed_on(club.bob.id, message)).values()
    )
    return [one["text"]["text"] for one in state["selected_options"]]
