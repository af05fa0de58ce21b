"""Who leads the discussion: chosen at the pick with the roles, told, and chosen again when somebody cannot."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby

from bot.chat.post import Part, Post
from bot.club.clubs.leading import Wish
from bot.club.clubs.model import Club
from bot.club.clubs.organizers import tell_organizers
from bot.club.members.letters import write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.zones import absent_on
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import lead_card, lead_letter, name_of, nobody_leads
from bot.features.leading.dealing import Dealt, deal_roles
from bot.features.leading.model import DealtRole, Lead, LeadState, Role
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.rules import choose_lead, in_turn
from bot.features.leading.settings import LEAD, ROLES, Leading
from bot.features.leading.sheets import send_sheets, sheet_at
from bot.hooks import DigestSection
from bot.schedule.moments import Moment
from bot.schedule.rhythm import WEEK
from bot.store.repositories import Repositories
from bot.wording import Words

POST = "lead"
"""The post in a round's thread, in its outbox key."""
LATELY = 6
"""Whoever handed something in for one of so many rounds takes part."""
ENOUGH = 3
"""A club that leaves it to the bot has a lead once so many take part: two need nobody to lead them."""


@dataclass(frozen=True, slots=True)
class Participants:
    """Who takes part in a round's discussion, and whose turn it was before."""

    taking_part: frozenset[int]  # besides those who never want to be asked
    away: frozenset[int]  # on its day
    led: Sequence[Lead]  # by round; nobody's of this round
    seed: str

    @property
    def history(self) -> list[int]:
        """Who led, oldest first."""
        return [one.member_id for one in self.led if one.member_id is not None]

    @property
    def order(self) -> list[int]:
        """Everybody who could be asked, in turn."""
        return in_turn(self.taking_part, self.history, self.seed)

    def next_lead(self, besides: frozenset[int]) -> int | None:
        """Whose turn it is, these left out."""
        return choose_lead(self.taking_part, self.history, away=self.away, declined=besides, seed=self.seed)


async def participants_of(repos: Repositories, about: Sequence[tuple[Club, Round]]) -> dict[int, Participants]:
    """By club, for one round of each."""
    ids = {club.id for club, _ in about}
    since = {club.id: round_.pick_on - LATELY * WEEK * club.rhythm.weeks for club, round_ in about}
    lately = await repos[Leads].taking_part(ids, min(since.values(), default=date.max))
    wishes = await repos[Leads].wishes(ids)
    led = await repos[Leads].history(ids)
    absent = await absent_on(repos, [(club, discussion_at(club, round_)) for club, round_ in about])
    members = await repos[Members].get({who for some in lately.values() for who in some} | wishes.keys())
    found = {}
    for (club, round_), away in zip(about, absent, strict=True):
        wished = {one.member_id: one.wish for one in wishes.values() if one.club_id == club.id}
        active = {who for who, day in lately[club.id].items() if day >= since[club.id]}
        active |= {who for who, wish in wished.items() if wish is Wish.GLADLY}
        active -= {one.id for one in members.values() if one.left_at}
        found[club.id] = Participants(
            frozenset(who for who in active if wished.get(who) is not Wish.NEVER),
            away,
            [one for one in led[club.id] if one.round_id != round_.id],
            f"{club.id}/{round_.number}",
        )
    return found


async def ask_leads(batch: Batch, moments: Sequence[Moment]) -> None:
    """Choose who leads each of these rounds that were just picked, and deal roles where the club wants them."""
    picked = [moment for moment in moments if batch.rounds[moment.round_id].state is RoundState.READING]
    about = {one.club_id: (batch.clubs[one.club_id], batch.rounds[one.round_id]) for one in picked}
    about = {key: one for key, one in about.items() if _leads(one[0]) or ROLES.of(one[0].settings)}
    if not about:
        return
    known = await participants_of(batch.repos, list(about.values()))
    named = {one.round_id: one for one in await batch.repos[Leads].of_rounds(_ids(about)) if one.state.leads}
    leads: dict[int, Lead | None] = {}
    for club, round_ in about.values():
        before = named.get(round_.id)
        leads[club.id] = lead = _first(batch, club, round_, known[club.id], before)
        if before and lead is not before:
            await batch.repos[Leads].put(replace(before, state=LeadState.PASSED))
    await batch.repos[Leads].put(*(one for one in leads.values() if one and not one.id))
    dealt = await _deal(batch, about, known, leads)
    await _announce(batch, [one for one in picked if one.club_id in about], about, known, leads, dealt)


