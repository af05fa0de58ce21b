"""Who leads the discussion: the post in the thread, the letter to whoever's turn it is, the list of turns."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.chat.post import Button, Choice, Part, Post, Select, Text, When
from bot.club.clubs.model import Club
from bot.club.members.model import Member
from bot.club.papers.model import Paper
from bot.club.rounds.card import named
from bot.club.rounds.model import Round, RoundState
from bot.features.leading.model import DealtRole, Lead, LeadState, Role
from bot.wording import Words

_CHOICES = 25
"""As many as one select menu of the narrowest platform shows."""
_LABEL = 100


def lead_card(
    said: Words,
    turn: Round,
    at: datetime,
    lead: Lead | None,
    dealt: Sequence[DealtRole],
    members: Mapping[int, Member],
    *,
    wanted: bool,
) -> Post:
    """Who leads and who has which role. Where nobody leads it is asked for, if a lead is `wanted` at all.

    Once the round has wrapped it says who led and who had which role, and there is nothing to press any more.
    """
    if turn.state is not RoundState.READING:
        return _over(said, at, lead, [one for one in dealt if one.member_id], members, wanted=wanted)
    parts = [Part(lead_line(said, at, lead, members))] if lead or wanted else []
    buttons = _buttons(said, turn, lead) if lead or wanted else ()
    if dealt:
        label = said("label-roles") if parts else ""  # else the title says so
        parts.append(Part((_roles(said, dealt, members),), label=label))
    title = said("lead-title") if lead or wanted else said("roles-title")
    return Post(title=title, parts=tuple(parts), buttons=buttons)


def _over(
    said: Words,
    at: datetime,
    lead: Lead | None,
    played: Sequence[DealtRole],
    members: Mapping[int, Member],
    *,
    wanted: bool,
) -> Post:
    parts = []
    if lead:
        parts.append(Part(said.text("lead-led", who=name_of(said, lead.member_id, members), at=When(at))))
    elif wanted or not played:
        parts.append(Part(said.text("lead-nobody-led")))
    if played:
        parts.append(Part(("\n".join(roles_in_short(said, played, members)),), label=said("label-roles")))
    return Post(title=said("lead-over-title"), parts=tuple(parts))


def roles_in_short(said: Words, dealt: Sequence[DealtRole], members: Mapping[int, Member]) -> list[str]:
    """Who has which role, a line each."""
    return [
        said("sheet-role", who=name_of(said, one.member_id, members), role=said(f"role-{one.role}")) for one in dealt
    ]


def changed_role(said: Words, turn: Round, dealt: DealtRole, members: Mapping[int, Member]) -> Post:
    """In the thread: a role changed hands, or is free for whoever takes it."""
    role, does = said(f"role-{dealt.role}"), said(f"role-{dealt.role}-does")
    if dealt.member_id:
        who = name_of(said, dealt.member_id, members)
        return Post(parts=(Part(said.text("role-changed", who=who, role=role, does=does)),))
    if turn.state is not RoundState.READING:
        return Post(parts=(Part(said.text("role-nobodys", role=role)),))
    values = {"do": "role", "round": str(turn.id), "role": str(dealt.role)}
    take = Button(said("button-role", role=role), "paper lead", values, "primary")
    return Post(parts=(Part(said.text("role-free-now", role=role, does=does)),), buttons=(take,))


def lead_line(said: Words, at: datetime, lead: Lead | None, members: Mapping[int, Member]) -> Text:
    """Who leads this round's discussion, in a sentence."""
    if lead is None:
        return said.text("lead-nobody", at=When(at))
    key = "lead-offered" if lead.state is LeadState.OFFERED else "lead-line"
    return said.text(key, who=name_of(said, lead.member_id, members), at=When(at))


def role_line(said: Words, role: Role) -> Text:
    """One's own role, and what it is for."""
    return said.text("role-own", role=said(f"role-{role}"), does=said(f"role-{role}-does"))


