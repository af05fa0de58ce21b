"""What could not be posted at once comes later, as long as the club is patient; what stands stays standing."""

from datetime import timedelta

from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Call
from bot.outbox.model import OutboxKind, Outcome
from tests.core.invariants import all_is_well
from tests.core.quiet_club import PAPERS, Lived, QuietClub, nominate
from tests.core.quiet_platform import Mood

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_an_old_post_can_still_be_edited(lived: Lived) -> None:
    """A ballot that was posted days ago shows a vote even if the platform is away just then for an hour."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(5 * DAY + 20 * HOUR)
        assert len(club.platform.steps("vote")) == 1
        club.platform.mood = Mood.DOWN
        assert await club.ask("ben", "paper vote 1") == "reply"
        await club.awake(HOUR)
        club.platform.mood = Mood.UP
        await club.awake(HOUR)
        assert club.platform.edits == 1
        (ballot,) = [row for row in (await all_is_well(club)).rows if row.key.split("/")[2] == "vote"]
        assert (ballot.outcome, ballot.problem) == (Outcome.SENT, "")

    lived(story)


def test_an_edit_that_never_comes_leaves_the_post(lived: Lived) -> None:
    """When patience ends before the platform is back, the post is still one that was sent."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(5 * DAY)
        club.platform.mood = Mood.DOWN
        assert await club.ask("ben", "paper vote 1") == "reply"
        await club.awake(14 * HOUR)
        (ballot,) = [row for row in (await all_is_well(club)).rows if row.key.split("/")[2] == "vote"]
        assert (ballot.outcome, ballot.problem) == (Outcome.SENT, "restarting")

    lived(story)


def test_nothing_is_tried_for_ever(lived: Lived) -> None:
    """Letters to organizers and answers to members are given up like posts of the week, some days later."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:3])
        await club.awake(6 * DAY)
        assert await club.ask("ben", "paper summary sentence: It attends.") == "reply"
        club.platform.mood = Mood.DOWN
        assert await club.ask("chen", "paper critique add: More.") == "reply"
        await club.asleep(7 * DAY)
        await club.awake(4 * DAY)
        rows = (await all_is_well(club)).rows
        assert any(row.kind is OutboxKind.DIRECT for row in rows)
        assert not [row.key for row in rows if row.outcome is Outcome.WAITING]

    lived(story)


def test_names_are_cleaned_at_the_door(lived: Lived) -> None:
    """A display name full of marks, control characters and overrides is kept clean, and stops no week."""

    async def story(club: QuietClub) -> None:
        name = "\ue000\ue100 \u202eadA\x00\n" + "x" * 500
        account = Account(platform="quiet", workspace="here", user="eve", name=name)
        here = Place("quiet", "here", "club")
        call = Call(command="paper nominate", values={"paper": PAPERS[0]}, account=account, place=here)
        await club.bot.dispatcher.answer(call)
        await club.awake(14 * DAY)
        seen = await all_is_well(club)
        (eve,) = [one for one in seen.members.values() if one.name.startswith("adA")]
        assert len(eve.name) <= 80
        assert seen.rounds[0].picked_at

    lived(story)
