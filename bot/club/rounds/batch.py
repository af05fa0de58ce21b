"""The clubs whose moments are due, loaded and written together: ten thousand clubs may be due in the same minute."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Home
from bot.chat.post import Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.spoken import words_for
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.hooks import Features
from bot.outbox.keys import key
from bot.outbox.model import PUNCTUAL, OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.repositories import Repositories
from bot.wording import Words, words


@dataclass(slots=True)
class Batch:
    """Everything loaded for one pass. Changes are noted here and written by `flush`."""

    repos: Repositories
    now: datetime
    clubs: dict[int, Club]
    homes: dict[int, list[Home]]
    rounds: dict[int, Round]
    _features: Features = ()
    _rows: list[OutboxRow] = field(default_factory=list)
    _told: list[OutboxRow] = field(default_factory=list)
    _changed_rounds: dict[int, Round] = field(default_factory=dict)
    _changed_clubs: dict[int, Club] = field(default_factory=dict)
    _done: list[Moment] = field(default_factory=list)
    _new_moments: list[Moment] = field(default_factory=list)
    _amended: dict[str, Post] = field(default_factory=dict)

    @classmethod
    async def load(cls, repos: Repositories, due: Sequence[Moment], now: datetime, features: Features = ()) -> "Batch":
        """Load what the due moments are about."""
        club_ids = {moment.club_id for moment in due}
        rounds = await repos[Rounds].get({moment.round_id for moment in due})
        return cls(repos, now, await repos[Clubs].get(club_ids), await repos[Clubs].homes(club_ids), rounds, features)

    @property
    def features(self) -> Features:
        """All of them, asked where something concerns them all; a batch of letters was given none and asks none."""
        if not self._features:
            raise RuntimeError("This batch knows no features, so none of them could do its part.")
        return self._features

    async def papers(self, moments: Iterable[Moment]) -> dict[int, Paper]:
        """By number, those of the rounds that these moments are about."""
        return await self.repos[Papers].get({one for m in moments for one in self.rounds[m.round_id].paper_ids})

    def words(self, club_id: int) -> Words:
        """The club's language."""
        return words(self.clubs[club_id].settings.language)

    def words_for(self, member: Member, accounts: Iterable[Account]) -> Words:
        """What is written to this member alone is in."""
        return words_for(member, accounts, self.clubs[member.club_id])

    def save_round(self, round_: Round) -> None:
        """Note a changed round."""
        self.rounds[round_.id] = self._changed_rounds[round_.id] = round_

    def save_club(self, club: Club) -> None:
        """Note a changed club."""
        self.clubs[club.id] = self._changed_clubs[club.id] = club

    def add_moments(self, moments: Iterable[Moment]) -> None:
        """Note moments to come."""
        self._new_moments.extend(moments)

    def finish(self, moment: Moment, state: MomentState | None = None) -> None:
        """Note what became of a moment: done or late by the time it is, unless told."""
        if state is None:
            state = MomentState.LATE if self.now - moment.due > PUNCTUAL else MomentState.DONE
        self._done.append(replace(moment, state=state, done_at=self.now))

    def post(
        self,
        moment: Moment,
        step: str,
        post: Post,
        *,
        in_thread: bool = False,
        beneath: str = "",
        follows: str = "",
    ) -> None:
        """Put a post for every home of the club into the outbox; in the thread of the pick where asked.

        `beneath` is the step of the round's post to which it belongs: in its thread where that has one, as in a forum
        it always does, else wherever it went. `follows` is the step of the one that stands before it in each home.
        """
        beneath = Step.PICK if in_thread else beneath
        self._rows.extend(self._in_every_home(moment, step, post, beneath=beneath, follows=follows))

    async def began(self, moments: Sequence[Moment], steps: Sequence[str]) -> dict[int, str]:
        """By round, under which of these steps it was posted of first, in their order; of others nothing is known."""
        rounds = [self.rounds[moment.round_id] for moment in moments]
        rows = await self.repos[Outbox].keyed(
            [name for round_ in rounds for step in steps for name in self._keys(round_, step)]
        )
        found = {
            round_.id: [step for step in steps if any(name in rows for name in self._keys(round_, step))]
            for round_ in rounds
        }
        return {round_: some[0] for round_, some in found.items() if some}

    async def close(self, moments: Sequence[Moment], *steps: str) -> None:
        """What was posted of these rounds under these steps, and said that something goes on, says that it is over."""
        rounds = [self.rounds[moment.round_id] for moment in moments]
        rows = await self.repos[Outbox].keyed(
            [name for round_ in rounds for step in steps for name in self._keys(round_, step)]
        )
        open_ = {name: row.post for name, row in rows.items() if row.post.state == "open"}
        self._amended |= {
            name: replace(post, state="closed") for name, post in open_.items() if name not in self._amended
        }

    def tell(self, moment: Moment, step: str, post: Post) -> None:
        """The same in the round's thread, once a round: where something was told under this step, it says this now."""
        self._told.extend(self._in_every_home(moment, step, post, beneath=Step.PICK))

    def _keys(self, round_: Round, step: str) -> list[str]:
        return [key(round_.club_id, round_.number, step, home.id) for home in self.homes[round_.club_id]]

    def _in_every_home(
        self, moment: Moment, step: str, post: Post, *, beneath: str, follows: str = ""
    ) -> Iterator[OutboxRow]:
        number = self.rounds[moment.round_id].number
        for home in self.homes[moment.club_id]:
            yield OutboxRow(
                key=key(moment.club_id, number, step, home.id),
                club_id=moment.club_id,
                place=home.place,
                after=key(moment.club_id, number, beneath, home.id) if beneath else "",
                follows=key(moment.club_id, number, follows, home.id) if follows else "",
                post=post,
                due=self.now,
                moment=moment.due,
            )

    def put(self, *rows: OutboxRow) -> None:
        """Put other rows into the outbox."""
        self._rows.extend(rows)

    def amend(self, round_: Round, step: str, post: Post) -> None:
        """Make what was posted of a round in every home, where it was, say this from now on."""
        for home in self.homes[round_.club_id]:
            self._amended[key(round_.club_id, round_.number, step, home.id)] = post

    async def flush(self) -> None:
        """Write what was noted, each kind at once."""
        await self.repos[Clubs].save(*self._changed_clubs.values())
        await self.repos[Rounds].save(*self._changed_rounds.values())
        await self.repos[Rounds].save_moments(*self._done)
        await self.repos[Rounds].put_moments(self._new_moments)
        await self.repos[Outbox].put(self._rows)
        await self.repos[Outbox].amend(self._amended, self.now)
        for row in self._told:
            await self.repos[Outbox].refresh(row, self.now)
        for noted in (self._changed_clubs, self._changed_rounds, self._done, self._new_moments):
            noted.clear()
        self._rows.clear()
        self._told.clear()
        self._amended.clear()