def lead_letter(said: Words, club: Club, turn: Round, papers: Sequence[Paper], at: datetime) -> Post:
    """To whoever's turn it is."""
    line = said.text("lead-letter", club=club.name, papers=named(said, papers), at=When(at))
    return Post(parts=(Part(line), Part(said.text("lead-letter-sheet"))), buttons=letter_buttons(said, turn))


def letter_buttons(said: Words, turn: Round) -> tuple[Button, ...]:
    """What whoever's turn it is can do about it."""
    return (
        _button(said, turn, "swap"),
        _button(said, turn, "decline"),
        _button(said, turn, "never"),
    )


def nobody_leads(said: Words, club: Club, turn: Round) -> Post:
    """To the organizers, once: everybody who could lead has declined or is away."""
    return Post(parts=(Part(said.text("lead-none-left", club=club.name, number=turn.number)),))


def hand_over(said: Words, turn: Round, others: Sequence[Member]) -> Post:
    """To whoever wants to swap: ask one of these, or wait for somebody to take it."""
    choices = tuple(Choice(str(one.id), one.name[:_LABEL] or said("somebody")) for one in others[:_CHOICES])
    values = {"round": str(turn.id), "do": "give"}
    select = Select("paper lead", "to", choices, said("lead-choose"), values=values) if choices else None
    return Post(
        parts=(Part(said.text("lead-offer-made", count=len(choices))),),
        select=select,
        buttons=(_button(said, turn, "keep"),),
    )


def turns_card(
    said: Words,
    club: Club,
    led: Sequence[tuple[Round, str]],
    order: Sequence[tuple[str, int]],
    now: Text,
    named: Sequence[tuple[Round, str]] = (),
) -> Post:
    """For organizers: who leads now, who is named for another round to come, who led lately, and whose turn comes
    next with how often they have led."""
    parts = [Part(now)] if now else []
    if named:
        lines = (said("turns-led", number=turn.number, who=who) for turn, who in named)
        parts.append(Part(("\n".join(lines),), label=said("label-to-lead")))
    if led:
        lines = (said("turns-led", number=turn.number, who=who) for turn, who in led)
        parts.append(Part(("\n".join(lines),), label=said("label-led")))
    if order:
        lines = (said("turns-next", rank=rank, who=who, count=count) for rank, (who, count) in enumerate(order, 1))
        parts.append(Part(("\n".join(lines),), label=said("label-in-turn")))
    if not led and not order and not named:
        parts.append(Part(said.text("turns-none")))
    return Post(title=said("turns-title", club=club.name), parts=tuple(parts))


def name_of(said: Words, member_id: int | None, members: Mapping[int, Member]) -> str:
    """A member's name; somebody, once they are forgotten."""
    member = members.get(member_id or 0)
    return member.name if member and member.name else said("somebody")


def _roles(said: Words, dealt: Sequence[DealtRole], members: Mapping[int, Member]) -> str:
    free_last = sorted(dealt, key=lambda one: one.member_id is None)
    return "\n".join(_role(said, one, members) for one in free_last)


def _role(said: Words, dealt: DealtRole, members: Mapping[int, Member]) -> str:
    role, does = said(f"role-{dealt.role}"), said(f"role-{dealt.role}-does")
    if dealt.member_id is None:
        return said("role-free", role=role, does=does)
    return said("role-line", who=name_of(said, dealt.member_id, members), role=role, does=does)


def _buttons(said: Words, turn: Round, lead: Lead | None) -> tuple[Button, ...]:
    if turn.state is not RoundState.READING:
        return ()
    if lead is None:
        return (_button(said, turn, "take"),)
    if lead.state is LeadState.OFFERED:
        return (_button(said, turn, "take"), _button(said, turn, "keep"))
    return (_button(said, turn, "swap"), _button(said, turn, "decline"))


def _button(said: Words, turn: Round, do: str) -> Button:
    values = {"do": do, "round": str(turn.id)}
    return Button(said(f"button-lead-{do}"), "paper lead", values, "primary" if do == "take" else "plain")
