"""Who the bot is and where its gateway is."""

from typing import Any

from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.wire import application_json, user_json

routes = Routes()


@routes("GET", "/users/@me")
async def me(call: Call) -> Any:
    return user_json(call.backend.bot) | {"mfa_enabled": True, "verified": True, "email": None, "locale": "en-US"}


@routes("GET", "/applications/@me")
@routes("GET", "/oauth2/applications/@me")
async def application(call: Call) -> Any:
    return application_json(call.backend.world.application)


@routes("GET", "/gateway", public=True)
async def gateway(call: Call) -> Any:
    return {"url": f"ws://{call.backend.base}/gateway"}


@routes("GET", "/gateway/bot")
async def gateway_bot(call: Call) -> Any:
    used = call.backend.gateway.identifies
    limit = {"total": 1000, "remaining": max(0, 1000 - used), "reset_after": 86_400_000, "max_concurrency": 1}
    return {
        "url": f"ws://{call.backend.base}/gateway", "shards": call.backend.gateway.shards, "session_start_limit": limit,
    }  # fmt: skip
