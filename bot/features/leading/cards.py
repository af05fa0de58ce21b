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
    texts: Words,
    round_: Round,
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
    if round_.state is not RoundState.READING:
        return _over(texts, at, lead, [one for one in dealt if one.member_id], members, wanted=wanted)
    parts = [Part(lead_line(texts, at, lead, members))] if lead or wanted else []
    buttons = _buttons(texts, round_, lead) if lead or wanted else ()
    if dealt:
        label = texts("label-roles") if parts else ""  # else the title says so
        parts.append(Part((_roles(texts, dealt, members),), label=label))
    title = texts("lead-title") if lead or wanted else texts("roles-title")
    return Post(title=title, parts=tuple(parts), buttons=buttons)


def _over(
    texts: Words,
    at: datetime,
    lead: Lead | None,
    played: Sequence[DealtRole],
    members: Mapping[int, Member],
    *,
    wanted: bool,
) -> Post:
    parts = []
    if lead:
        parts.append(Part(texts.text("lead-led", who=name_of(texts, lead.member_id, members), at=When(at))))
    elif wanted or not played:
        parts.append(Part(texts.text("lead-nobody-led")))
    if played:
        parts.append(Part(("\n".join(roles_in_short(texts, played, members)),), label=texts("label-roles")))
    return Post(title=texts("lead-over-title"), parts=tuple(parts))


def roles_in_short(texts: Words, dealt: Sequence[DealtRole], members: Mapping[int, Member]) -> list[str]:
    """Who has which role, a line each."""
    return [
        texts("sheet-role", who=name_of(texts, one.member_id, members), role=texts(f"role-{one.role}")) for one in dealt
    ]


def opening(texts: Words, lead: Lead | None, played: Sequence[DealtRole], members: Mapping[int, Member]) -> list[Part]:
    """When the discussion opens: whose it is, and who has which role."""
    parts = [Part(texts.text("lead-opens", who=name_of(texts, lead.member_id, members)))] if lead else []
    if played:
        parts.append(Part(("\n".join(roles_in_short(texts, played, members)),), label=texts("label-roles")))
    return parts


def changed_role(texts: Words, round_: Round, dealt: DealtRole, members: Mapping[int, Member]) -> Post:
    """In the thread: a role changed hands, or is free for whoever takes it."""
    role, does = texts(f"role-{dealt.role}"), texts(f"role-{dealt.role}-does")
    if dealt.member_id:
        who = name_of(texts, dealt.member_id, members)
        return Post(parts=(Part(texts.text("role-changed", who=who, role=role, does=does)),))
    if round_.state is not RoundState.READING:
        return Post(parts=(Part(texts.text("role-nobodys", role=role)),))
    values = {"do": "role", "round": str(round_.id), "role": str(dealt.role)}
    take = Button(texts("button-role", role=role), "paper lead", values, "primary")
    return Post(parts=(Part(texts.text("role-free-now", role=role, does=does)),), buttons=(take,))


def lead_line(texts: Words, at: datetime, lead: Lead | None, members: Mapping[int, Member]) -> Text:
    """Who leads this round's discussion, in a sentence."""
    if lead is None:
        return texts.text("lead-nobody", at=When(at))
    key = "lead-offered" if lead.state is LeadState.OFFERED else "lead-line"
    return texts.text(key, who=name_of(texts, lead.member_id, members), at=When(at))


def role_line(texts: Words, role: Role) -> Text:
    """One's own role, and what it is for."""
    return texts.text("role-own", role=texts(f"role-{role}"), does=texts(f"role-{role}-does"))


def lead_letter(texts: Words, club: Club, round_: Round, papers: Sequence[Paper], at: datetime) -> Post:
    """To whoever's turn it is."""
    line = texts.text("lead-letter", club=club.name, papers=named(texts, papers), at=When(at))
    return Post(parts=(Part(line), Part(texts.text("lead-letter-sheet"))), buttons=letter_buttons(texts, round_))


def letter_buttons(texts: Words, round_: Round) -> tuple[Button, ...]:
    """What whoever's turn it is can do about it."""
    return (
        _button(texts, round_, "swap"),
        _button(texts, round_, "decline"),
        _button(texts, round_, "never"),
    )


def nobody_leads(texts: Words, club: Club, round_: Round) -> Post:
    """To the organizers, once: everybody who could lead has declined or is away."""
    return Post(parts=(Part(texts.text("lead-none-left", club=club.name, number=round_.number)),))


def hand_over(texts: Words, round_: Round, others: Sequence[Member]) -> Post:
    """To whoever wants to swap: ask one of these, or wait for somebody to take it."""
    choices = tuple(Choice(str(one.id), one.name[:_LABEL] or texts("somebody")) for one in others[:_CHOICES])
    values = {"round": str(round_.id), "do": "give"}
    select = Select("paper lead", "to", choices, texts("lead-choose"), values=values) if choices else None
    return Post(
        parts=(Part(texts.text("lead-offer-made", count=len(choices))),),
        select=select,
        buttons=(_button(texts, round_, "keep"),),
    )


def turns_card(
    texts: Words,
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
        lines = (texts("turns-led", number=round_.number, who=who) for round_, who in named)
        parts.append(Part(("\n".join(lines),), label=texts("label-to-lead")))
    if led:
        lines = (texts("turns-led", number=round_.number, who=who) for round_, who in led)
        parts.append(Part(("\n".join(lines),), label=texts("label-led")))
    if order:
        lines = (texts("turns-next", rank=rank, who=who, count=count) for rank, (who, count) in enumerate(order, 1))
        parts.append(Part(("\n".join(lines),), label=texts("label-in-turn")))
    if not led and not order and not named:
        parts.append(Part(texts.text("turns-none")))
    return Post(title=texts("turns-title", club=club.name), parts=tuple(parts))


def name_of(texts: Words, member_id: int | None, members: Mapping[int, Member]) -> str:
    """A member's name; somebody, once they are forgotten."""
    member = members.get(member_id or 0)
    return member.name if member and member.name else texts("somebody")


def _roles(texts: Words, dealt: Sequence[DealtRole], members: Mapping[int, Member]) -> str:
    free_last = sorted(dealt, key=lambda one: one.member_id is None)
    return "\n".join(_role(texts, one, members) for one in free_last)


def _role(texts: Words, dealt: DealtRole, members: Mapping[int, Member]) -> str:
    role, does = texts(f"role-{dealt.role}"), texts(f"role-{dealt.role}-does")
    if dealt.member_id is None:
        return texts("role-free", role=role, does=does)
    return texts("role-line", who=name_of(texts, dealt.member_id, members), role=role, does=does)


def _buttons(texts: Words, round_: Round, lead: Lead | None) -> tuple[Button, ...]:
    if round_.state is not RoundState.READING:
        return ()
    if lead is None:
        return (_button(texts, round_, "take"),)
    if lead.state is LeadState.OFFERED:
        return (_button(texts, round_, "take"), _button(texts, round_, "keep"))
    return (_button(texts, round_, "swap"), _button(texts, round_, "decline"))


def _button(texts: Words, round_: Round, do: str) -> Button:
    values = {"do": do, "round": str(round_.id)}
    return Button(texts(f"button-lead-{do}"), "paper lead", values, "primary" if do == "take" else "plain")
