"""A club is handed over: offered by an organizer, accepted by whom it is offered to, within two weeks."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

from bot.chat.command import HERE, SURE, Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply, When
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act, tell
from bot.club.clubs.cards import offer_letter
from bot.club.members.meant import not_to_mention, number_of, the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.sure import are_you_sure
from bot.store.memory import Marks, club_mark

VALID = timedelta(days=14)


async def handover(request: Request) -> Reply:
    """Offer the club to a member, after a confirmation. Nothing changes before they accept."""
    async with request.write() as here:
        if not request.get("member"):
            return await _whom(request, here)
        member = await the_member(request, here, "member")
        if here.asker and member.id == here.asker.id:
            raise Refusal("handover-self", field="member")
        if member.left_at:
            raise Refusal("handover-left", field="member", name=member.name)
        if not request.get("sure"):
            line = request.words.text("handover-sure", club=here.club.name, name=member.name, ground=request.ground)
            return are_you_sure(request, line, "button-sure-handover", member=number_of(member), **here.which)
        by = here.asker.id if here.asker and here.asker.organizer else 0
        await here.repos[Marks].set(_mark(here, member), json.dumps({"by": by}), here.now)
        act = await note_act(here, ActKind.OFFER, about=member)
        who = here.asker.name if here.asker else here.account.name
        await tell(here, act, member, offer_letter(here.words, here.club, who, When(here.now + VALID)))
    return request.say("handover-offered", name=member.name)


async def _whom(request: Request, here: ClubContext) -> Reply:
    """Those who cannot be mentioned where it was asked, to choose from; where there is nobody, to whom is missing."""
    others = await not_to_mention(request, here, "member")
    if others is None:
        raise Refusal("missing", field="member", name="member", example=request.words(f"{request.command.key}.example"))
    line = request.words.text("handover-whom", club=here.club.name)
    return Reply(post=Post(parts=(Part(line),), select=others))


async def answer(request: Request) -> Reply:
    """Accept the club, or decline. The one who offered it is an organizer no longer, and told."""
    async with request.write() as here:
        taker = here.asker
        giver = await _giver(here, taker) if taker else None
        if taker is None or giver is None:
            raise Refusal("no-offer")
        await here.repos[Marks].drop(_mark(here, taker), here.now + timedelta(days=1))
        accepted = request.get("answer") == "yes"
        if accepted:
            await here.repos[Members].save(replace(taker, organizer=True))
            if giver.id:
                await here.repos[Members].save(replace(giver, organizer=False))
        act = await note_act(here, ActKind.HANDOVER if accepted else ActKind.DECLINE, about=giver if giver.id else None)
        if giver.id:
            key = "handover-accepted" if accepted else "handover-declined"
            line = here.words.text(key, club=here.club.name, name=taker.name)
            await tell(here, act, giver, Post(parts=(Part(line),)))
    return request.say("handover-yours" if accepted else "handover-not-yours", club=here.club.name)


async def _giver(here: ClubContext, taker: Member) -> Member | None:
    """Who offered the club to this member and still may; number 0 for whoever manages the workspace without being a
    member."""
    found = await here.repos[Marks].get(_mark(here, taker))
    if found is None or here.now - found[1] > VALID:
        return None
    number = json.loads(found[0])["by"]
    if not number:
        return _nobody(here, found[1])
    giver = (await here.repos[Members].get([number])).get(number)
    return giver if giver and giver.organizer and not giver.forgotten else None


def _nobody(here: ClubContext, at: datetime) -> Member:
    return Member(club_id=here.club.id, name="", joined_at=at)


def _mark(here: ClubContext, member: Member) -> str:
    return club_mark("handover", here.club.id, member.id)


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
