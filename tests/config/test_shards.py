"""Which of Discord's shards are this process's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config import load, what_would_start
from bot.config.values import shard_numbers

Mistakes = Callable[[str], tuple[str, ...]]


@pytest.mark.parametrize(
    ("text", "numbers"), [("", ()), ("0", (0,)), ("0-1", (0, 1)), ("0,2", (0, 2)), ("2-3,0,3", (0, 2, 3)), ("1-0", ())]
)
def test_numbers_and_ranges(text: str, numbers: tuple[int, ...]) -> None:
    """As people write them; each once, rising."""
    assert shard_numbers(text) == numbers


def test_it_is_said_at_the_start(clean_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`paperclub check` names the share of this process."""
    monkeypatch.setenv("DISCORD_TOKEN", "abc")
    (clean_place / "config.toml").write_text('[discord]\nshard_count = 4\nshard_ids = " 0 - 1"\n')
    line = what_would_start(load())[0]
    assert line == "discord: starts, with shards 0-1 of 4, at https://discord.com/api/v10"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('shard_ids = "0"', "discord.shard_ids: needs discord.shard_count, the same in every process"),
        ('shard_count = 2\nshard_ids = "1-2"',
         "discord.shard_ids: names shard 2; with discord.shard_count = 2 the last is 1"),
        ('shard_count = 2\nshard_ids = "all"', 'discord.shard_ids: must be shard numbers, such as "0-1" or "0,2"'),
        ('shard_count = 2\nshard_ids = "1-0"', 'discord.shard_ids: must be ranges that rise, such as "0-1"'),
        ("shard_count = -1", "discord.shard_count: must be a whole number from 0 to 16384"),
    ],
)  # fmt: skip
def test_a_mistake_in_plain_words(mistakes: Mistakes, text: str, line: str) -> None:
    """Named with its key."""
    assert mistakes(f"[discord]\n{text}") == (line,)
