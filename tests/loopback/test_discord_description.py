"""Requests are judged by Discord's published description, where it is there."""

import json
from pathlib import Path

import aiohttp
import pytest

from tests.loopback.discord import LoopbackDiscord, openapi

SMALL = {
    "paths": {
        "/channels/{channel_id}/messages": {
            "post": {
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/MessageCreateRequest"}}}
                }
            }
        }
    },
    "components": {
        "schemas": {"MessageCreateRequest": {"type": "object", "properties": {"content": {"type": "string"}}}}
    },
}


async def test_second_judge_fails_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that the server took but the published description does not fails the block."""
    (tmp_path / "small.json").write_text(json.dumps(SMALL))
    small = openapi.Description(tmp_path / "small.json")
    monkeypatch.setattr(openapi, "description", lambda: small)
    with pytest.raises(AssertionError, match="tts"):
        async with LoopbackDiscord() as server, aiohttp.ClientSession() as session:
            url = f"{server.api_url}/channels/{server.add_channel(server.add_guild()).id}/messages"
            headers = {"Authorization": f"Bot {server.token}"}
            for body in ({"content": "fine"}, {"content": "x", "tts": False}):
                async with session.post(url, json=body, headers=headers) as response:
                    assert response.status == 200


def test_without_the_description_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the variable nothing is validated, and the status says it."""
    monkeypatch.delenv(openapi.VARIABLE, raising=False)
    openapi.description.cache_clear()
    assert "not validated" in openapi.status()
    openapi.description.cache_clear()
