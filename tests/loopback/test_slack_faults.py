"""What tests order to go wrong between an app and the loopback Slack."""

import asyncio

import pytest
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import FixedValueRetryIntervalCalculator
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from tests.loopback.slack import ManualClock
from tests.loopback.slack.faults import Kind
from tests.loopback.slack_club import Club, a_club, error_of, post


async def test_rate_limit(club: Club) -> None:
    """A 429 names its Retry-After, blocks only its method, and happens as often as it was ordered."""
    club.slack.faults.order("chat.post*", "ratelimited", seconds=7, times=2)
    for _ in range(2):
        with pytest.raises(SlackApiError) as refused:
            await post(club)
        assert refused.value.response.status_code == 429
        assert refused.value.response.headers["Retry-After"] == "7"
    await club.client.auth_test()
    await post(club)
    assert club.slack.log.errors() == [("chat.postMessage", "ratelimited")] * 2


async def test_rate_limit_of_one_workspace(club: Club) -> None:
    """A rate limit can be ordered for one workspace and leaves the others alone."""
    other = club.slack.workspace("Other")
    fault = club.slack.faults.order("auth.test", "ratelimited", times=None, team_id=other.id)
    client = AsyncWebClient(token=other.token, base_url=club.slack.api_url, retry_handlers=[])
    assert await error_of(client.auth_test()) == "ratelimited"
    await club.client.auth_test()
    assert fault.met == 1


@pytest.mark.parametrize(("kind", "posted"), [("drop", 0), ("drop_answer", 1), ("server_error", 0), ("malformed", 0)])
async def test_broken_answers(club: Club, kind: Kind, posted: int) -> None:
    """Whatever breaks, the client gets an error; only an answer dropped after acting leaves a message."""
    club.slack.faults.order("chat.postMessage", kind)
    with pytest.raises((ClientError, SlackApiError)):
        await post(club)
    assert len(club.channel.messages) == posted
    assert [request.fault for request in club.slack.log.of("chat.postMessage")] == [kind]


async def test_the_default_retry_posts_twice(club: Club) -> None:
    """The SDK's default retry on connection errors doubles a post whose answer was lost: the trap to avoid."""
    client = AsyncWebClient(token=club.workspace.token, base_url=club.slack.api_url)
    assert any(isinstance(handler, AsyncConnectionErrorRetryHandler) for handler in client.retry_handlers)
    at_once = FixedValueRetryIntervalCalculator(fixed_internal=0)
    client.retry_handlers = [AsyncConnectionErrorRetryHandler(interval_calculator=at_once)]
    club.slack.faults.order("chat.postMessage", "drop_answer")
    await client.chat_postMessage(channel=club.channel.id, text="once?")
    assert len(club.channel.messages) == 2


async def test_hanging_and_delayed_answers() -> None:
    """A delay lasts as long as ordered by the server's clock; a hang ends when the faults are cancelled."""
    clock = ManualClock()
    async with a_club(clock=clock) as club:
        club.slack.faults.order("auth.test", "delay", seconds=60)
        club.slack.faults.order("chat.postMessage", "hang")
        delayed, hanging = club.start(club.client.auth_test()), club.start(post(club))
        await club.slack.until(lambda: len(club.slack.log) == 2, "both requests")
        assert not delayed.done()
        assert not hanging.done()
        clock.advance(61)
        await delayed
        club.slack.faults.cancel()
        assert await hanging in club.channel.messages


@pytest.mark.parametrize(("kind", "stands"), [("timeout", 0), ("timeout_answer", 1)])
async def test_answers_that_never_come(club: Club, kind: Kind, stands: int) -> None:
    """Whoever waits waits in vain; whether the message stands cannot be known from it."""
    club.slack.faults.order("chat.postMessage", kind)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(post(club), 0.3)
    assert len(club.channel.messages) == stands
    club.slack.faults.cancel()
    await post(club)
    assert len(club.channel.messages) == stands + 1
