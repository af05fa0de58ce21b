"""Coming or not: what a member says of the next discussion."""

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Link, Part, Post, Refusal, Reply, When
from bot.club.clubs import meeting
from bot.club.members.repository import Wishes
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.features.attending.cards import came
from bot.features.attending.history import record_of
from bot.features.attending.model import DISCUSSION, Answer
from bot.features.attending.noting import attendance
from bot.features.attending.panels import coming_of
from bot.features.attending.rules import BEFORE, meets_at
from bot.features.attending.showing import say
from bot.hooks import Shown

Links = tuple[Link, ...]


async def coming(request: Request) -> Reply:
    """Say whether one comes, or see how many do and what one said."""
    if not request.get("answer"):
        return await _shown(request)
    answer = Answer(request.get("answer"))
    async with request.write() as here:
        round_ = await _meant(request, here)
        if round_ is None:
            raise Refusal("coming-none")
        if here.asker is None and answer is Answer.NOT:
            return request.say(f"said-{answer}")  # whoever is no member does not join by staying away
        member = await here.member()
        await say(here, round_, member, answer)
        parts, links = await _way_in(request, here, round_, member.id) if answer is Answer.COMING else ([], ())
    return Reply(post=Post(parts=(Part(request.words.text(f"said-{answer}")), *parts), links=links))


async def _way_in(request: Request, here: ClubContext, round_: Round, member_id: int) -> tuple[list[Part], Links]:
    """When and where it is, and that a letter comes before, where one does."""
    at = meets_at(here.club, round_)
    parts = []
    if at and at > here.now:
        parts.append(Part(request.words.text("coming-when", at=When(at))))
        silent = any(one.wish == DISCUSSION.name for one in await here.repos[Wishes].of(member_id))
        if at - BEFORE > here.now and not silent:
            parts.append(Part(request.words.text("coming-letter")))
    where, links = meeting.told(request.words, here.club)
    return [*parts, *where], links


async def _meant(request: Request, here: ClubContext) -> Round | None:
    """The round a button names, or the newest whose discussion is ahead, or was and can still be answered."""
    reading = [one for one in await being_read(here) if meets_at(here.club, one)]
    if wanted := request.get("round"):
        found = next((one for one in reading if str(one.id) == wanted), None)
        if found is None:
            raise Refusal("coming-too-late")
        return found
    to_come = [one for one in reading if (at := meets_at(here.club, one)) and at > here.now]
    return next(iter((*to_come, *reading)), None)


async def _shown(request: Request) -> Reply:
    async with request.read() as here:
        round_ = await _meant(request, here)
        shown = await coming_of(request, here, round_) if round_ else Shown([Part(request.words.text("coming-none"))])
        where, links = meeting.told(request.words, here.club) if round_ else ((), ())
        parts = (*shown.parts, *where, *came(request.words, await record_of(here)))
    return Reply(post=Post(title=request.words("coming-title"), parts=parts, links=links, buttons=tuple(shown.buttons)))


_ANSWER = Field(
    "answer",
    Kind.CHOICE,
    choices=tuple(Answer),
    formerly=(("yes", Answer.COMING), ("no", Answer.NOT), ("not", Answer.NOT)),  # how people say it, too
)
COMMANDS = (
    Command("paper", "coming", (_ANSWER, ROUND), handler=coming),
    Command(
        "paper",
        "attendance",
        (
            Field("who", Kind.MEMBER, 80),
            ROUND,
            Field("chosen", most=600, hidden=True, numbers="member"),
            Field("after", hidden=True, numbers="member"),
            Field("last", hidden=True, numbers="member"),
        ),
        handler=attendance,
    ),
)
