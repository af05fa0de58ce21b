"""After the storm: the platforms' message logs, what members remember, and the database, compared."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from adapters.discord.looking_back import mark
from adapters.store import open_store
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.club.rounds.settings import PATIENCE
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import standing
from bot.outbox.model import PUNCTUAL, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.repositories import Repositories
from tests.storm.members import Member as Acting
from tests.storm.members import Try
from tests.storm.storm import Storm

_MARK = "https://paperclub.invalid/"
_UNSURE = 4000.0
"""Seconds around a pick in which a member cannot tell which round their entry went into: the bot's clock may be off."""
_STEPS_THAT_ALWAYS_POST = (Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass
class Verdict:
    """The figures of a storm. The five lists hold a line for each broken promise."""

    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    streaks: list[str] = field(default_factory=list)
    figures: dict[str, int] = field(default_factory=dict)

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        return not any(broken for _, broken in self.broken)

    @property
    def broken(self) -> list[tuple[str, list[str]]]:
        """Each promise by what breaks it."""
        return [
            ("acknowledged entries lost", self.lost),
            ("posts twice in a home", self.twice),
            ("moments missed within patience", self.missed),
            ("out of order", self.order),
            ("streaks lost through downtime", self.streaks),
        ]


@dataclass(frozen=True)
class Kept:
    """What the database holds of one club."""

    club: Club
    rounds: list[Round]
    moments: list[Moment]
    rows: list[OutboxRow]
    members: list[Member]
    notes: list[Note]
    ledger: dict[int, list[LedgerLine]]
    votes: dict[int, dict[int, str]]  # member → round → titles
    nominated: dict[int, set[str]]  # member → titles


async def judge(storm: Storm) -> Verdict:
    """Compare. The bot must not run any more."""
    store = open_store(storm.plan.url)
    await store.open()
    try:
        clubs = await _all(store, storm)
    finally:
        await store.close()
    verdict = Verdict()
    shown = _shown(storm)
    verdict.twice += [f"{times} × {one}" for one, times in shown.items() if times > 1]
    for kept, members in clubs:
        _judge_posts(verdict, kept, shown, storm)
        _judge_moments(verdict, kept, storm)
        for acting, member in members:
            _judge_member(verdict, kept, acting, member)
    _count(verdict, storm, [kept for kept, _ in clubs])
    return verdict


async def _all(store: Store, storm: Storm) -> list[tuple[Kept, list[tuple[Acting, Member]]]]:
    found = []
    async with store.read() as repos:
        for number, _ in enumerate(storm.stage.clubs, 1):
            kept = await _kept(repos, number)
            accounts = await repos[Members].accounts([one.id for one in kept.members])
            by_user = {account.user: one for one in kept.members for account in accounts[one.id]}
            acting = [one for one in storm.members if one.club.name == kept.club.name]
            found.append((kept, [(one, by_user[one.seat.user]) for one in acting if one.seat.user in by_user]))
            for one in acting:
                assert one.seat.user in by_user or not any(t.acknowledged for t in one.tries), "a member is lost"
    return found


async def _kept(repos: Repositories, number: int) -> Kept:
    club = (await repos[Clubs].get([number]))[number]
    rounds = sorted(await repos[Rounds].latest(number, 1000), key=lambda round_: round_.number)
    members = await repos[Members].everybody([number])
    votes: dict[int, dict[int, str]] = {}
    nominated: dict[int, set[str]] = {}
    for member in members:
        own = await repos[Ballots].of_member(member.id)
        approved = await repos[Ballots].votes_of(member.id)
        about = await repos[Ballots].get({one for _, one in approved})
        papers = await repos[Papers].get({one.paper_id for one in (*own, *about.values())})
        nominated[member.id] = {papers[one.paper_id].title for one in own}
        titles: dict[int, list[str]] = {}
        for round_, one in approved:
            titles.setdefault(round_, []).append(papers[about[one].paper_id].title)
        votes[member.id] = {round_: ",".join(sorted(some)) for round_, some in titles.items()}
    ids = [round_.id for round_ in rounds]
    return Kept(
        club, rounds, await repos[Rounds].moments(ids), await repos[Outbox].latest(number, 100_000), members,
        await repos[Notes].of_rounds(ids), await repos[Ledger].of_members([one.id for one in members]), votes,
        nominated,
    )  # fmt: skip


def _shown(storm: Storm) -> Counter[str]:
    """How often each piece of a post stands in its home: by channel or thread, and mark."""
    found: Counter[str] = Counter()
    stood: set[tuple[str, str]] = set()
    for request in storm.stage.discord.requests.matching("POST /channels/*/messages"):
        if request.carried_out and isinstance(request.answer, dict) and "id" in request.answer:
            for embed in request.answer.get("embeds", []):
                url = str(embed.get("url", ""))
                if url.startswith(_MARK):
                    stood.add((url.removeprefix(_MARK), request.answer["id"]))  # an edit leaves the mark out
    found.update(f"discord {one}" for one, _ in stood)
    for slack in storm.stage.slack.world.channels.values():
        for said in slack.messages.values():
            if said.metadata and not said.tombstone:
                told = said.metadata["event_payload"]
                found[f"slack {told['key']}#{told['piece']}"] += 1
    return found


def _judge_posts(verdict: Verdict, kept: Kept, shown: Counter[str], storm: Storm) -> None:
    """Every row that was due is sent, and what is sent stands there."""
    now = storm.clock.now()
    for row in kept.rows:
        if row.outcome is Outcome.SENT:
            on = f"discord {mark(row.key, 0)}" if row.place.platform == "discord" else f"slack {row.key}#0"
            if not shown[on]:
                verdict.missed.append(f"{row.key} is recorded as sent, but nobody sees it")
        elif row.outcome is Outcome.GIVEN_UP or row.due < now - timedelta(minutes=20):
            verdict.missed.append(f"{row.key}: {row.outcome}, {row.problem}, {row.attempts} attempts, due {row.due}")


def _judge_moments(verdict: Verdict, kept: Kept, storm: Storm) -> None:
    """A moment is done, or was overtaken by a later one of its round, or the bot was down beyond patience."""
    patience = timedelta(hours=PATIENCE.of(kept.club.settings))
    keys = {row.key for row in kept.rows}
    for moment in kept.moments:
        round_ = next(one for one in kept.rounds if one.id == moment.round_id)
        where = f"{kept.club.name}, round {round_.number}, {moment.step} due {moment.due}"
        if moment.state is MomentState.WAITING:
            if moment.due < storm.clock.now() - timedelta(minutes=20):
                verdict.missed.append(f"{where}: still waiting")
        elif moment.state is MomentState.SKIPPED:
            late = (moment.done_at or moment.due) - moment.due
            if late <= patience and not (_overtaken(moment, kept.moments) and late > PUNCTUAL):
                verdict.missed.append(f"{where}: skipped {late} after it")
        elif moment.step == Step.REMIND and _nobody_is_reminded(kept, moment):
            pass
        elif moment.step in _STEPS_THAT_ALWAYS_POST and not _has_row(keys, kept.club.id, round_.number, moment.step):
            verdict.missed.append(f"{where}: done, but nothing was posted")


def _nobody_is_reminded(kept: Kept, moment: Moment) -> bool:
    """Whether all who had joined by then had handed something in: no reminder stands in public then."""
    done_at = moment.done_at or moment.due
    joined = {one.id for one in kept.members if one.joined_at <= done_at}
    return joined <= {one.member_id for one in kept.notes if one.round_id == moment.round_id and one.at <= done_at}


def _overtaken(moment: Moment, moments: Iterable[Moment]) -> bool:
    return any(
        one.round_id == moment.round_id and one.due > moment.due and one.due <= (moment.done_at or one.due)
        for one in moments
    )


def _has_row(keys: set[str], club: int, number: int, step: str) -> bool:
    return any(one.startswith(f"{club}/{number}/{step}/") for one in keys)


def _judge_member(verdict: Verdict, kept: Kept, acting: Acting, member: Member) -> None:
    who = f"{kept.club.name}, {member.name}"
    for title in {one.value for one in acting.tries if one.kind == "nomination" and one.acknowledged}:
        if title not in kept.nominated[member.id]:
            verdict.lost.append(f"{who}: nomination of {title}")
    _judge_tries(verdict, who, acting, "vote", _coming(kept), kept.votes[member.id])
    sentences = {
        note.round_id: note.fields.get("sentence", "") for note in kept.notes if note.member_id == member.id
    }  # fmt: skip
    _judge_tries(verdict, who, acting, "summary", _reading(kept), sentences)
    _judge_streak(verdict, who, kept, member, set(sentences), acting)


Times = Sequence[tuple[float, int]]
"""From when on a round is the one meant: since 1970 → round."""


def _reading(kept: Kept) -> Times:
    return sorted((round_.picked_at.timestamp(), round_.id) for round_ in kept.rounds if round_.picked_at)


def _coming(kept: Kept) -> Times:
    """A round is voted on from the end of the one before it on."""
    ends = sorted(
        (m.done_at.timestamp(), m.round_id) for m in kept.moments if m.step == Step.PICK and m.done_at is not None
    )  # fmt: skip
    rounds = [round_.id for round_ in kept.rounds]
    after = [(at, rounds[rounds.index(one) + 1]) for at, one in ends if rounds.index(one) + 1 < len(rounds)]
    return [(0.0, rounds[0]), *after]


def _meant(times: Times, one: Try) -> set[int]:
    """The rounds somebody may have meant.

    A pick bears the moment at which the bot began with it. While a week passes in twelve seconds, hours of the club go
    by until it is done and seen.
    """
    first = max((at for at, _ in times if at <= min(one.began - _UNSURE, one.unseen)), default=0.0)
    return {round_ for at, round_ in times if first <= at <= one.ended + _UNSURE}


def _judge_tries(verdict: Verdict, who: str, acting: Acting, kind: str, times: Times, kept: dict[int, str]) -> None:
    """What was acknowledged stands in its round, or what was tried after it, which may have gone in unanswered.

    Where something stands there that was tried before it, the older one undid the newer: it was out of order. A vote
    that was not answered is any that could have been meant.
    """
    tries = [one for one in acting.tries if one.kind == kind]
    for index, one in enumerate(tries):
        later = {other.value for other in tries[index:]}
        if one.acknowledged and not any(kept.get(round_) in later or "?" in later for round_ in _meant(times, one)):
            at = datetime.fromtimestamp(one.ended, UTC)
            before = {other.value for other in tries[:index]}
            stands = {value for round_ in _meant(times, one) if (value := kept.get(round_))}
            late = stands and ("?" in before or stands & before)
            (verdict.order if late else verdict.lost).append(
                f"{who}: {kind} {one.value!r} at {at}; kept is {kept}, meant was one of {_meant(times, one)}; "
                f"rounds {[(str(datetime.fromtimestamp(begun, UTC)), round_) for begun, round_ in times]}"
            )


def _judge_streak(verdict: Verdict, who: str, kept: Kept, member: Member, handed: set[int], acting: Acting) -> None:
    lines = kept.ledger.get(member.id, [])
    now = standing(lines)
    if (now.streak, now.best, now.kept, now.freezes) != (member.streak, member.best, member.kept, member.freezes):
        verdict.streaks.append(f"{who}: shown {member.streak}, {member.kept} kept; the ledger says {now}")
    for line in lines:
        tried = any(line.round_id in _meant(_reading(kept), one) for one in acting.tries if one.kind == "summary")
        if line.reason in (Reason.MISSED, Reason.FROZEN) and (tried or line.round_id in handed):
            verdict.streaks.append(f"{who}: round {line.number} counts as {line.reason}")


def _count(verdict: Verdict, storm: Storm, clubs: Sequence[Kept]) -> None:
    tries = [one for member in storm.members for one in member.tries]
    verdict.figures = {
        "kills": storm.kills,
        "entries tried": len(tries),
        "entries acknowledged": sum(one.acknowledged for one in tries),
        "posts": sum(row.outcome is Outcome.SENT for kept in clubs for row in kept.rows),
        "posts tried more than once": sum(row.attempts > 1 for kept in clubs for row in kept.rows),
        "moments": sum(one.state is not MomentState.WAITING for kept in clubs for one in kept.moments),
        "moments late": sum(one.state is MomentState.LATE for kept in clubs for one in kept.moments),
        "moments overtaken": sum(one.state is MomentState.SKIPPED for kept in clubs for one in kept.moments),
        "rounds picked": sum(round_.picked_at is not None for kept in clubs for round_ in kept.rounds),
        "rounds settled": sum(str(round_.state) == "settled" for kept in clubs for round_ in kept.rounds),
        "ledger lines": sum(len(lines) for kept in clubs for lines in kept.ledger.values()),
    }
