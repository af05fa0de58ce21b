"""Where the club stands: this round's paper, and who has handed in what."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Button, Part, Post, Refusal, Reply, When
from bot.chat.typed import row_id
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import ClubState
from bot.club.entries import beside
from bot.club.entries.cards import entries_card
from bot.club.entries.folded import OF, at_a_glance, chosen, written_by
from bot.club.entries.keeping import asked, enough
from bot.club.entries.repository import Notes
from bot.club.entries.settings import REVEAL, Reveal
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.card_again import card_of
from bot.club.rounds.meant import ever_read, meant, open_rounds, other_rounds
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of, vote_opens
from bot.club.rounds.plan import has_vote, pick_due
from bot.club.rounds.repository import Rounds
from bot.club.rounds.when import in_which
from bot.club.without import in_use
from bot.schedule.model import Step
from bot.schedule.moments import MomentState


async def now(request: Request) -> Reply:
    """This round's paper, its moments, what the asker still owes; and what comes next."""
    async with request.read() as here:
        rounds = await open_rounds(here)
        coming = await coming_of(here.repos, here.club)
        nominations = await here.repos[Ballots].open([here.club.id])
        card = await _card(request, here, rounds[0]) if rounds else Post(title=here.club.name)
        used = in_use(here.features, here.club)
        more = [await one.panel.now(request, here, rounds[0]) for one in used if rounds and one.panel.now]
        shown = [part for one in more for part in one.parts]
        parts = [*card.parts, *shown, *await _next(request, here, coming, len(nominations))]
    vote = Button(request.words("button-vote"), "paper vote")
    ways = tuple(button for one in more for button in one.buttons)
    buttons = (*card.buttons, *ways) + ((vote,) if coming and nominations and _votes(here, coming) else ())
    return Reply(post=Post(title=card.title, url=card.url, parts=tuple(parts), links=card.links, buttons=buttons))


async def _card(request: Request, here: ClubContext, round_: Round) -> Post:
    moments = await here.repos[Rounds].moments([round_.id])
    ahead = [one for one in moments if one.due > request.now and one.state is MomentState.WAITING]
    card = await card_of(here, round_, request.words, ahead)
    handed = (await here.repos[Notes].handed_in([round_.id])).get(round_.id, {})
    own = handed.get(here.asker.id, frozenset()) if here.asker else frozenset()
    done = [request.words(f"kind-{kind}") for kind in sorted(own)]
    asks = asked(here.club, round_)
    lines = [request.words.text("now-done", kinds=done) if done else request.words.text(f"now-asks-{asks}")]
    if done and not enough(asks, own):
        lines.append(request.words.text(f"asks-still-{asks}"))
    parts = (*card.parts, Part(request.words.text("now-handed", count=len(handed))), *map(Part, lines))
    return Post(title=card.title, url=card.url, parts=parts, links=card.links, buttons=card.buttons)


async def _next(request: Request, here: ClubContext, coming: Round | None, nominations: int) -> list[Part]:
    if coming is None:
        return []
    if here.club.state is not ClubState.ACTIVE:
        waiting = [one for one in await here.repos[Rounds].moments([coming.id]) if one.state is MomentState.WAITING]
        ends = [one.due for one in waiting if one.step == Step.RESUME]
        return [
            Part(
                request.words.text("now-paused-until", until=When(ends[0]))
                if ends
                else request.words.text("now-paused")
            )
        ]
    key = "now-voting" if _votes(here, coming) else "now-coming"
    opens = await vote_opens(here.repos, here.club, coming)
    vote = [Part(request.words.text("now-vote-opens", opens=When(opens)))] if opens else []
    return [Part(request.words.text(key, pick=When(pick_due(here.club, coming)), count=nominations)), *vote]


def _votes(here: ClubContext, coming: Round) -> bool:
    """Whether a vote is open: one that was open may have been switched off since."""
    return coming.state is RoundState.VOTING and has_vote(here.club)


