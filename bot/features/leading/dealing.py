"""Dealing the five roles, so that over the rounds everybody gets each before one comes again. Pure.

A deal is a matching of members and roles. Whoever lacks a role of the present turn of the deck gets that one; of all
such matchings the one is taken that gives to those who lack most, then to those who waited longest. In a group that
stays the same this never has to repeat a role early: members and roles are the two sides of a complete bipartite
graph, and a matching that covers whatever lacks most leaves the rest completable (Kőnig's theorem on its edges).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from random import Random

from bot.features.leading.model import Role

Dealt = Sequence[tuple[int, Role]]
"""What one round dealt."""
_MOST = 40
"""Members among whom the roles are dealt: of more, those who have had the fewest; all that matter for five roles."""
_Held = dict[int, Counter[Role]]
_Cost = tuple[int, int, int]


def deal_roles(members: Iterable[int], history: Sequence[Dealt], seed: str = "") -> dict[int, Role]:
    """Who has which role this round: one each, as many as there are members, at most five.

    `history` holds what earlier rounds dealt, oldest first. Whoever joins or comes back begins with the turn of the
    deck that the others are in, or the one before.
    """
    order, costs = _in_order(members, history, seed)
    most = min(len(order), len(Role))
    # For each set of roles dealt so far, as bits, the cheapest way to deal them to the members looked at.
    best: dict[int, tuple[_Cost, dict[int, Role]]] = {0: ((0, 0, 0), {})}
    for member in order:
        for roles, (cost, hands) in list(best.items()):
            for bit, role in enumerate(Role):
                more = roles | 1 << bit
                if more == roles or more.bit_count() > most:
                    continue
                total = _sum(cost, costs[member, role])
                if more not in best or total < best[more][0]:
                    best[more] = (total, {**hands, member: role})
    return min((one for roles, one in best.items() if roles.bit_count() == most), key=lambda one: one[0])[1]


def take_over(role: Role, members: Iterable[int], history: Sequence[Dealt], seed: str = "") -> int | None:
    """Who of these members takes over a role that somebody gave up, by what speaks for a deal; None where none is."""
    order, costs = _in_order(members, history, seed)
    return min(order, key=lambda one: costs[one, role], default=None)


def _in_order(
    members: Iterable[int], history: Sequence[Dealt], seed: str
) -> tuple[list[int], dict[tuple[int, Role], _Cost]]:
    """Those among whom is dealt, with the fewest roles first, and what speaks against each role for each of them."""
    held, order = _held(history), sorted(set(members), key=lambda one: Random(f"{seed}/{one}").random())
    for member in order:
        _catch_up(held, member)
    last = {member: n for n, dealt in enumerate(history, 1) for member, _ in dealt}
    order = sorted(order, key=lambda one: (held[one].total(), last.get(one, 0)))[:_MOST]
    return order, _costs(order, held, last)


def _held(history: Iterable[Dealt]) -> _Held:
    """How often each has had each role."""
    held: _Held = {}
    for dealt in history:
        for member, _ in dealt:
            _catch_up(held, member)
        for member, role in dealt:
            held[member][role] += 1
    return held


def _level(cards: Counter[Role]) -> int:
    """How often somebody has been through the whole deck."""
    return min(cards[role] for role in Role)


def _catch_up(held: _Held, member: int) -> None:
    """Count what somebody missed before they came as theirs, but for one turn of the deck."""
    cards = held.setdefault(member, Counter())
    behind = max(map(_level, held.values())) - 1 - _level(cards)
    if behind > 0:
        cards.update(dict.fromkeys(Role, behind))


def _costs(members: Sequence[int], held: _Held, last: Mapping[int, int]) -> dict[tuple[int, Role], _Cost]:
    """What speaks against dealing this role to this member, weightiest first.

    That they had it in this turn of the deck; that they, and the role, lack little; that they had one lately.
    """
    floor = min((_level(held[member]) for member in members), default=0)
    had = {(member, role): held[member][role] - floor for member in members for role in Role}
    lacking = {member: sum(not had[member, role] for role in Role) for member in members}
    wanted = {role: sum(not had[member, role] for member in members) for role in Role}
    return {
        (member, role): (had[member, role] ** 2, -lacking[member] - wanted[role], last.get(member, 0))
        for member in members
        for role in Role
    }


def _sum(one: _Cost, other: _Cost) -> _Cost:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]
