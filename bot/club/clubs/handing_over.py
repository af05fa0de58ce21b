"""A club is handed over: offered by an organizer, accepted by whom it is offered to, within two weeks."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.post import Button, Part, Post, Refusal, Reply, When
from bot.club.acts.model import Deed
from bot.club.acts.noting import note_act, tell
from bot.club.clubs.cards import offer_letter
from bot.club.members.meant import not_to_mention, number_of, the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Ask, Here
from bot.store.memory import Marks

VALID = timedelta(days=14)


async def handover(ask: Ask) -> Reply:
    """Offer the club to a member, after a confirmation. Nothing changes before they accept."""
    async with ask.write() as here:
        if not ask.get("member"):
            return await _whom(ask, here)
        member = await the_member(ask, here, "member")
        if here.asker and member.id == here.asker.id:
            raise Refusal("handover-self", field="member")
        if not ask.get("sure"):
            values = {"member": number_of(member), "sure": "yes", **here.which}
            sure = Button(ask.words("button-sure-handover"), ask.command.path, values, "danger")
            line = ask.words.text("handover-sure", club=here.club.name, name=member.name)
            return Reply(post=Post(parts=(Part(line),), buttons=(sure,)))
        by = here.asker.id if here.asker and here.asker.organizer else 0
        await here.books[Marks].set(_mark(here, member), json.dumps({"by": by}), here.now)
        act = await note_act(here, Deed.OFFER, about=member)
        who = here.asker.name if here.asker else here.account.name
        await tell(here, act, member, offer_letter(here.words, here.club, who, When(here.now + VALID)))
    return ask.say("handover-offered", name=member.name)


async def _whom(ask: Ask, here: Here) -> Reply:
    """Those who cannot be mentioned where it was asked, to choose from; where there is nobody, to whom is missing."""
    others = await not_to_mention(ask, here, "member")
    if others is None:
        raise Refusal("missing", field="member", name="member", example=ask.words(f"{ask.command.key}.example"))
    line = ask.words.text("handover-whom", club=here.club.name)
    return Reply(post=Post(parts=(Part(line),), select=others))


async def answer(ask: Ask) -> Reply:
    """Accept the club, or decline. The one who offered it is an organizer no longer, and told."""
    async with ask.write() as here:
        taker = here.asker
        giver = await _giver(here, taker) if taker else None
        if taker is None or giver is None:
            raise Refusal("no-offer")
        await here.books[Marks].drop(_mark(here, taker), here.now + timedelta(days=1))
        accepted = ask.get("answer") == "yes"
        if accepted:
            await here.books[Members].save(replace(taker, organizer=True))
            if giver.id:
                await here.books[Members].save(replace(giver, organizer=False))
        act = await note_act(here, Deed.HANDOVER if accepted else Deed.DECLINE, about=giver if giver.id else None)
        if giver.id:
            key = "handover-accepted" if accepted else "handover-declined"
            line = here.words.text(key, club=here.club.name, name=taker.name)
            await tell(here, act, giver, Post(parts=(Part(line),)))
    return ask.say("handover-yours" if accepted else "handover-not-yours", club=here.club.name)


async def _giver(here: Here, taker: Member) -> Member | None:
    """Who offered the club to this member and still may; number 0 for whoever manages the workspace without being a
    member."""
    found = await here.books[Marks].get(_mark(here, taker))
    if found is None or here.now - found[1] > VALID:
        return None
    number = json.loads(found[0])["by"]
    if not number:
        return _nobody(here, found[1])
    giver = (await here.books[Members].get([number])).get(number)
    return giver if giver and giver.organizer and not giver.forgotten else None


def _nobody(here: Here, at: datetime) -> Member:
    return Member(club_id=here.club.id, name="", joined_at=at)


def _mark(here: Here, member: Member) -> str:
    return f"handover/{here.club.id}/{member.id}/"


COMMANDS = (
    Command(
        "paper",
        "handover",
        (HERE, Field("answer", Kind.CHOICE, choices=("yes", "no"), hidden=True)),
        listed=False,
        handler=answer,
    ),
    Command(
        "club", "handover", (Field("member", Kind.MEMBER, 80), SURE, HERE), handler=handover, right=Right.ORGANIZER
    ),
)
