"""Posts as messages, people's words as words, Calls as custom ids."""

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.discord.cards import MOST, leaves
from adapters.discord.custom_ids import CustomIds, Packed
from adapters.discord.escaping import escaped, length, linked, shown
from bot.chat.account import Account
from bot.chat.post import Attachment, Part, Post, When, Who
from bot.ports import Store
from tests.core.crowded import cards
from tests.discord_platform.conftest import Time
from tests.discord_platform.reader import Reader

MARKUP = st.text(alphabet=st.sampled_from(list("ab *_~|`[]()<>#-+.1@:\\/&!\n")), max_size=60)


@settings(max_examples=300)
@given(MARKUP)
def test_what_people_write_is_seen_as_they_wrote_it(text: str) -> None:
    """Whatever marks are in it."""
    assert Reader().read(escaped(text)) == text


@pytest.mark.parametrize(
    "text",
    ["<@1>", "<@&1>", "<#1>", "</paper now:1>", "<t:1:R>", "<:bee:1>", "<a:bee:1>", "<id:customize>", "||x||", "-# x"],
)
def test_discords_own_syntaxes_stay_words(text: str) -> None:
    """Mentions, commands, moments, emoji and small print are escaped at their first sign."""
    assert escaped(text).startswith("\\")


def test_an_address_stays_whole() -> None:
    """Discord reads an address as one; a backslash in it would lead elsewhere."""
    assert escaped("see https://x.org/a_b_c, *now*") == "see https://x.org/a_b_c, \\*now\\*"


def test_a_label_cannot_leave_its_link() -> None:
    """A title with brackets is still one link, to its own address."""
    assert linked("a](https://evil.example)", "https://x.org/a(b)") == (
        "[a\\](https://evil.example)](https://x.org/a%28b%29)"
    )
    assert linked("x", "javascript:alert(1)") == "x"


def test_moments_are_shown_in_the_readers_zone() -> None:
    """As Discord's own timestamps."""
    noon = datetime(2026, 6, 3, 12, tzinfo=UTC)
    assert [shown(When(noon, style)) for style in ("full", "day", "time", "relative")] == [
        "<t:1780488000:F>", "<t:1780488000:D>", "<t:1780488000:t>", "<t:1780488000:R>"
    ]  # fmt: skip


def test_somebody_of_another_platform_is_named() -> None:
    """Only a Discord account can be mentioned here."""
    ada = Account(platform="slack", workspace="T1", user="U1", name="ada")
    assert shown(Who("ada", ada, ping=True)) == "ada"


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.text(max_size=4500), st.booleans(), st.text(max_size=300)), max_size=6))
def test_every_message_keeps_within_an_embed(parts: list[tuple[str, bool, str]]) -> None:
    """However long the parts, each message's text fits."""
    post = Post(title="T" * 900, parts=tuple(Part((text,), label=label, quote=quote) for text, quote, label in parts))
    assert all(length(leaf.text) <= MOST for leaf in leaves(post))


def test_a_quote_stays_a_quote_in_every_message() -> None:
    """A long entry split over messages is quoted in each."""
    text = "\n".join(f"line {number}" for number in range(900))
    pages = leaves(Post(parts=(Part((text,), quote=True),)))
    assert len(pages) > 1
    assert all(line.startswith("> ") for page in pages for line in page.text.split("\n"))


def test_files_come_with_the_last_message() -> None:
    """And buttons too: they stand below everything."""
    post = Post(parts=(Part(("x " * 3000,)),), attachment=Attachment("all.json", "{}"))
    *first, last = leaves(post)
    assert [leaf.files() for leaf in first] == [[]]
    assert [file.filename for file in last.files()] == ["all.json"]
    assert last.last


@pytest.mark.parametrize(
    "call",
    [
        Packed("b", "paper now", mark="0"),
        Packed("b", "paper summary", {"round": "12"}, mark="1"),
        Packed("s", "paper vote", {"link": "https://x.org/?a=1&b=2#c", "title": "é: ? & ~"}, into="papers"),
        Packed("f", "paper summary", {"round": "12", "paper": "arxiv:1706.03762"}, mark="aB-_9x1z"),
        Packed("f", "paper summary", {"paper": f"web:{'x' * 400}", "round": "12"}, mark="aB-_9x1z"),
    ],
)
async def test_a_call_survives_its_custom_id(sqlite_store: Store, time: Time, call: Packed) -> None:
    """Packed into a hundred characters and unpacked by another process, it is the same, long values too."""
    packed = await CustomIds(sqlite_store, time).pack(call)
    assert len(packed) <= 100
    assert await CustomIds(sqlite_store, time).unpack(packed) == call


@pytest.mark.parametrize("custom_id", ["", "card:summary", "x0:paper now?", "b0:paper now?~never"])
async def test_a_foreign_custom_id_means_nothing(sqlite_store: Store, time: Time, custom_id: str) -> None:
    """What was never packed here, or is long gone, is not guessed at."""
    assert await CustomIds(sqlite_store, time).unpack(custom_id) is None


async def test_values_nobody_can_mean_any_more_are_let_go(sqlite_store: Store, time: Time) -> None:
    """More than a year after the button was made."""
    ids = CustomIds(sqlite_store, time)
    packed = await ids.pack(Packed("b", "paper now", {"x": "y" * 200}))
    time.go(days=401)
    await ids.tidy()
    assert await ids.unpack(packed) is None


@pytest.mark.parametrize("name", cards())
def test_crowded_cards_fit(name: str) -> None:
    """Whatever a club does, each message keeps to Discord's limits; none is a wall of them."""
    found = leaves(cards()[name], "1" * 19)
    for leaf in found:
        assert len(leaf.embed) <= 6000
        assert length(leaf.text) <= 4096
    assert len(found) <= _MESSAGES.get(name, 2)
    assert len(found) == 1 or name != "brief"


_MESSAGES = {"digest": 9, "nominations": 5, "roll": 3, "roll-over": 3}
