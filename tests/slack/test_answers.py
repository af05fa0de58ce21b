"""Answers reach whoever asked: whole, once, and wherever they can be shown."""

import pytest

from bot.chat.post import Attachment, Button, Call, Choice, Form, Part, Picture, Post, Reply, Select
from tests.loopback.slack.faults import Kind
from tests.slack.club import Club
from tests.slack.slow import LateDispatcher


class SayingDispatcher(LateDispatcher):
    """Says the same to everybody."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply

    async def answer(self, call: Call) -> Reply | Form:
        """What it was told to."""
        self.calls.append(call)
        return self.reply

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """Nothing."""
        return []


def long(paragraphs: int) -> Post:
    """Entries of a busy club."""
    return Post(parts=tuple(Part((f"Entry {number}. " + "Words. " * 400,), quote=True) for number in range(paragraphs)))


def entries(texts: list[str]) -> list[int]:
    """Which entries are in these messages."""
    return [number for number in range(40) if sum(f"Entry {number}." in text for text in texts) == 1]


@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("paragraphs", [3, 12])
async def test_a_long_answer_arrives_whole(club: Club, paragraphs: int, private: bool) -> None:
    """More than one message, and more than Slack's five uses of an answering address."""
    async with club.process(SayingDispatcher(Reply(post=long(paragraphs), private=private))):
        await club.ask(club.bob, "/paper entries")
        seen = club.bob.ephemerals(club.channel) if private else club.workspace.posts(club.channel)
        assert entries([club.slack.read(one) for one in seen]) == list(range(paragraphs))
        assert not club.ada.ephemerals(club.channel)


async def test_an_address_that_is_over(club: Club) -> None:
    """After half an hour, or five answers, the person is answered another way."""
    async with club.process(SayingDispatcher(Reply(post=Post(title="Here it is")))):
        asked = await club.bob.command("/paper", "now", club.channel)
        for link in club.slack.response_urls.values():
            link.uses = 5
        await club.settled(asked)
        assert "Here it is" in club.slack.read(club.bob.ephemerals(club.channel)[-1])


@pytest.mark.parametrize("fault", ["drop", "drop_answer", "server_error"])
async def test_an_answer_that_was_lost(club: Club, fault: Kind) -> None:
    """A private answer is said again where it may be lost; a public one is not, and the person is told."""
    dispatcher = SayingDispatcher(Reply(post=Post(title="Here it is")))
    async with club.process(dispatcher):
        club.slack.faults.order("response_url", fault)
        await club.ask(club.bob, "/paper now")
        assert "Here it is" in club.slack.read(club.bob.ephemerals(club.channel)[-1])
        dispatcher.reply = Reply(post=Post(title="For everybody"), private=False)
        club.slack.faults.order("response_url", fault)
        await club.ask(club.bob, "/paper now")
        assert len(club.workspace.posts(club.channel)) == (fault == "drop_answer")
        assert "could not be shown" in club.slack.read(club.bob.ephemerals(club.channel)[-1])


async def test_where_the_bot_is_not(club: Club) -> None:
    """A long answer where the bot is no member is sent directly."""
    async with club.process(SayingDispatcher(Reply(post=long(12)))):
        elsewhere = club.workspace.channel("random", club.bob, bot=False)
        await club.ask(club.bob, "/paper entries", elsewhere)
        direct = club.workspace.posts(club.workspace.direct(club.bob))
        assert entries([club.slack.read(one) for one in direct]) == list(range(12))


@pytest.mark.parametrize("private", [True, False])
async def test_a_button_in_a_modal(club: Club, private: bool) -> None:
    """It is answered in the modal."""
    dispatcher = SayingDispatcher(Reply(post=Post(title="First", buttons=(Button("More", "paper now"),))))
    async with club.process(dispatcher):
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, "First")
        asked = await club.settled(await club.bob.click(home, "More"))
        dispatcher.reply = Reply(post=Post(title="Second"), private=private)
        await club.settled(await club.bob.click(asked.views[-1], "More"))
        modal = club.bob.modal()
        assert modal is not None
        assert "Second" in club.slack.form(modal)