def _ids(about: Mapping[int, tuple[Club, Round]]) -> set[int]:
    return {round_.id for _, round_ in about.values()}


def _leads(club: Club) -> bool:
    return LEAD.of(club.settings) is not Leading.OFF


def is_wanted(club: Club, participants: Participants) -> bool:
    """Whether this club's discussions have a lead."""
    if LEAD.of(club.settings) is Leading.AUTO:
        return len(participants.taking_part) >= ENOUGH
    return _leads(club)


def _first(batch: Batch, club: Club, round_: Round, participants: Participants, named: Lead | None) -> Lead | None:
    """Whom an organizer had named, or whose turn it is."""
    if named and named.member_id and named.member_id not in participants.away and _leads(club):
        return named
    chosen = participants.next_lead(frozenset()) if is_wanted(club, participants) else None
    return Lead(club_id=club.id, round_id=round_.id, member_id=chosen, at=batch.now) if chosen else None


async def _deal(
    batch: Batch,
    about: Mapping[int, tuple[Club, Round]],
    known: Mapping[int, Participants],
    leads: Mapping[int, Lead | None],
) -> dict[int, list[DealtRole]]:
    """Roles for those who take part and do not lead."""
    playing = {key: round_ for key, (club, round_) in about.items() if ROLES.of(club.settings)}
    history = await batch.repos[Roles].history(playing.keys())
    dealt: dict[int, list[DealtRole]] = {}
    for club_id, round_ in playing.items():
        participants, lead = known[club_id], leads[club_id]
        leading = lead.member_id if lead else None
        hands = deal_roles(
            participants.taking_part - participants.away - {leading}, by_round(history[club_id]), participants.seed
        )
        by_role = {role: who for who, role in hands.items()}
        dealt[club_id] = [
            DealtRole(club_id=club_id, round_id=round_.id, member_id=by_role[role], role=role, at=batch.now)
            for role in Role
            if role in by_role
        ]
    await batch.repos[Roles].deal(*(one for some in dealt.values() for one in some))
    return dealt


def by_round(history: Sequence[DealtRole]) -> list[Dealt]:
    """What was dealt, round by round, as the rules of dealing want it."""
    return [
        [(one.member_id, one.role) for one in some if one.member_id is not None]
        for _, some in groupby(history, key=lambda one: one.round_id)
    ]


async def _announce(
    batch: Batch,
    moments: Sequence[Moment],
    about: Mapping[int, tuple[Club, Round]],
    known: Mapping[int, Participants],
    leads: Mapping[int, Lead | None],
    dealt: Mapping[int, list[DealtRole]],
) -> None:
    """One post in each thread, and a letter to each lead."""
    named = {one.member_id for one in leads.values() if one} | {
        one.member_id for some in dealt.values() for one in some
    }
    members = await batch.repos[Members].get({one for one in named if one is not None})
    to_tell = []
    for moment in moments:
        club, round_ = about[moment.club_id]
        lead, roles = leads[club.id], dealt.get(club.id, [])
        wanted = is_wanted(club, known[club.id])
        if lead or wanted or roles:
            said, at = batch.words(club.id), discussion_at(club, round_)
            post = lead_card(said, round_, at, lead, roles, members, wanted=wanted)
            batch.post(moment, POST, post, in_thread=True)
        if lead and lead.member_id in members:
            to_tell.append((round_, members[lead.member_id]))
    await tell_leads(batch, to_tell)


async def tell_leads(batch: Batch, leads: Sequence[tuple[Round, Member]]) -> None:
    """Write to each that it is their turn; where the sheets of the round are out, theirs says so."""
    now = [one for one in leads if sheet_at(batch.clubs[one[0].club_id], one[0]) <= batch.now]
    await send_sheets(batch, now)
    later = [one for one in leads if one not in now]
    accounts = await batch.repos[Members].accounts({member.id for _, member in later}) if later else {}
    papers = (
        await batch.repos[Papers].get({paper for round_, _ in later for paper in round_.paper_ids}) if later else {}
    )
    for round_, member in later:
        club = batch.clubs[round_.club_id]
        shown = [papers[one] for one in round_.paper_ids]
        said = batch.words_for(member, accounts[member.id])
        post = lead_letter(said, club, round_, shown, discussion_at(club, round_))
        write_to(batch, member, accounts[member.id], f"{round_.number}/lead-letter", post, about=round_.number)


