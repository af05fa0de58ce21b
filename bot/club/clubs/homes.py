"""A home that can no longer be posted to, and one that can again: the organizers are told once, the club pauses."""

from dataclasses import replace
from datetime import datetime

from bot.chat.place import Finding, Home, Place
from bot.chat.post import Button, Post
from bot.club.clubs.codes import HOME_CODE, new_code
from bot.club.clubs.model import ClubState
from bot.club.clubs.organizers import tell_organizers
from bot.club.clubs.places import home_name
from bot.club.clubs.repository import Clubs
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import RoundState
from bot.club.rounds.pause import coming_of, pause, resume
from bot.club.rounds.plan import pick_due
from bot.club.rounds.repository import Rounds
from bot.declared import kinds
from bot.hooks import Features
from bot.outbox.keys import key
from bot.outbox.kinds import of_rounds
from bot.outbox.model import Outcome
from bot.outbox.repository import Outbox
from bot.store.repositories import Repositories
from bot.wording import words


async def home_changed(
    repos: Repositories,
    features: Features,
    place: Place,
    missing: Finding | None,
    now: datetime,
    known: str | None = None,
) -> None:
    """Note what is missing in a home, or that all is well again. Noting the same twice does nothing.

    With `known`, what was missing when a look began that took its time: nothing is noted where that has changed since.
    """
    club = await repos[Clubs].at(place)
    if club is None or club.state is ClubState.CLOSED:
        return
    homes = (await repos[Clubs].homes([club.id]))[club.id]
    home = next((one for one in homes if one.place.home == place.home), None)
    broken = missing.key if missing else ""
    if home is None or home.broken == broken or known not in (None, home.broken):
        return
    await repos[Clubs].save_home(replace(home, broken=broken))
    others_work = any(not one.broken for one in homes if one.id != home.id)
    batch = Batch(repos, now, {club.id: club}, {club.id: homes}, {}, features)
    if missing:
        if club.state is ClubState.ACTIVE and not others_work:
            batch.clubs[club.id] = await pause(repos, club, None, ClubState.STRANDED)
        post = await _told(batch, home, missing, others_work=others_work)
        await tell_organizers(batch, {club.id: (f"home/{home.id}/{int(now.timestamp())}", post)})
    else:
        await _card_after_all(batch, home)
        if club.state is ClubState.STRANDED:
            await _go_on(batch, home)
    await batch.flush()


async def _card_after_all(batch: Batch, home: Home) -> None:
    """The card of what is being read, and its like, is posted still where it was given up while the home was broken."""
    rounds = (await batch.repos[Rounds].unsettled([home.club_id]))[home.club_id]
    read = [one for one in rounds if one.state is RoundState.READING]
    steps = of_rounds(kinds(batch.features), after_all=True)
    cards = [key(home.club_id, one.number, step, home.id) for one in read for step in steps]
    for row in (await batch.repos[Outbox].keyed(cards)).values():
        if row.outcome is Outcome.GIVEN_UP and not row.sent:
            await batch.repos[Outbox].refresh(row, batch.now)


async def _told(batch: Batch, home: Home, missing: Finding, *, others_work: bool) -> Post:
    """What the organizers read; where the channel itself is gone, with a code and buttons that lead out of it."""
    club = batch.clubs[home.club_id]
    texts, paused = words(club.settings.language), not others_work
    if not missing.lost:
        return notices.home_broken(texts, club, missing, paused=paused)
    code = await new_code(batch.repos, HOME_CODE, {"club": club.id}, batch.now)
    which = {"club": str(club.id)}
    ways = [Button(texts("button-home-code"), "club home", which)]
    if others_work:
        name = home_name(home.place, batch.homes[club.id])
        removing = {"leave": "yes", "home": str(home.id), **which}
        ways.append(Button(texts("button-remove-home", home=name), "club home", removing, "danger"))
    return notices.home_broken(texts, club, missing, paused=paused, code=code, ways=ways)


async def home_moved(repos: Repositories, old: Place, new: Place) -> None:
    """The platform numbers a channel anew: its home, and all rows of the outbox, are there now. Twice does nothing."""
    club = await repos[Clubs].at(old)
    if club is None:
        return
    homes = (await repos[Clubs].homes([club.id]))[club.id]
    home = next(one for one in homes if one.place == old.home)
    if await repos[Clubs].at(new):  # somebody was quicker: a channel is home to one club at a time
        await repos[Clubs].remove_home(home)
    else:
        await repos[Clubs].save_home(replace(home, place=new.home))
    await repos[Outbox].renumber(club.id, old.home, new.home)


async def _go_on(batch: Batch, home: Home) -> None:
    club = await resume(batch.repos, batch.features, batch.clubs[home.club_id], batch.now)
    if coming := await coming_of(batch.repos, club):
        post = notices.resumed(words(club.settings.language), club, pick_due(club, coming))
        await tell_organizers(batch, {club.id: (f"mended/{home.id}/{int(batch.now.timestamp())}", post)})
