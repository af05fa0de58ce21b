"""A club may live any life: whatever its people ask and however time passes, what holds for a club goes on holding."""

import asyncio
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import Phase, note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from adapters.shelf import Shelf
from tests.core.invariants import all_is_well, the_clubs_streak_is_counted
from tests.core.quiet_club import TUESDAY, QuietClub, quiet_club
from tests.core.quiet_platform import CLUB, Mood
from tests.core.steady import steady

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HOSTILE = "@everyone \u202e'; DROP TABLE notes;-- <b>$\\frac</b> \ue000\ue100 {$who}"

PHASES = (Phase.generate, Phase.shrink)
"""Explaining a life that failed takes longer than reading it."""

people = st.sampled_from(["ada", "ben", "chen", "dora"])
papers = st.sampled_from([paper.key.partition(":")[2] for paper in Shelf().papers[:8]])
words = st.sampled_from(["It attends.", HOSTILE, "x" * 2500, "Zwei\n\nAbsätze."])
numbers = st.integers(1, 9)
walls = st.tuples(st.sampled_from(["mon", "wed", "sat", "sun"]), st.integers(0, 23)).map(
    lambda at: f"{at[0]} {at[1]}:30"
)
moments = st.sampled_from(["nominate", "vote", "pick", "remind", "discuss", "wrap"])
looks = st.sampled_from(
    ["paper now", "paper board", "paper streak why", "paper mine", "paper entries", "paper export", "paper help vote",
     "paper nominations", "paper vote", "paper home", "club audit", "club doctor", "club rhythm", "club settings",
     "club lead", "paper lead"]
)  # fmt: skip
settings_ = st.sampled_from(
    ["asks: both", "asks: critique", "asks: either", "reveal: at-once", "reveal: at-wrap", "pick_by: queue",
     "pick_by: random", "pick_by: organizer", "pick_by: vote", "carry: 0", "patience: 1", "patience: 72",
     "lead: on", "lead: off", "lead: auto", "roles: on",
     "zone: Australia/Lord_Howe", "zone: America/Havana", "zone: UTC", "organizer: Ben", "name: Readers"]
)  # fmt: skip


