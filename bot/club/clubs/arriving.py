"""A club that has arrived from another instance: it waits, wholly still, until somebody connects it to its channels.

Its file says where it lived, and nobody has to believe that: whoever may let a club live in a channel types a code
there. Until then nothing of it comes due and nobody meets it, so that its old bot and this one never speak at once.
What came due meanwhile follows the rules for a bot that was down.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.chat.place import Home, Place
from bot.club.clubs.arrivals import Arrivals
from bot.club.clubs.codes import HOME_CODE, new_code
from bot.club.clubs.joining import join
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.rounds.pause import resume
from bot.club.rounds.week import give_back
from bot.hooks import Features
from bot.store.memory import Marks, club_mark
from bot.store.repositories import Repositories

_ARRIVED = "arrived"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A club that waits to be connected: its name, and for each of its channels a code."""

    name: str
    codes: Sequence[tuple[Place, str]]


async def hold(repos: Repositories, club_id: int, made: datetime, now: datetime) -> None:
    """Let a club that has just arrived wait, unless it is closed. `made` is the moment of its file."""
    club = (await repos[Clubs].get([club_id]))[club_id]
    if club.state is ClubState.CLOSED:
        return
    homes = (await repos[Clubs].homes([club_id]))[club_id]
    for home in homes:
        await repos[Clubs].remove_home(home)
    await repos[Arrivals].hold(club_id)
    kept = {"state": club.state.value, "made": made.isoformat(), "homes": [_home_data(one) for one in homes]}
    await repos[Marks].set(_mark(club), json.dumps(kept), now)
    await repos[Clubs].save(replace(club, state=ClubState.CLOSED))


async def codes(repos: Repositories, club_id: int, now: datetime) -> Waiting:
    """Fresh codes for the channels that are not connected yet; at least one, if only for another channel."""
    club = (await repos[Clubs].get([club_id]))[club_id]
    kept = await where_it_lived(repos, club) or {"homes": []}
    homes = [_home_of(club, data) for data in kept["homes"]]
    return Waiting(club.name, [(one.place, await new_code(repos, HOME_CODE, {"club": club_id}, now)) for one in homes])


async def where_it_lived(repos: Repositories, club: Club) -> Mapping[str, Any] | None:
    """What is known of the channels of a club that arrived and are not connected yet; None of every other club."""
    kept = await repos[Marks].get(_mark(club))
    found: Mapping[str, Any] | None = json.loads(kept[0]) if kept else None
    return found


async def connect(repos: Repositories, features: Features, club: Club, place: Place, now: datetime) -> Club:
    """The club lives in this channel from now on; where it did before, what it posted there is its own still."""
    kept = dict(await where_it_lived(repos, club) or {"homes": []})
    club = await _wake(repos, club, kept, now)
    lived = {one.place: one for one in (_home_of(club, data) for data in kept["homes"])}
    before = lived.pop(place.home, None)
    if before:
        await repos[Clubs].add_home(replace(before, broken=""))
        if club.state is ClubState.STRANDED:
            club = await resume(repos, features, club, now)
    else:
        await join(repos, features, club, place, now)
    if lived:
        rest = {"homes": [_home_data(one) for one in lived.values()]}
        await repos[Marks].set(_mark(club), json.dumps(rest), now)
    else:
        await repos[Marks].drop(_mark(club), now + timedelta(days=1))
    return (await repos[Clubs].get([club.id]))[club.id]


async def go_on(repos: Repositories, features: Features, club_id: int, now: datetime) -> None:
    """The club lives in all its channels at once: whoever runs both bots says that the old one is stopped."""
    club = (await repos[Clubs].get([club_id]))[club_id]
    kept = await where_it_lived(repos, club)
    for data in kept["homes"] if kept else ():
        club = await connect(repos, features, club, _home_of(club, data).place, now)


async def _wake(repos: Repositories, club: Club, kept: Mapping[str, Any], now: datetime) -> Club:
    """What waited comes due again, and members get back what they lost of a round's last day."""
    if "state" not in kept:
        return club
    made = datetime.fromisoformat(kept["made"])
    await repos[Clubs].save(replace(club, state=ClubState(kept["state"])))
    await repos[Arrivals].release(club.id, made)
    await give_back(repos, made, now, {club.id})
    return (await repos[Clubs].get([club.id]))[club.id]


def _mark(club: Club) -> str:
    return club_mark(_ARRIVED, club.id)


def _home_data(home: Home) -> list[Any]:
    place = home.place
    return [home.id, place.platform, place.workspace, place.channel, home.joined_at.isoformat()]


def _home_of(club: Club, data: Sequence[Any]) -> Home:
    number, platform, workspace, channel, joined_at = data
    place = Place(platform, workspace, channel)
    return Home(id=number, club_id=club.id, place=place, joined_at=datetime.fromisoformat(joined_at), stamp=0)
