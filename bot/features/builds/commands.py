"""Building a small version of what was read: claiming, checking in, and what came of it."""

from dataclasses import replace

from bot.chat.command import ABOUT, ROUND, Command, Field, Kind
from bot.chat.post import Form, Refusal, Reply, When
from bot.chat.typed import row_id, shown
from bot.club.entries.drafts import Drafts
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import ever_read
from bot.club.rounds.model import Round
from bot.features.builds.cards import builds_card
from bot.features.builds.model import Build, BuildState
from bot.features.builds.repository import Builds
from bot.features.builds.rules import CHECKED_AFTER, MOST_CHECKS, repository
from bot.features.builds.shown import about, drop_check, plan_check, show_claim, show_result

_LISTED = 10


async def build(request: Request) -> Reply:
    """Claim a build, or link its repository; without either, show what the club builds."""
    if not request.get("what") and not request.get("repo"):
        return await _list(request)
    try:
        return await _claim(request)
    except Refusal as no:
        if no.key in ("build-what-missing", "build-no-address", "never-read"):
            no.ways = (
                ("again", "paper claim", {name: request.get(name) for name in ("what", "repo") if request.get(name)}),
            )
        raise


async def claim(request: Request) -> Reply | Form:
    """The form for a claim, and what was written into it."""
    if request.call.submitted:
        return await _claim(request)
    async with request.read() as here:
        round_, paper = await ever_read(request, here)
        mine = await _mine(here, here.asker, paper)
        draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    values = {"round": str(round_.id), "about": str(paper.id)}
    known = {"what": mine.what, "repo": mine.repo} if mine and mine.state is BuildState.OPEN else {}
    filled = draft if draft and all(draft.get(name, value) == value for name, value in values.items()) else known
    typed = {name: request.get(name) for name in ("what", "repo") if request.get(name)}
    return request.form({**filled, **typed}, values, request.words("form-for", title=short(paper.title, 150)))


async def _claim(request: Request) -> Reply:
    repo, what = _repo(request), " ".join((request.given("what") or "").split())
    async with request.write() as here:
        round_, paper = await ever_read(request, here)
        mine = await _mine(here, here.asker, paper)
        if mine is None:
            return await _begin(request, here, round_, paper, what, repo or "")
        if mine.state is BuildState.DONE:
            raise Refusal("build-has-result", title=short(paper.title, 150),
                          ways=(("result", "paper result", {"build": str(mine.id)}),))  # fmt: skip
        changed = replace(mine, what=what or mine.what, repo=mine.repo if repo is None else repo)
        await here.repos[Builds].put(changed)
        await plan_check(here, changed)
        await show_claim(here, changed)
    return request.say("build-changed", what=changed.what)


async def _begin(request: Request, here: ClubContext, round_: Round, paper: Paper, what: str, repo: str) -> Reply:
    if not what:
        raise Refusal("build-what-missing", field="what")
    member = await here.member()
    new = Build(
        club_id=here.club.id,
        round_id=round_.id,
        paper_id=paper.id,
        member_id=member.id,
        what=what,
        repo=repo,
        at=here.now,
        checks=1,
        check_at=here.now + CHECKED_AFTER,
    )
    (begun,) = await here.repos[Builds].put(new)
    await plan_check(here, begun)
    await show_claim(here, begun)
    return request.say("build-claimed", what=what, check=When(here.now + CHECKED_AFTER, "day"))


def _repo(request: Request) -> str | None:
    """None where nothing was said of it, "" where there is none any more."""
    typed = request.given("repo")
    found = repository(typed) if typed else ""
    if typed is None:
        return None
    if found is None:
        raise Refusal("build-no-address", field="repo", typed=shown(typed))
    return found


async def _mine(here: ClubContext, member: Member | None, paper: Paper) -> Build | None:
    """One build a member and paper; what was let go may be begun again."""
    own = await here.repos[Builds].of_member(member.id) if member else []
    return next((one for one in own if one.paper_id == paper.id and one.state is not BuildState.GONE), None)


async def _list(request: Request) -> Reply:
    async with request.read() as here:
        paper = (await ever_read(request, here))[1] if request.get("paper") or request.get("about") else None
        mine = here.asker.id if here.asker else 0
        if paper:
            some = await here.repos[Builds].of_paper(paper.id)
        else:
            going = [one for one in await here.repos[Builds].of_member(mine) if one.state is BuildState.OPEN]
            latest = await here.repos[Builds].latest(here.club.id, _LISTED)
            some = going + [one for one in latest if one not in going]
        papers = await here.repos[Papers].get({one.paper_id for one in some})
        members = await here.repos[Members].get({one.member_id for one in some if one.member_id})
    own, others = [one for one in some if one.member_id == mine], [one for one in some if one.member_id != mine]
    return Reply(post=builds_card(request.words, own, others, papers, members, paper))


