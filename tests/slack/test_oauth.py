"""Several workspaces install the bot: each with its own token, club and people, and nothing ever mixes."""

import re
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession

from bot.chat.place import Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost, NotNow
from bot.ports import Store
from bot.store.memory import Marks
from tests.loopback.slack import LoopbackSlack, Person, Workspace
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app

ADDRESS = "https://club.example.org"


@pytest.fixture
async def several(sqlite_store: Store) -> AsyncIterator[Club]:
    """The bot in HTTP mode with a client id and secret; nobody has installed it through it yet."""
    app = an_app(address=ADDRESS, several_workspaces=True)
    known = {"client_id": app.client_id, "client_secret": app.client_secret}
    async with a_club(sqlite_store, app) as club, club.process(None, mode="http", port=0, **known):
        yield club


class Browser:
    """Somebody's browser: it keeps cookies."""

    def __init__(self, club: Club) -> None:
        assert club.platform.http is not None
        self._club, self._address, self.cookie = club, club.platform.http.address, ""

    async def install(self, person: Person) -> tuple[int, str]:
        """Click "Add to Slack", agree, and come back; the status and the page."""
        query = await self.agree(person)
        return await self.come_back(query)

    async def agree(self, person: Person) -> dict[str, str]:
        """Up to Slack's "Allow": what Slack sends the browser back with."""
        async with ClientSession() as session, session.get(f"{self._address}/slack/install") as answer:
            page = await answer.text()
            self.cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
        found = re.search(r'href="([^"]+oauth/v2/authorize[^"]+)"', page)
        assert found is not None, page
        return self._club.slack.agree(found[1].replace("&amp;", "&"), person)[1]

    async def come_back(self, query: dict[str, str], cookie: str | None = None) -> tuple[int, str]:
        """Slack's redirect."""
        url = f"{self._address}/slack/oauth_redirect?{urlencode(query)}"
        headers = {"Cookie": self.cookie if cookie is None else cookie}
        async with ClientSession() as session, session.get(url, headers=headers) as answer:
            return answer.status, await answer.text()


async def second(club: Club) -> tuple[Workspace, Person]:
    """Another workspace with somebody in it."""
    other = club.slack.workspace("Others", installed=False)
    return other, other.person("eve", display_name="Eve", is_admin=True)


async def test_two_workspaces_never_mix(several: Club) -> None:
    """Both install, both found a club: commands, posts and tokens stay with their own."""
    other, eve = await second(several)
    assert (await Browser(several).install(several.ada))[0] == 200
    assert (await Browser(several).install(eve))[0] == 200
    theirs = other.channel("papers", eve)
    several.channel.members.add(several.workspace.bot.id)
    await several.ask(several.ada, "/club start Ours zone: Europe/Berlin")
    await several.ask(eve, "/club start Theirs zone: Europe/Berlin", theirs)
    await several.ask(several.ada, "/paper nominate 1706.03762")
    assert "Attention" not in several.slack.transcript(theirs)
    assert "Nothing is proposed" in (await several.ask(eve, "/paper nominations", theirs)).seen()
    await several.until_post("Paper of the week")
    assert "Paper of the week" not in several.slack.transcript(theirs)
    teams = {
        (one.method, one.team_id)
        for one in several.slack.log.of("chat.postMessage")
        if one.args["channel"] == theirs.id
    }
    assert teams <= {("chat.postMessage", other.id)}
    with pytest.raises(CannotPost):
        await several.platform.post(Place("slack", other.id, several.channel.id), Post(title="x"), "k")


async def test_an_installation_outlives_a_restart(several: Club, sqlite_store: Store) -> None:
    """Tokens are in the club's own database."""
    await Browser(several).install(several.ada)
    async with sqlite_store.read() as repos:
        kept = await repos[Marks].get(f"slack-install/{several.workspace.id}/")
    assert kept is not None
    several.platform._workspaces._known.clear()
    several.channel.members.add(several.workspace.bot.id)
    assert "The first pick" in (await several.ask(several.ada, "/club start Ours zone: Europe/Berlin")).seen()


