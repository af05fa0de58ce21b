"""In whose language somebody is answered: one's own where the bot speaks it, and otherwise the club's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import wording
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.core.catalogue import english_in


@pytest.fixture
def two_more_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Languages that know four messages."""
    words = english_in(tmp_path)
    for name in ("qa", "qb"):
        lines = (f"streak-none = Noch nichts auf {name}.", f"mine-none = Nichts auf {name}.")
        refusals = (f"nothing-to-read = Kein Papier auf {name}.", f"no-club = Kein Klub auf {name}.")
        letter = f"reminder-direct = Erinnerung auf {name} an {{ $papers }} in {{ $club }}."
        (words / f"{name}.ftl").write_text("\n".join((*lines, *refusals, letter)) + "\n", encoding="utf-8")
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    remembered = (wording.languages, wording._words, wording.translated)
    for one in remembered:
        one.cache_clear()
    yield
    for one in remembered:
        one.cache_clear()


@pytest.mark.usefixtures("two_more_languages")
async def test_who_speaks_what_the_bot_does_not_is_answered_as_the_club_speaks(town: Town, chat: Conversation) -> None:
    """Own language first, by its nearest name; else the club's, also in a direct message; refusals alike."""
    for name, locale in (("ben", "tlh-Latn"), ("chen", ""), ("dora", "qb_AT"), ("eve", "en-GB"), ("-", "-")):
        town.console.meet(name, locale=locale)
    await chat("""
        ada: /club settings language: qa
        ben: /paper streak
          → Noch nichts auf qa.
        chen: /paper mine
          → Nichts auf qa.
        chen: /paper summary
          ✗ Kein Papier auf qa.
        dora: /paper streak
          → Noch nichts auf qb.
        dora: /paper critique
          ✗ Kein Papier auf qb.
        eve: /paper streak
          → You have no streak yet
        ben: /paper remind on
        ben: in channel lobby
        ben: /paper streak
          → Noch nichts auf qa.
        chen: in channel lobby
        chen: /paper streak
          ✗ There is no club in this channel
    """)


@pytest.mark.usefixtures("two_more_languages")
async def test_whoever_chooses_a_language_is_answered_in_it(town: Town, chat: Conversation) -> None:
    """Before what their platform says and what the club speaks; "auto" takes it back. Others are answered as before."""
    town.console.meet("dora", locale="qb_AT")
    await chat("""
        ada: /paper streak
          → You have no streak yet
        ada: /paper my language qa
          → From now on I talk to you in qa.
        ada: /paper streak
          → Noch nichts auf qa.
        dora: /paper my language qa
          → From now on I talk to you in qa.
        dora: /paper streak
          → Noch nichts auf qa.
        dora: in channel lobby
        dora: /paper streak
          → Noch nichts auf qa.
        dora: in channel club
        dora: /paper my language auto
          → From now on I talk to you in the language your app is set to
        dora: /paper streak
          → Noch nichts auf qb.
        dora: /paper my language
          → I talk to you in qb; I know English, qa, qb.
        chen: /paper streak
          → You have no streak yet
    """)


@pytest.mark.usefixtures("two_more_languages")
@pytest.mark.parametrize("typed", ["../../x", "x-klingon", "zz", "en/../qa", "ａ" * 30])
async def test_a_language_the_bot_does_not_speak_is_refused(chat: Conversation, typed: str) -> None:
    """Whatever it looks like, it is just not known, and what was chosen stays."""
    await chat(f"""
        ada: /paper my language qa
          → From now on
        ada: /paper my language {typed}
          ✗ I do not speak
        ada: /paper streak
          → Noch nichts auf qa.
    """)


@pytest.mark.usefixtures("two_more_languages")
async def test_an_incomplete_language_says_how_complete_it_is(chat: Conversation) -> None:
    """In the club's settings, by its name."""
    await chat("""
        ada: /club settings language: qa
          → qa, 0% translated, the rest in English
    """)


@pytest.mark.usefixtures("two_more_languages")
async def test_a_letter_is_in_the_language_of_whoever_gets_it(town: Town, chat: Conversation) -> None:
    """The reminder of one round, for one who chose a language, one whose platform says theirs, and one of neither."""
    town.console.meet("dora", locale="qb_AT")
    await chat("""
        ada: /paper nominate 1706.03762
        ben: /paper my language qa
        ben: /paper my remind on
        dora: /paper my remind on
        chen: /paper my remind on
        (until thu 18:01)
        (until thu 18:01)
          @ben Erinnerung auf qa an
          @dora Erinnerung auf qb an
          @chen Attention
          ~ There is still no
    """)