async def entries(request: Request) -> Reply:
    """Who has handed in and, once one's own is in, what."""
    async with request.read() as here:
        round_, about = await _turn(request, here)
        notes = await here.repos[Notes].of_rounds([round_.id])
        members = await here.repos[Members].get({note.member_id for note in notes if note.member_id})
        papers = await here.repos[Papers].get({note.paper_id for note in notes})
        mine = any(here.asker and note.member_id == here.asker.id for note in notes)
        others = await other_rounds(here, round_, *about)
        panels = [one.panel.entries for one in in_use(here.features, here.club) if one.panel.entries]
        told = [part for panel in panels for part in await panel(here, round_, request.words)]
    shown = is_open(here, round_, handed_in=mine)
    if shown and (of := request.get(OF)):
        post = chosen(request.words, round_, notes, members, papers, of)
        ways = beside.listed(request, here, written_by(notes, members, of), members)
        return Reply(post=replace(post, buttons=(*post.buttons, *ways)))
    post = entries_card(request.words, round_, notes, members, papers, open_to_asker=shown,
                        at_wrap=REVEAL.of(here.club.settings) is Reveal.AT_WRAP)  # fmt: skip
    if shown:
        post = at_a_glance(request.words, post, round_, notes, members)
    if others:
        week = (
            [] if round_.brought else [Part(request.words.text("entries-week", day=request.words.day(round_.pick_on)))]
        )
        ways = _to_others(request, round_, others, about if request.get("paper") else ())
        post = replace(post, parts=(*week, *post.parts), buttons=(*post.buttons, *ways))
    buttons = (*post.buttons, *beside.listed(request, here, notes, members))
    post = replace(post, parts=(*told, *post.parts), buttons=buttons)
    return Reply(post=post)


def _to_others(request: Request, round_: Round, others: Sequence[Round], named: Sequence[Paper]) -> list[Button]:
    """The next older and the next newer round of them: whoever goes on comes to all."""
    older = next((one for one in others if one.number < round_.number), None)
    newer = next((one for one in reversed(others) if one.number > round_.number), None)
    along = {"paper": named[0].key} if named else {}
    return [
        Button(
            request.words(f"button-entries-{way}", when=in_which(request.words, one)),
            "paper entries",
            {"round": str(one.id), **along},
        )
        for way, one in (("older", older), ("newer", newer))
        if one
    ]


def is_open(here: ClubContext, round_: Round, *, handed_in: bool) -> bool:
    """Whether others' entries are open to the asker: blind, then revealed."""
    if round_.state is not RoundState.READING:
        return True
    match REVEAL.of(here.club.settings):
        case Reveal.AT_ONCE:
            return True
        case Reveal.AFTER_OWN:
            return handed_in
        case Reveal.AT_WRAP:
            return False


async def closed_rounds(here: ClubContext) -> frozenset[int]:
    """The rounds whose entries are not open to the asker yet."""
    rounds = [round_ for round_ in await open_rounds(here) if round_.state is RoundState.READING]
    handed = await here.repos[Notes].handed_in([round_.id for round_ in rounds]) if rounds else {}
    own = here.asker.id if here.asker else None
    return frozenset(round_.id for round_ in rounds if not is_open(here, round_, handed_in=own in handed[round_.id]))


async def _turn(request: Request, here: ClubContext) -> tuple[Round, Sequence[Paper]]:
    """The round asked about, and the paper named or all of its papers; a button of an old round's card still works."""
    typed, wanted = request.get("round"), request.get("paper")
    if wanted and not typed:
        round_, paper = await ever_read(request, here)
        return round_, (paper,)
    number = row_id(typed)
    found = (await here.repos[Rounds].get([number])).get(number) if typed else (await meant(request, here))[0]
    if found is None or found.club_id != here.club.id or not found.picked_at:
        raise Refusal("nothing-to-read")
    papers = await here.repos[Papers].get(found.paper_ids)
    named = [one for one in papers.values() if one.key == wanted]
    return found, named or list(papers.values())


COMMANDS = (
    Command("paper", "now", for_visitors=True, handler=now),
    Command(
        "paper",
        "entries",
        (Field("paper", Kind.READ, 200), Field(OF, hidden=True, numbers="member"), ROUND),
        for_visitors=True,
        handler=entries,
    ),
)