async def test_a_state_counts_once_and_in_its_own_browser(several: Club) -> None:
    """A repeated, forged, foreign or late state installs nothing."""
    browser = Browser(several)
    query = await browser.agree(several.ada)
    assert (await browser.come_back(query, cookie=""))[0] == 400
    assert (await browser.come_back({**query, "state": "forged"}))[0] == 400
    forged = "slack-app-oauth-state=forged"
    assert (await browser.come_back({**query, "state": "forged"}, cookie=forged))[0] == 401
    assert (await browser.come_back(query))[0] == 200
    assert (await browser.come_back(query))[0] == 401
    late = await browser.agree(several.ada)
    several.clock.by(minutes=11)
    assert (await browser.come_back(late))[0] == 401


async def test_who_says_no_installs_nothing(several: Club) -> None:
    """Cancelling at Slack, and a code that Slack does not know, end on a page that says so."""
    browser = Browser(several)
    query = await browser.agree(several.ada)
    assert (await browser.come_back({"error": "access_denied", "state": query["state"]}))[0] == 200
    assert (await browser.come_back({**query, "code": "unknown"}))[0] == 401
    async with several.store.read() as repos:
        assert await repos[Marks].get(f"slack-install/{several.workspace.id}/") is None


async def test_a_whole_organization_is_refused(several: Club) -> None:
    """The page says to choose a workspace; the token that came is given back, and nothing is kept of it."""
    browser = Browser(several)
    query = await browser.agree(several.ada)
    several.slack.grants[query["code"]].whole = True
    status, page = await browser.come_back(query)
    assert (status, "choose a workspace" in page) == (400, True)
    async with several.store.read() as repos:
        assert await repos[Marks].named("slack-install/") == []
    assert several.slack.world.tokens[str(several.workspace.team.bot_token)].state == "token_revoked"


async def test_leaving_takes_the_token_along(several: Club) -> None:
    """An uninstalled workspace's token is forgotten, the other's stays; installed again, all works as before."""
    other, eve = await second(several)
    await Browser(several).install(several.ada)
    await Browser(several).install(eve)
    theirs = other.channel("papers", eve)
    await several.ask(eve, "/club start Theirs zone: Europe/Berlin", theirs)
    await other.uninstall()
    await several.slack.quiet()
    await several.idle()
    async with several.store.read() as repos:
        assert await repos[Marks].get(f"slack-install/{other.id}/") is None
        assert await repos[Marks].get(f"slack-install/{several.workspace.id}/") is not None
    with pytest.raises(CannotPost):
        await several.platform.post(Place("slack", other.id, theirs.id), Post(title="x"), "k")
    await Browser(several).install(eve)
    theirs.members.add(other.bot.id)
    await several.platform.post(Place("slack", other.id, theirs.id), Post(title="back again"), "k")
    assert "back again" in several.slack.transcript(theirs)


async def test_a_limit_of_one_workspace_is_not_the_others(several: Club) -> None:
    """While Slack holds one workspace back, the other one's posts go out."""
    other, eve = await second(several)
    await Browser(several).install(several.ada)
    await Browser(several).install(eve)
    ours, theirs = several.workspace.channel("a", several.ada), other.channel("b", eve)
    several.slack.faults.order("chat.postMessage", "ratelimited", team_id=other.id, seconds=30)
    with pytest.raises(NotNow):
        await several.platform.post(Place("slack", other.id, theirs.id), Post(title="later"), "k")
    await several.platform.post(Place("slack", several.workspace.id, ours.id), Post(title="now"), "k")
    assert "now" in several.slack.transcript(ours)


async def test_tokens_are_not_in_the_log(several: Club, caplog: pytest.LogCaptureFixture) -> None:
    """Neither tokens nor codes nor secrets are logged while somebody installs."""
    caplog.set_level("INFO")
    browser = Browser(several)
    query = await browser.agree(several.ada)
    await browser.come_back(query)
    slack: LoopbackSlack = several.slack
    for secret in (several.workspace.token, query["code"], query["state"], slack.world.app.client_secret):
        assert secret not in caplog.text


async def test_a_request_of_a_stranger_is_answered(several: Club) -> None:
    """A workspace that is not installed is not let in, and nothing goes wrong."""
    other, eve = await second(several)
    other.install()
    asked = await eve.command("/paper", "help", other.channel("papers", eve))
    await asked.acked()
    await several.idle()
    assert "not installed in this workspace" in asked.seen()
