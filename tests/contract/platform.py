"""What every platform must keep (`bot.ports.Platform`), said as conversations on a stage.

A platform's own tests subclass `PlatformContract` and give a `stage` fixture, connected to the `desk` fixture here.
"""

import re
from datetime import UTC, datetime

import pytest

from bot.chat.place import Place
from bot.chat.post import Attachment, Button, Link, Part, Post, Text, When, Who
from bot.outbox.model import CannotPost, DirectClosed, NotNow
from tests.contract.calendar import CalendarContract
from tests.contract.dispatcher import HERE, ScriptedDispatcher
from tests.contract.stage import Stage

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
"""A `since` before every attempt of a test, whatever clock the stage has."""


def note(*text: str) -> Post:
    """A short post."""
    return Post(parts=tuple(Part((one,)) for one in text))


def paper() -> Post:
    """The paper of the week, which opens a thread."""
    return Post(title="Paper of the week: Bees", opens_thread="Bees", parts=(Part(("On bees.",)),))


class PlatformContract(CalendarContract):
    """The contract. Each test starts with an empty channel."""

    @pytest.fixture
    def dispatcher(self) -> ScriptedDispatcher:
        """The dispatcher the stage's platform is connected to."""
        return ScriptedDispatcher()

    async def test_a_post_is_seen_where_it_was_put(self, stage: Stage) -> None:
        """Title, labelled parts, links and moments of a post are all readable, and its place says where it stands."""
        noon = When(datetime(2026, 6, 3, 12, tzinfo=UTC))
        post = Post(
            title="There is still time to read",
            parts=(
                Part(("On time until ", noon)),
                Part(("bees",), label="Categories"),
                Part(("Why not?",), quote=True),
            ),
            links=(Link("Abstract page", "https://example.org/abs/1"),),
        )
        where = await stage.platform.post(stage.home, post, "a")
        (text,) = await stage.visible(stage.home)
        for piece in (
            "There is still time to read",
            "On time until",
            "Categories",
            "bees",
            "Why not?",
            "Abstract page",
        ):
            assert piece in text
        assert where.home == stage.home
        assert where.message

    async def test_the_same_key_is_the_same_message(self, stage: Stage) -> None:
        """A second attempt with a key, told when the first was, changes nothing and returns the first's place."""
        first = await stage.platform.post(stage.home, note("once"), "a")
        again = await stage.platform.post(stage.home, note("once"), "a", LONG_AGO)
        assert again == first
        assert len(await stage.visible(stage.home)) == 1

    async def test_another_key_is_another_message(self, stage: Stage) -> None:
        """Two rows that say the same are two messages."""
        first = await stage.platform.post(stage.home, note("twice"), "a")
        second = await stage.platform.post(stage.home, note("twice"), "b", LONG_AGO)
        assert first != second
        assert len(await stage.visible(stage.home)) == 2

    async def test_an_attempt_whose_answer_was_lost_is_found_again(self, stage: Stage) -> None:
        """Accepted, but the answer lost: unknown to the bot, and the next attempt finds it instead of posting twice."""
        await stage.trouble("answer lost")
        with pytest.raises(Exception) as unknown:
            await stage.platform.post(stage.home, paper(), "a")
        assert not isinstance(unknown.value, NotNow | CannotPost | DirectClosed)
        where = await stage.platform.post(stage.home, paper(), "a", LONG_AGO)
        assert len(await stage.visible(stage.home)) == 1
        assert where.thread, "its thread is found as well"

    async def test_an_attempt_that_never_arrived_is_made_again(self, stage: Stage) -> None:
        """Lost on the way there: unknown to the bot too, and the next attempt posts it, once."""
        await stage.trouble("lost")
        with pytest.raises(Exception) as unknown:
            await stage.platform.post(stage.home, note("once"), "a")
        assert not isinstance(unknown.value, NotNow | CannotPost | DirectClosed)
        await stage.platform.post(stage.home, note("once"), "a", LONG_AGO)
        assert len(await stage.visible(stage.home)) == 1

    async def test_a_reply_whose_answer_was_lost_is_found_in_its_thread(self, stage: Stage) -> None:
        """Looking for an earlier attempt looks into the thread that it went to."""
        top = await stage.platform.post(stage.home, paper(), "a")
        await stage.trouble("answer lost")
        with pytest.raises(Exception):  # noqa: B017 - unknown outcomes have no type of their own
            await stage.platform.post(top, note("a reminder"), "b")
        where = await stage.platform.post(top, note("a reminder"), "b", LONG_AGO)
        assert where.thread == top.thread
        assert sum("a reminder" in text for text in await stage.visible(top)) == 1

    async def test_a_thread_opens_and_takes_replies(self, stage: Stage) -> None:
        """`opens_thread` gives a place with a thread; posting there goes into the thread and not into the channel."""
        top = await stage.platform.post(stage.home, paper(), "a")
        reply = await stage.platform.post(top, note("a reminder"), "b")
        assert top.thread
        assert (reply.home, reply.thread) == (stage.home, top.thread)
        assert any("a reminder" in text for text in await stage.visible(top))
        assert not any("a reminder" in text for text in await stage.visible(stage.home))

    async def test_the_way_to_a_thread(self, stage: Stage) -> None:
        """Its address is the platform's own and names the thread; the channel itself, or a terminal, has none."""
        top = await stage.platform.post(stage.home, paper(), "a")
        assert stage.platform.link(top) == await stage.address(top)
        assert stage.platform.link(stage.home) == ""

    async def test_posting_to_a_message_without_a_thread_goes_to_the_channel(self, stage: Stage) -> None:
        """Only a thread is posted into; a message's place without one means its channel."""
        first = await stage.platform.post(stage.home, note("first"), "a")
        await stage.platform.post(Place(first.platform, first.workspace, first.channel), note("second"), "b")
        assert len(await stage.visible(stage.home)) == 2

    async def test_what_is_also_for_the_channel_is_seen_there(self, stage: Stage) -> None:
        """A thread's post that is for the channel is read there, once, and so is what it is changed to."""
        top = await stage.platform.post(stage.home, paper(), "a")
        where = await stage.platform.post(top, Post(title="Round 1 in short", also_in_channel=True), "b")
        assert sum("Round 1 in short" in text for text in await stage.visible(stage.home)) == 1
        await stage.platform.post(top, Post(title="Round 1 in short", also_in_channel=True), "b", LONG_AGO)
        await stage.platform.edit(where, Post(title="Round 1 in brief", also_in_channel=True), "b")
        (text,) = [text for text in await stage.visible(stage.home) if "Round 1 in" in text]
        assert "Round 1 in brief" in text
        assert not any("Round 1 in short" in text for text in await stage.visible(top))

    async def test_an_edit_shows_the_new_post_only(self, stage: Stage) -> None:
        """Editing replaces what a message shows; doing it twice is harmless."""
        where = await stage.platform.post(stage.home, note("no votes"), "a")
        await stage.platform.edit(where, note("one vote"), "a")
        await stage.platform.edit(where, note("one vote"), "a")
        (text,) = await stage.visible(stage.home)
        assert "one vote" in text
        assert "no votes" not in text

    async def test_what_was_edited_is_still_found_by_its_key(self, stage: Stage) -> None:
        """A database put back from before the post finds it again, however often and far it was edited since."""
        long = note(" ".join(f"w{number:05}" for number in range(1500)))
        where = await stage.platform.post(stage.home, note("no votes"), "a")
        await stage.platform.edit(where, long, "a")
        before = await stage.visible(stage.home)
        await stage.platform.post(stage.home, long, "a", LONG_AGO)
        assert await stage.visible(stage.home) == before
        await stage.platform.edit(where, note("one vote"), "a")
        await stage.platform.post(stage.home, note("one vote"), "a", LONG_AGO)
        (text,) = await stage.visible(stage.home)
        assert "one vote" in text

    async def test_a_reply_is_edited_in_its_thread(self, stage: Stage) -> None:
        """The place of a reply leads back to the reply, not to what opened the thread."""
        top = await stage.platform.post(stage.home, paper(), "a")
        reply = await stage.platform.post(top, note("one entry"), "b")
        await stage.platform.edit(reply, note("two entries"), "a")
        texts = "\n".join(await stage.visible(top))
        assert "two entries" in texts
        assert "one entry" not in texts
        assert "Bees" in "\n".join(await stage.visible(stage.home))

    async def test_editing_the_opener_leaves_its_thread(self, stage: Stage) -> None:
        """The card can change while its thread goes on."""
        top = await stage.platform.post(stage.home, paper(), "a")
        await stage.platform.edit(top, Post(title="Paper of the week: Wasps", opens_thread="Bees"), "a")
        reply = await stage.platform.post(top, note("still here"), "b")
        assert reply.thread == top.thread
        assert "Wasps" in "\n".join(await stage.visible(stage.home))

    async def test_editing_what_was_deleted_is_refused(self, stage: Stage) -> None:
        """A deleted message cannot be edited, and nothing is missing in its home."""
        where = await stage.platform.post(stage.home, note("gone soon"), "a")
        await stage.delete(where)
        with pytest.raises(CannotPost) as gone:
            await stage.platform.edit(where, note("too late"), "a")
        assert gone.value.missing == ()

    async def test_long_text_is_kept_whole(self, stage: Stage) -> None:
        """However often a platform must split it, every word of a long post arrives, once and in order."""
        words = [f"w{number:05}" for number in range(3000)]
        quotes = [words[start : start + 250] for start in range(0, len(words), 250)]
        post = Post(title="Round 1 in short", parts=tuple(Part((" ".join(one),), quote=True) for one in quotes))
        await stage.platform.post(stage.home, post, "a")
        assert _counted(await stage.visible(stage.home)) == words

    async def test_a_long_paragraph_is_kept_whole(self, stage: Stage) -> None:
        """A single text longer than any message is split between its words."""
        words = [f"w{number:05}" for number in range(1500)]
        await stage.platform.post(stage.home, note(" ".join(words)), "a")
        assert _counted(await stage.visible(stage.home)) == words

    async def test_a_long_post_comes_back_short(self, stage: Stage) -> None:
        """Editing a post that was split leaves nothing of it behind."""
        long = note(" ".join(f"w{number:05}" for number in range(1500)))
        where = await stage.platform.post(stage.home, long, "a")
        await stage.platform.edit(where, note("w99999"), "a")
        assert _counted(await stage.visible(stage.home)) == ["w99999"]

    @pytest.mark.parametrize(
        "text",
        ["@everyone", "@here and @channel", "<!channel> <!here>", "<@1> <@!1> <@&1> <@U1>", "<#C1> <!subteam^S1>"],
    )
    async def test_what_people_write_pings_nobody(self, stage: Stage, text: str) -> None:
        """A mention in a text, a title, a quote, a name or a link's label is only text."""
        parts = (Part((text,)), Part((text,), label=text, quote=True), Part((Who(text), Link(text, "https://x.org/"))))
        where = await stage.platform.post(stage.home, Post(title=text, parts=parts), "a")
        await stage.platform.edit(where, Post(title=text, parts=parts[:1]), "a")
        assert await stage.pings(stage.home) == []

    async def test_only_who_is_meant_is_pinged(self, stage: Stage) -> None:
        """A person in a text is pinged where the post says so, once, and only named otherwise."""
        ada, ben = stage.account("ada"), stage.account("ben")
        text: Text = (Who("ada", ada, ping=True), " and ", Who("ben", ben))
        await stage.platform.post(stage.home, Post(parts=(Part(text),)), "a")
        assert await stage.pings(stage.home) == ["ada"]

    @pytest.mark.parametrize(
        "text",
        [
            "*bold* _italic_ ~gone~ **strong** __under__ ~~struck~~ ||hidden||",
            "`code` ```block``` [a link](https://example.org)",
            "<b>&amp;</b> a < b & c > d",
            "> not a quote",
            "# not a heading",
            "[red]not a style[/red] :tada:",
            "back\\slash \\*",
            "snow ☃, astral 𝔘, family 👩‍👩‍👧, accents é, 日本語",
        ],
    )
    async def test_markup_in_a_text_is_shown_as_it_was_typed(self, stage: Stage, text: str) -> None:
        """Members' texts look on every platform the way they were typed."""
        await stage.platform.post(stage.home, note(text), "a")
        assert text in "\n".join(await stage.visible(stage.home))

    async def test_an_attached_file_comes_along(self, stage: Stage) -> None:
        """A post's file is there under its name."""
        post = Post(parts=(Part(("Everything",)),), attachment=Attachment("my-data.json", '{"notes": []}'))
        await stage.platform.direct(stage.account("ada"), post, "a")
        assert any("my-data.json" in text for text in await stage.private("ada"))

    async def test_a_direct_message_reaches_one_person(self, stage: Stage) -> None:
        """A direct message is seen by its person, once for its key, and by nobody else."""
        ada = stage.account("ada")
        first = await stage.platform.direct(ada, note("still to come"), "a")
        assert await stage.platform.direct(ada, note("still to come"), "a", LONG_AGO) == first
        assert sum("still to come" in text for text in await stage.private("ada")) == 1
        assert not any("still to come" in text for text in await stage.private("ben"))
        assert await stage.visible(stage.home) == []

    async def test_a_closed_door_is_said_so(self, stage: Stage) -> None:
        """DirectClosed where a person takes no direct messages; the others still get theirs."""
        await stage.close_direct("ada")
        with pytest.raises(DirectClosed):
            await stage.platform.direct(stage.account("ada"), note("still to come"), "a")
        await stage.platform.direct(stage.account("ben"), note("still to come"), "b")
        assert await stage.private("ada") == []

    async def test_a_busy_platform_is_waited_for(self, stage: Stage) -> None:
        """Refused for a while: NotNow says for how long, or the platform has waited itself; it is posted once."""
        await stage.trouble("busy")
        busy: NotNow | None = None
        try:
            await stage.platform.post(stage.home, note("once"), "a")
        except NotNow as refused:
            busy = refused
        if busy:
            assert 0 < busy.after < 3600
            assert await stage.visible(stage.home) == []
            await stage.platform.post(stage.home, note("once"), "a")
        assert len(await stage.visible(stage.home)) == 1

    async def test_a_home_that_refuses_says_what_is_missing(self, stage: Stage) -> None:
        """Refused for good: CannotPost names what is missing, and so does the check."""
        assert all(one.ok or not one.hinders for one in await stage.platform.check(stage.home))
        await stage.trouble("forbidden")
        with pytest.raises(CannotPost) as cannot:
            await stage.platform.post(stage.home, note("never"), "a")
        assert cannot.value.missing
        assert not any(one.ok for one in cannot.value.missing)
        assert any(one.hinders and not one.ok for one in await stage.platform.check(stage.home))
        assert await stage.visible(stage.home) == []

    async def test_a_command_becomes_a_call(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """What is typed arrives with its values, who typed it and where; the answer is for that person alone."""
        await stage.say("ada", "/paper now")
        (call,) = dispatcher.calls
        assert (call.command, dict(call.values), call.submitted) == ("paper now", {}, False)
        assert (call.account.user, call.place.home) == (stage.account("ada").user, stage.home)
        assert any("There is still time to read" in text for text in await stage.private("ada"))
        assert await stage.private("ben") == []
        assert await stage.visible(stage.home) == []

    async def test_a_public_answer_is_for_everybody(self, stage: Stage) -> None:
        """An answer that is not private stands in the channel."""
        await stage.say("ada", "/paper board")
        assert any("The board" in text for text in await stage.visible(stage.home))

    async def test_a_button_is_a_call_with_its_values(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """Anybody may press a button of a post; its hidden values come along."""
        button = Button("Take back 1", "paper withdraw", {"nomination": "12"}, "danger")
        await stage.platform.post(stage.home, Post(title="Proposed", buttons=(button,)), "a")
        await stage.press("ben", "Take back 1")
        (call,) = dispatcher.calls
        assert (call.command, dict(call.values), call.submitted) == ("paper withdraw", {"nomination": "12"}, False)
        assert (call.account.user, call.place.home) == (stage.account("ben").user, stage.home)

    async def test_a_button_in_a_thread_knows_its_thread(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """A Call from a thread's message is made in that thread."""
        top = await stage.platform.post(stage.home, paper(), "a")
        await stage.platform.post(top, Post(title="Half", buttons=(Button("Now", "paper now"),)), "b")
        await stage.press("ada", "Now")
        assert dispatcher.calls[0].place.thread == top.thread

    async def test_one_of_a_list_is_chosen(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """A select's Call holds the value chosen and the select's own values."""
        await stage.say("ada", "/paper nominate bees")
        await stage.choose("ada", "Paper 2")
        call = dispatcher.calls[-1]
        assert (call.command, dict(call.values)) == ("paper nominate", {"paper": "#2", "link": "https://example.org/"})

    async def test_several_of_a_list_are_chosen(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """With more than one allowed, the values come separated by spaces; none of them is the word none."""
        await stage.say("ada", "/paper vote")
        await stage.choose("ada", "Paper 1", "Paper 3")
        assert dispatcher.calls[-1].values["papers"].split() == ["#1", "#3"]
        await stage.say("ada", "/paper vote")
        await stage.choose("ada")
        assert dispatcher.calls[-1].values["papers"] == "none"

    async def test_a_form_is_handed_in(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """A form's Call is submitted, with its fields whole and its hidden values."""
        await stage.say("ada", "/paper critique")
        assert await stage.opened("ada") == {"different": "", "add": ""}
        text = "Compare at equal compute.\n\nTwo lines — “quoted” & <marked> *as typed*"
        await stage.fill("ada", {"different": text, "add": "An ablation."})
        call = dispatcher.calls[-1]
        assert call.submitted
        assert dict(call.values) == {**HERE, "different": text, "add": "An ablation."}
        assert any("Your critique is in" in one for one in await stage.private("ada"))

    async def test_a_button_opens_a_form(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """The way from the card to handing in is one press."""
        await stage.say("ada", "/paper now")
        await stage.press("ada", "Hand in a critique")
        await stage.fill("ada", {"add": "An ablation."})
        assert dispatcher.calls[-1].submitted
        assert dispatcher.calls[-1].values["round"] == "7"

    async def test_two_people_have_forms_of_their_own(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """Two open forms of the same kind never mix."""
        await stage.say("ada", "/paper critique")
        await stage.say("ben", "/paper critique")
        await stage.fill("ada", {"add": "from ada"})
        await stage.fill("ben", {"add": "from ben"})
        assert [(one.account.user, one.values["add"]) for one in dispatcher.calls if one.submitted] == [
            (stage.account("ada").user, "from ada"),
            (stage.account("ben").user, "from ben"),
        ]

    async def test_a_refused_form_opens_again_with_its_text(self, stage: Stage) -> None:
        """The refusal says why, to that person alone, and leads back to what was typed."""
        await stage.say("ada", "/paper critique")
        await stage.fill("ada", {"different": "A day of writing."})
        assert any("Please add something" in text for text in await stage.private("ada"))
        await stage.press("ada", "Open it again")
        assert await stage.opened("ada") == {"different": "A day of writing.", "add": ""}

    async def test_text_that_could_not_be_kept_is_given_back(
        self, stage: Stage, dispatcher: ScriptedDispatcher
    ) -> None:
        """Where no draft could be kept, the refusal shows the person's own words."""
        dispatcher.keeps_drafts = False
        await stage.say("ada", "/paper critique")
        await stage.fill("ada", {"different": "A day of writing."})
        assert any("A day of writing." in text for text in await stage.private("ada"))

    async def test_a_long_answer_reaches_its_form(self, stage: Stage, dispatcher: ScriptedDispatcher) -> None:
        """As much as the menu allows into a field is handed in whole."""
        text = "".join(f"sentence {number:04}. " for number in range(130))[:2000].strip()
        await stage.say("ada", "/paper critique")
        await stage.fill("ada", {"different": text, "add": "x"})
        assert dispatcher.calls[-1].values["different"] == text


def _counted(texts: list[str]) -> list[str]:
    return re.findall(r"w\d{5}", "\n".join(texts))