async def test_a_file_from_a_modal(club: Club) -> None:
    """A file asked for in a modal is sent directly, and the modal says so."""
    file = Attachment("my-data.json", "{}")
    dispatcher = SayingDispatcher(
        Reply(post=Post(title="Yours", attachment=file, buttons=(Button("File", "paper my export"),)))
    )
    async with club.process(dispatcher):
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, "Yours")
        asked = await club.settled(await club.bob.click(home, "File"))
        assert "sent it to you" in club.slack.form(asked.views[-1])
        assert "my-data.json" in club.slack.transcript(club.workspace.direct(club.bob))


async def test_a_public_answer_to_a_form(club: Club) -> None:
    """What is for everybody is posted where the form was opened, and shown to whoever handed it in."""
    async with club.process():
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a summary")).view()
        await club.idle()
    async with club.process(SayingDispatcher(Reply(post=Post(title="For everybody"), private=False))):
        await club.settled(await club.bob.submit(view, {"sentence": "x"}))
        assert "For everybody" in club.slack.form(view)
        assert club.slack.transcript(club.channel).count("For everybody") == 1


@pytest.mark.parametrize("value", ["not ours", "[]", "{}", '["paper drop",{"note":"99999999999999999999"}]'])
async def test_a_click_that_makes_no_sense(club: Club, value: str) -> None:
    """A value that nobody gave is no Call, or gets a polite no; the bot goes on."""
    async with club.process():
        card = await club.reading()
        button = next(one for block in card.blocks for one in block.get("elements", []) if one["type"] == "button")
        button["value"] = value
        asked = await club.settled(await club.bob.click(card, button["action_id"]))
        assert asked.seen() in ("", "That note is not there any more; /paper my notes lists yours.")
        assert "/paper vote" in (await club.ask(club.bob, "/paper help")).seen()


@pytest.mark.parametrize("private", [True, False])
async def test_a_picture_comes_with_an_answer(club: Club, private: bool) -> None:
    """Privately it goes directly to its person, whose answer keeps its menu; publicly it stands where the words do."""
    menu = Select("paper disconnect", "connection", (Choice("1", "This one"),), "Take a connection back …")
    post = Post(title="What ties to it", picture=Picture(b"\x89PNG", "a map of papers"), select=menu)
    async with club.process(SayingDispatcher(Reply(post=post, private=private))):
        await club.ask(club.bob, "/paper connections")
        if private:
            (answer,) = club.bob.ephemerals(club.channel)
            assert "What ties to it" in club.slack.read(answer)
            assert "Take a connection back" in club.slack.read(answer)
            assert "The picture is in your direct messages." in club.slack.read(answer)
            assert "a map of papers" in club.slack.transcript(club.workspace.direct(club.bob))
            assert "a map of papers" not in club.slack.transcript(club.channel)
        else:
            shown = club.slack.transcript(club.channel)
            assert shown.index("What ties to it") < shown.index("a map of papers")


async def test_a_public_answer_stands_without_its_picture(club: Club) -> None:
    """Where sharing fails, the words are there all the same, once."""
    post = Post(title="What ties to it", picture=Picture(b"\x89PNG", "a map of papers"))
    async with club.process(SayingDispatcher(Reply(post=post, private=False))):
        club.slack.faults.order("files.getUploadURLExternal", "server_error", times=3)
        await club.ask(club.bob, "/paper connections")
        assert club.slack.transcript(club.channel).count("What ties to it") == 1


async def test_no_club_lives_in_a_direct_conversation(club: Club) -> None:
    """Founding one there, or joining it to one, is refused; what members ask there is answered."""
    async with club.process():
        direct = club.workspace.direct(club.ada)
        for line in ("/club start The Margin Notes zone: Europe/Berlin", "/club home code: AAAA-AAAA"):
            assert "A club lives in a channel" in (await club.ask(club.ada, line, direct)).seen()
        assert "There is no club in this channel" in (await club.ask(club.ada, "/paper now", direct)).seen()
        await club.founded()
        assert "What was posted" in (await club.ask(club.ada, "/club audit", direct)).seen()


async def test_old_and_new_names_are_answered(club: Club) -> None:
    """Two words lead into the group; a former name is answered, too, and says the new one."""
    async with club.process():
        await club.reading()
        new = (await club.ask(club.bob, "/paper my remind on")).seen()
        old = (await club.ask(club.bob, "/paper remind on")).seen()
        assert "You will get a direct message" in new
        assert "is called" not in new
        assert "You will get a direct message" in old
        assert "/paper remind is called /paper my remind now." in old
        assert "/paper my streak – " in (await club.ask(club.bob, "/paper my")).seen()