class AnyLife(RuleBasedStateMachine):
    """Four people, one of whom may manage the workspace, and a clock."""

    template: ClassVar[Path]
    folder: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.around = AsyncExitStack()
        self.taken_back = False
        self.club: QuietClub = self.run(
            self.around.enter_async_context(quiet_club(self.template, self.folder, TUESDAY))
        )

    def run(self, something: Coroutine[Any, Any, Any]) -> Any:
        """Let it happen."""
        return self.runner.run(something)

    def ask(self, user: str, line: str) -> str:
        """Somebody types a line; afterwards all is well."""
        answer = str(self.run(self.club.ask(user, line)))
        note(f"  → {answer}")
        self.look()
        return answer

    def look(self) -> None:
        """Check everything that holds at any time."""
        seen = self.run(all_is_well(self.club))
        if not self.taken_back:
            the_clubs_streak_is_counted(seen)

    def teardown(self) -> None:
        """Close the store; an error that was logged fails the life."""
        self.run(self.around.aclose())
        self.runner.close()

    @initialize()
    def found(self) -> None:
        """Every life begins with a club."""
        self.run(self.club.tick())
        assert self.ask("ada", "club start The Margin Notes zone: Europe/Berlin") == "reply"

    @rule(user=people, paper=papers)
    def nominate(self, user: str, paper: str) -> None:
        """Somebody proposes a paper."""
        answer = self.ask(user, f"paper nominate {paper} pitch: read it")
        assert answer in ("reply", "already-nominated", "already-read", "being-read", "too-many-nominations")

    @rule(user=people, chosen=st.lists(numbers, min_size=1, max_size=3))
    def vote(self, user: str, chosen: list[int]) -> None:
        """Somebody approves what stands on the ballot, or something that does not."""
        answer = self.ask(user, f"paper vote {' '.join(map(str, chosen))}")
        assert answer in ("reply", "vote-not-open", "vote-opens", "no-vote-here", "not-on-ballot")

    @rule(user=people, number=numbers)
    def withdraw(self, user: str, number: int) -> None:
        """Somebody takes a nomination back."""
        assert self.ask(user, f"paper withdraw {number}") in ("reply", "no-such-nomination", "not-yours")

    @rule(user=people, text=words, kind=st.sampled_from(["summary sentence", "critique add"]))
    def hand_in(self, user: str, text: str, kind: str) -> None:
        """Somebody hands in."""
        answer = self.ask(user, f"paper {kind}: {text[:500]}")
        assert answer in ("reply", "nothing-to-read", "revealed-already")

    @rule(user=people, number=numbers)
    def take_back(self, user: str, number: int) -> None:
        """Somebody deletes a note; the club's streak cannot be counted from what is left then."""
        self.taken_back = self.ask(user, f"paper drop note: {number} sure: yes") == "reply" or self.taken_back

    @rule(user=people, first=st.integers(0, 9), more=st.integers(0, 12), off=st.booleans())
    def away(self, user: str, first: int, more: int, off: bool) -> None:
        """Somebody is away for some days, or no longer."""
        days = [(self.club.now + n * DAY).date() for n in (first + 1, first + more + 1)]
        assert self.ask(user, "paper away off" if off else f"paper away {days[0]} to {days[1]}") == "reply"

    @rule(user=people, do=st.sampled_from(["swap", "keep", "decline", "take", "never", "give to: 2"]))
    def lead(self, user: str, do: str) -> None:
        """Somebody does something about leading, whosever turn it is."""
        answer = self.ask(user, f"paper lead do: {do}")
        assert answer == "reply" or answer.startswith("lead-") or answer == "no-such-member"

    @rule(user=people, how=st.sampled_from(["never", "in-turn", "gladly"]))
    def feel_about_leading(self, user: str, how: str) -> None:
        """Somebody says how they feel about leading."""
        assert self.ask(user, f"paper away lead: {how}") == "reply"

    @rule(user=people)
    def name_a_lead(self, user: str) -> None:
        """An organizer names who leads."""
        answer = self.ask("ada", f"club lead {user}")
        assert answer == "reply" or answer.startswith("lead-") or answer == "no-such-member"

    @rule(user=people, on=st.sampled_from(["on", "off"]))
    def remind(self, user: str, on: str) -> None:
        """Somebody wants to be reminded, or no longer."""
        assert self.ask(user, f"paper remind {on}") == "reply"

    @rule(user=people)
    def forget(self, user: str) -> None:
        """Somebody leaves for good, and may come again; but not the one who alone leads the club."""
        answer = self.ask(user, "paper forget sure: yes")
        self.taken_back = self.taken_back or answer == "reply"
        assert answer == ("last-organizer-leaves" if user == "ada" and answer != "reply" else "reply")

    @rule(user=people, line=looks)
    def look_around(self, user: str, line: str) -> None:
        """Somebody looks at something."""
        self.ask(user, line)

    @rule(step=moments, wall=walls | st.just("off"), every=st.sampled_from(["", " every: 1", " every: 2", " every: 4"]))
    def move_the_week(self, step: str, wall: str, every: str) -> None:
        """An organizer moves a moment."""
        answer = self.ask("ada", f"club rhythm {step}: {wall}{every}")
        assert answer in ("reply", "rhythm-order", "pick-stays-on")

    @rule(setting=settings_, papers_=st.sampled_from(["", "1", "3"]))
    def settle_something(self, setting: str, papers_: str) -> None:
        """An organizer changes a setting."""
        assert self.ask("ada", f"club settings {setting}") in ("reply", "no-such-member", "last-organizer")
        if papers_:
            assert self.ask("ada", f"club rhythm papers: {papers_}") == "reply"

    @rule(paper=papers | numbers.map(str), when=st.sampled_from(["now", "next", "replace", "join"]))
    def pick(self, paper: str, when: str) -> None:
        """An organizer chooses."""
        answer = self.ask("ada", f"club pick {paper} when: {when}")
        refused = ("already-read", "being-read", "not-on-ballot", "paused-no-pick", "pick-nothing-read")
        assert answer == "reply" or answer in refused

    @rule()
    def skip(self) -> None:
        """An organizer skips the coming round."""
        assert self.ask("ada", "club skip sure: yes") in ("reply", "paused-no-pick")

    @rule(days=st.integers(0, 20))
    def pause(self, days: int) -> None:
        """An organizer pauses the club, for good or for some days."""
        until = f" until: {(self.club.now + (days + 1) * DAY).date()}" if days else ""
        assert self.ask("ada", f"club pause{until}") in ("reply", "already-paused")

    @rule()
    def resume(self) -> None:
        """An organizer lets it go on."""
        assert self.ask("ada", "club resume") in ("reply", "not-paused")

    @rule(mood=st.sampled_from(list(Mood)))
    def change_the_platform(self, mood: Mood) -> None:
        """The platform falls ill, or is well again and says so."""
        self.club.platform.mood = mood
        if mood is Mood.UP:
            self.run(self.club.bot.dispatcher.noticed(CLUB, None))
        self.look()

    @rule(hours=st.integers(1, 24 * 9))
    def live_on(self, hours: int) -> None:
        """Time passes with the bot awake."""
        self.run(self.club.awake(hours * HOUR))
        self.look()

    @rule(days=st.integers(6, 8))
    def live_a_week(self, days: int) -> None:
        """A week passes with the bot awake."""
        self.run(self.club.awake(days * DAY))
        self.look()

    @rule(hours=st.integers(1, 24 * 9))
    @precondition(lambda self: self.club.platform.mood is Mood.UP)
    def sleep(self, hours: int) -> None:
        """The bot is down."""
        self.run(self.club.asleep(hours * HOUR))
        self.look()

    @rule(papers_=st.lists(papers, min_size=1, max_size=3, unique=True), readers=st.sets(people, max_size=4))
    def read_together(self, papers_: list[str], readers: set[str]) -> None:
        """A week as it should be: proposals, a vote, a pick, and some who hand in."""
        for user, paper in zip(("ben", "chen", "dora"), papers_, strict=False):
            self.nominate(user, paper)
        self.run(self.club.awake(5 * DAY))
        self.vote("dora", [1])
        self.run(self.club.awake(2 * DAY))
        for user in sorted(readers):
            self.hand_in(user, "It attends.", "summary sentence")

    @rule(user=people, line=st.sampled_from(["paper nomnate x", "club close nope", f"paper vote {HOSTILE}", "paper"]))
    def mistype(self, user: str, line: str) -> None:
        """Somebody types something else; nothing happens but an answer."""
        self.ask(user, line)


def test_any_life(sqlite_template: Path, tmp_path: Path) -> None:
    """Random commands of four people, random time, a platform in random health: the invariants hold after each step."""

    class ClubContext(AnyLife):
        template, folder = sqlite_template, tmp_path

    run_state_machine_as_test(ClubContext, settings=steady(18, stateful_step_count=40, phases=PHASES))