async def check(request: Request) -> Reply:
    """Still on it: asked again in two weeks, three times at most. Or let go."""
    async with request.write() as here:
        mine = await _own(request, here)
        if mine.state is not BuildState.OPEN:
            raise Refusal("build-over")
        if request.get("how") == "off":
            return await _let_go(request, here, mine)
        if request.get("number") != str(mine.checks):
            return request.say("build-noted")  # an older message's button, or one pressed twice
        if mine.checks >= MOST_CHECKS:
            await here.repos[Builds].put(replace(mine, check_at=None))
            return request.say("build-rests")
        again = replace(mine, checks=mine.checks + 1, check_at=here.now + CHECKED_AFTER)
        await here.repos[Builds].put(again)
        await plan_check(here, again)
    return request.say("build-asked-again", check=When(here.now + CHECKED_AFTER, "day"))


async def _let_go(request: Request, here: ClubContext, mine: Build) -> Reply:
    await drop_check(here, mine)
    gone = replace(mine, state=BuildState.GONE, check_at=None)
    await here.repos[Builds].put(gone)
    await show_claim(here, gone)
    return request.say("build-let-go")


async def result(request: Request) -> Reply | Form:
    """The form for what came of a build, and what was written into it."""
    if not request.call.submitted:
        return await _open(request)
    repo = _repo(request)
    async with request.write() as here:
        mine = await _own(request, here)
        if mine.state is BuildState.GONE:
            raise Refusal("build-over")
        await drop_check(here, mine)
        done = replace(
            mine,
            result=request.get("result"),
            repo=mine.repo if repo is None else repo,
            learned=mine.learned if (learned := request.given("learned")) is None else learned,
            state=BuildState.DONE,
            done_at=mine.done_at or here.now,
            check_at=None,
        )
        await here.repos[Builds].put(done)
        await show_claim(here, done)
        await show_result(here, done)
    return request.say("build-finished" if mine.done_at is None else "build-finished-again")


async def _open(request: Request) -> Form:
    async with request.read() as here:
        mine = await _own(request, here)
        if mine.state is BuildState.GONE:
            raise Refusal("build-over")
        _, paper = await about(here, mine)
        draft = await here.repos[Drafts].find(request.account, *request.command.paths) or {}
    known = {"result": mine.result, "repo": mine.repo, "learned": mine.learned}
    filled = draft if draft.get("build") == str(mine.id) else known
    typed = {name: request.get(name) for name in known if request.get(name)}
    return request.form(
        {**filled, **typed}, {"build": str(mine.id)}, request.words("form-for", title=short(paper.title, 150))
    )


async def _own(request: Request, here: ClubContext) -> Build:
    found = await here.repos[Builds].get(row_id(request.get("build")))
    if found is None or here.asker is None or found.member_id != here.asker.id or not found.what:
        raise Refusal("no-such-build")
    return found


_WHAT, _REPO = 300, 500
"""Characters."""


_BUILD = Field("build", hidden=True, numbers="build")
COMMANDS = (
    Command(
        "paper",
        "build",
        (Field("what", most=_WHAT), Field("repo", most=_REPO), Field("paper", Kind.READ, 200), ROUND, ABOUT),
        about=("builds",),
        adds=True,
        handler=build,
    ),
    Command(
        "paper",
        "claim",
        (Field("what", Kind.TEXT, _WHAT, required=True), Field("repo", Kind.TEXT, _REPO), ROUND, ABOUT),
        listed=False,
        about=("builds",),
        adds=True,
        handler=claim,
    ),
    Command(
        "paper",
        "check",
        (_BUILD, Field("number", hidden=True), Field("how", Kind.CHOICE, choices=("on", "off"), hidden=True)),
        listed=False,
        about=("builds",),
        handler=check,
    ),
    Command(
        "paper",
        "result",
        (
            Field("result", Kind.TEXT, 2000, required=True),
            Field("repo", Kind.TEXT, _REPO),
            Field("learned", Kind.TEXT, 2000),
            _BUILD,
        ),
        listed=False,
        about=("builds",),
        handler=result,
    ),
)
