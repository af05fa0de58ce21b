"""Debian's chromium, driven by playwright."""

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright

CHROMIUM = shutil.which("chromium")
_OURS = re.compile(r"http://127\.0\.0\.1[:/]|file:///")
AXE = Path(__file__).parents[1] / "npm" / "node_modules" / "axe-core" / "axe.min.js"
in_a_browser = pytest.mark.skipif(not CHROMIUM, reason="no chromium here: apt install chromium")
with_axe = pytest.mark.skipif(not AXE.is_file(), reason="no axe-core here: make readers, which needs npm")


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """The browser, for as long as it is needed."""
    async with async_playwright() as driver:
        made = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield made
        await made.close()


@asynccontextmanager
async def window(of: Browser, wide: int = 1280, scheme: Any = "light", **more: Any) -> AsyncIterator[Page]:
    """A window in which nothing goes wrong and no other host is asked for anything."""
    context = await of.new_context(viewport={"width": wide, "height": 900}, color_scheme=scheme, **more)
    page = await context.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if _complains(said) else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda asked: wrong.append(asked.url) if not _OURS.match(asked.url) else None)
    yield page
    await context.close()
    assert wrong == []


def _complains(said: ConsoleMessage) -> bool:
    """Browsers tell in the console, too, that a link that was used is gone."""
    return said.type in ("error", "warning") and "status of 410" not in said.text


async def violations(page: Page) -> list[str]:
    """What axe finds: rule and place."""
    # Not as a script of the page: its Content-Security-Policy would rightly refuse it.
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("axe.run()")
    return [f"{one['id']}: {node['target']}" for one in found["violations"] for node in one["nodes"]]