async def ask_next(batch: Batch, round_: Round, leaving: Lead | None, state: LeadState) -> Member | None:
    """Whoever led does not any more; ask whose turn it is now, and tell the organizers once where nobody is left."""
    repos, club = batch.repos, batch.clubs[round_.club_id]
    if leaving:
        await repos[Leads].put(replace(leaving, state=state))
    asked = {one.member_id for one in await repos[Leads].of_rounds([round_.id]) if one.member_id is not None}
    participants = (await participants_of(repos, [(club, round_)]))[club.id]
    chosen = participants.next_lead(frozenset(asked))
    if chosen is None:
        post = nobody_leads(batch.words(club.id), club, round_)
        await tell_organizers(batch, {club.id: (f"{round_.number}/no-lead", post)})
        return None
    return await make_lead(batch, round_, None, chosen)


async def make_lead(batch: Batch, round_: Round, before: Lead | None, member_id: int, *, tell: bool = True) -> Member:
    """This member leads now, and is written to; who led before does not any more."""
    repos = batch.repos
    if before:
        await repos[Leads].put(replace(before, state=LeadState.PASSED))
    await repos[Leads].put(Lead(club_id=round_.club_id, round_id=round_.id, member_id=member_id, at=batch.now))
    member = (await repos[Members].get([member_id]))[member_id]
    if tell:
        await tell_leads(batch, [(round_, member)])
    return member


async def lead_of(repos: Repositories, round_: Round) -> Lead | None:
    """Who leads this round's discussion."""
    return next((one for one in await repos[Leads].of_rounds([round_.id]) if one.state.leads), None)


def has_led(lead: Lead, club: Club, round_: Round, now: datetime) -> bool:
    """Whether this turn is over: its discussion has taken place. Until then it may still go to somebody else."""
    if lead.state is LeadState.LED:
        return True
    return lead.state.leads and round_.picked_at is not None and discussion_at(club, round_) <= now


async def lead_post(repos: Repositories, texts: Words, club: Club, round_: Round, now: datetime) -> Post:
    """The post in the thread as things stand now; a role nobody has is free until the discussion."""
    leads, roles = await repos[Leads].of_rounds([round_.id]), await repos[Roles].of_rounds([round_.id])
    lead, ahead = next((one for one in leads if one.state.leads), None), discussion_at(club, round_) > now
    roles = [one for one in roles if one.member_id or ahead]
    members = await repos[Members].get({one.member_id for one in (lead, *roles) if one and one.member_id})
    wanted = _leads(club) and (
        bool(leads) or is_wanted(club, (await participants_of(repos, [(club, round_)]))[club.id])
    )
    return lead_card(texts, round_, discussion_at(club, round_), lead, roles, members, wanted=wanted)


async def leading(repos: Repositories, rounds: Collection[int]) -> dict[int, int]:
    """The member who leads, or led, by round."""
    leads = [one for one in await repos[Leads].of_rounds(rounds) if one.state.leads]
    return {one.round_id: one.member_id for one in leads if one.member_id}


async def thanks(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: who led it."""
    leads = {
        one.round_id: one for one in await repos[Leads].of_rounds(texts.keys()) if one.state.leads and one.member_id
    }
    members = await repos[Members].get({one.member_id for one in leads.values() if one.member_id})
    return {
        round_: DigestSection([Part(words.text("lead-thanks", who=name_of(words, leads[round_].member_id, members)))])
        for round_, words in texts.items()
        if round_ in leads
    }


async def leave_skipped(batch: Batch, moments: Sequence[Moment]) -> None:
    """Whom an organizer had named for a round that is skipped has not led it."""
    named = [one for one in await batch.repos[Leads].of_rounds({one.round_id for one in moments}) if one.state.leads]
    await batch.repos[Leads].put(*(replace(one, state=LeadState.PASSED) for one in named))


async def close_turns(batch: Batch, moments: Sequence[Moment]) -> None:
    """Whoever led these rounds has led them, now that they are over."""
    leads = [one for one in await batch.repos[Leads].of_rounds({m.round_id for m in moments}) if one.state.leads]
    await batch.repos[Leads].put(*(replace(one, state=LeadState.LED) for one in leads))
