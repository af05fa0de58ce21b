"""The time spent reading, as it is written into the form of a summary."""

from collections.abc import Mapping

from bot.chat.typed import minutes
from bot.club.entries.model import Note
from bot.club.members.merging import absorbed
from bot.club.members.model import Member
from bot.club.request import ClubContext, Request
from bot.features.pace.model import Reading
from bot.features.pace.repository import Readings
from bot.hooks import Added, EntryHook, Handed

TIME = "time"


def _time(beside: Mapping[str, str]) -> int | None:
    """Minutes; 0 where the field was emptied, None where it was left out."""
    typed = beside.get(TIME)
    return minutes(TIME, typed) if typed else None if typed is None else 0


def _check(beside: Mapping[str, str]) -> None:
    _time(beside)


async def _filled(here: ClubContext, note: Note) -> Mapping[str, str]:
    times = await here.repos[Readings].of_notes([note.id])
    return {TIME: f"{times[0].minutes}m"} if times else {}


async def _handed_in(request: Request, here: ClubContext, handed: Handed) -> Added:  # noqa: ARG001 - nothing is answered
    time = _time(handed.beside)
    if time is not None:
        await _note_time(here, handed.note, handed.member, time)
    return Added()


async def _note_time(here: ClubContext, note: Note, member: Member, time: int) -> None:
    """The time written into the form of this note, in place of what stood there; 0 where the field was left empty."""
    known = [one for one in await here.repos[Readings].of_notes([note.id]) if one.member_id == member.id]
    await here.repos[Readings].remove(*(one.id for one in known[0 if not time else 1 :]))
    at = known[0].at if known else here.now
    if time:
        await here.repos[Readings].put(
            Reading(
                id=known[0].id if known else 0,
                stamp=known[0].stamp if known else 0,
                club_id=here.club.id,
                member_id=member.id,
                paper_id=note.paper_id,
                note_id=note.id,
                minutes=time,
                at=at,
            )
        )


async def _removed(here: ClubContext, note: Note, author: Member) -> None:
    times = await here.repos[Readings].of_notes([note.id, *absorbed(note)])
    await here.repos[Readings].remove(*(one.id for one in times if one.member_id == author.id))


ENTRY = EntryHook(beside=(TIME,), check=_check, filled=_filled, handed_in=_handed_in, removed=_removed)
