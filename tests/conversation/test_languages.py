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
        (words / f"{name}.ftl").write_text("\n".join((*lines, *refusals)) + "\n", encoding="utf-8")
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    for remembered in (wording.languages, wording._words):
        remembered.cache_clear()
    yield
    for remembered in (wording.languages, wording._words):
        remembered.cache_clear()


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
