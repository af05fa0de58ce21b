"""Two clubs in one server, a server without any, and everybody who may or may not do something there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.chat.account import Account
from bot.chat.mentions import mention
from bot.chat.place import Place
from bot.chat.post import Call
from bot.club.acts.model import ActKind
from bot.club.acts.repository import Acts
from bot.club.ballots.repository import Ballots
from bot.club.entries.repository import Notes
from bot.club.members.merging import add_account
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.features.builds.repository import Builds
from bot.features.connections.repository import Connections
from bot.features.pace.repository import Readings
from bot.features.questions.repository import Questions
from bot.ports import Store
from tests.core.quiet_club import QuietClub

FOUNDER = "ada"
PLACES = {
    "home": Place("quiet", "here", "club"),
    "thread": Place("quiet", "here", "club", thread="7"),
    "other channel": Place("quiet", "here", "lobby"),
    "direct message": Place("quiet", "", "@them"),
    "server without a club": Place("quiet", "empty", "hall"),
    "another club of the server": Place("quiet", "here", "neighbours"),
}


@dataclass(frozen=True)
class Person:
    """Somebody, and what platforms say of them."""

    user: str
    workspace: str = "here"
    manages: frozenset[str] = field(default_factory=frozenset)  # workspaces
    visits: bool = False
    organizes: bool = False  # the club, by its own books

    @property
    def account(self) -> Account:
        return Account(platform="quiet", workspace=self.workspace, user=self.user, name=self.user.title())

    def says(self, place: Place) -> bool:
        """Whether their platform says that they manage this place; one with workspaces says so in direct messages."""
        return place.workspace in self.manages or (not place.workspace and bool(self.manages))

    def asks(self, place: Place, command: str, values: Mapping[str, str], *, submitted: bool) -> Call:
        """What reaches the dispatcher."""
        return Call(command=command, values=values, account=self.account, place=place, submitted=submitted,
                    manages=self.says(place), visits=self.visits and place.workspace == "here")  # fmt: skip


PEOPLE = {
    "member": Person("ben"),
    "organizer": Person("cleo", organizes=True),
    "manager of the server": Person("lou", manages=frozenset({"here"})),
    "manager of another server": Person("mia", manages=frozenset({"empty"})),
    "admin of another workspace": Person("abe", workspace="else", manages=frozenset({"else"})),
    "visitor of a shared channel": Person("vic", workspace="else", manages=frozenset({"here", "else"}), visits=True),
    "guest": Person("gus"),
    "forgotten member": Person("eli"),
    "member whose role was taken away": Person("dora"),
    "linked account of a member": Person("fay"),
    "linked account of the organizer": Person("hal", organizes=True),
}
JOINED = ("ben", "cleo", "mia", "eli", "dora", "gil")


@dataclass(frozen=True)
class Scene:
    """The clubs, and the numbers of what belongs to their founder."""

    quiet: QuietClub
    clubs: frozenset[int]
    founder: int
    ids: Mapping[str, str]


async def a_scene(store: Store, quiet: QuietClub) -> Scene:
    """A paper is read in the first club; its founder has something of everything."""
    for line in ("club start The Margin Notes zone: UTC", "paper nominate 1706.03762", "paper nominate 1412.6980"):
        assert await quiet.ask(FOUNDER, line) == "reply"
    assert await quiet.ask(FOUNDER, "club start Neighbours zone: UTC", channel="neighbours") == "reply"
    for user in JOINED:
        await quiet.ask(user, "paper remind on")
    for user in ("cleo", "dora", "dora"):
        await _settings(quiet, organizer=user)
    await quiet.ask("eli", "paper forget sure: yes")
    await quiet.awake(timedelta(days=7))
    for line in (
        "paper nominate 1512.03385",
        "paper summary sentence: It all stands on it. time: 30m",
        "paper critique different: No recurrence. idea: Try it.",
        "paper connect to: 1412.6980 kind: builds-on why: The optimizer.",
        "paper ask question: Why does it work at all, and for whom?",
        "paper build what: A tiny one. repo: https://example.org/tiny",
        "paper term attention what: explain explanation: Weights over words.",
        "paper read 30m",
        "paper goal papers: 1",
        "paper explain on",
        "club pick 1512.03385 when: next",
    ):
        assert await quiet.ask(FOUNDER, line) == "reply", line
    assert await quiet.ask(FOUNDER, "club import text: 1506.02640") == "reply"
    for user in ("ben", "cleo"):
        await quiet.ask(user, "paper summary sentence: Mine.")
    async with store.write() as repos:
        abe = PEOPLE_BY_USER["abe"].account
        await repos[Members].add(Member(club_id=1, name=abe.name, joined_at=quiet.now), abe)
        for user, keeper in (("fay", "gil"), ("hal", "cleo")):
            member = (await repos[Members].named(1, keeper.title()))[0]
            await add_account(repos, member, PEOPLE_BY_USER[user].account, quiet.now)
    return await _numbered(store, quiet)


PEOPLE_BY_USER = {one.user: one for one in PEOPLE.values()}


async def _settings(quiet: QuietClub, organizer: str) -> None:
    assert await quiet.ask(FOUNDER, f"club settings organizer: {mention('quiet', 'here', organizer)}") == "reply"


async def _numbered(store: Store, quiet: QuietClub) -> Scene:
    async with store.read() as repos:
        founder = (await repos[Members].named(1, FOUNDER.title()))[0]
        rounds = await repos[Rounds].latest(1, 5)
        round_ = next(one for one in rounds if one.picked_at)
        notes = [one for one in await repos[Notes].of_rounds([round_.id]) if one.member_id == founder.id]
        waiting = await repos[Ballots].open([1])
        questions = await repos[Questions].of_rounds([round_.id])
        builds = await repos[Builds].of_member(founder.id)
        ties = await repos[Connections].of_notes([one.id for one in notes])
        acts = [one for one in await repos[Acts].latest(1, 5) if one.deed is ActKind.PICK]
        readings = (await repos[Readings].of_members([founder.id]))[founder.id]
    ids = {
        "round": round_.id,
        "club skip round": rounds[0].id,
        "club pick round": "",  # which one it is about depends on when the paper is to be read
        "club pick about": waiting[-1].paper_id,
        "club pick instead": round_.paper_ids[0],
        "club pick act": acts[0].id,
        "about": round_.paper_ids[0],
        "note": notes[0].id,
        "nomination": waiting[0].id,
        "number": questions[0].id,
        "build": builds[0].id,
        "reading": readings[0].id,
        "to": founder.id,
        "of": founder.id,
        "connection": ties[0].id if ties else 1,
    }
    ids |= dict.fromkeys(("explanation", "inquiry", "meeting", "letter", "import", "club imported of"), 1)
    return Scene(quiet, frozenset({1, 2}), founder.id, {name: str(one) for name, one in ids.items()})
