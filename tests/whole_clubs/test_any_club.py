"""Any club moves and is what it was: whatever its members did, in whatever order."""

import random
from pathlib import Path

import pytest

from tests.conversation.town import Town
from tests.whole_clubs.lives import founded, play
from tests.whole_clubs.moving import Rows, arrive, leave, other_club, rows_of

_PEOPLE = ("ada", "ben", "chen", "dora")
_PAPERS = ("1706.03762", "1512.03385", "1412.6980", "1301.3781", "1810.04805", "quant-ph/9508027")
_LINES = (
    "/paper nominate {paper} pitch: {words}",
    "/paper vote {number}",
    "/paper vote {number} 1",
    "/paper summary sentence: {words}",
    "/paper critique technique: as in {paper} add: {words}",
    "/paper ask {words}?",
    "/paper term {word}: {words}",
    "/paper build what: {words}",
    "/paper connect {paper} kind: builds-on why: {words}",
    "/paper coming maybe",
    "/paper read 25 min",
    "/paper my goal papers: {number}",
    "/paper my away tomorrow",
    "/paper my remind what: recall",
    "/paper explain",
    "/club settings lead: on roles: on",
    "/club pause until: in 3 weeks",
    "/club resume",
    "/club skip",
)
_WORDS = ("attention", "β-VAE", "注意力", "“quoted”", "a | b", "n²", "C++", "Erdős", "```", "<b>", "1 2 3", "#7")
_WAITS = ("(until sat 10:00)", "(until mon 09:30)", "(until fri 18:00)", "(until sun 21:00)")


def _life(dice: random.Random) -> str:
    """Four dozen lines of people, and the waits between them."""

    def line() -> str:
        if dice.random() < 0.2:
            return dice.choice(_WAITS)
        words = " ".join(dice.sample(_WORDS, dice.randint(1, 4)))
        said = dice.choice(_LINES).format(
            paper=dice.choice(_PAPERS), number=dice.randint(1, 4), word=dice.choice(_WORDS), words=words
        )
        return f"{dice.choice(_PEOPLE)}: {said}"

    return "\n".join(line() for _ in range(48))


def _streaks(rows: Rows) -> dict[str, tuple[int, ...]]:
    return {one["name"]: (one["streak"], one["best"], one["kept"], one["freezes"]) for one in rows["members"]}


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_it_is_the_same_club(seed: int, sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    """To the other engine, where others live already: every row is there, and every streak is what it was."""
    here, there = tmp_path / "here.club", tmp_path / "there.club"
    town: Town = await founded(sqlite_url, "The Margin Notes")
    await play(town, _life(random.Random(seed)))
    await town.close()
    await leave(sqlite_url, here, now=town.time())
    await other_club(postgres_url)
    done = await arrive(postgres_url, here, now=town.time())
    await leave(postgres_url, there, now=town.time())
    before, after = rows_of(here), rows_of(there)
    assert done.rows == sum(map(len, before.values()))
    assert {name: len(rows) for name, rows in before.items()} == {name: len(rows) for name, rows in after.items()}
    assert _streaks(before) == _streaks(after)
    for name in ("notes", "papers", "ledger", "questions", "terms", "explanations"):
        columns = [one for one in (before[name] or [{}])[0] if not one.endswith("id")]
        assert [[row[one] for one in columns] for row in before[name]] == [
            [row[one] for one in columns] for row in after[name]
        ], name
