"""How a command ends: what it did, or one line that says why not."""

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn, TypeVar

import click

T = TypeVar("T")


def tell(work: Callable[[], str]) -> None:
    """Say what it returns, or in one line why it was not done."""
    click.echo(plainly(work))


def plainly(work: Callable[[], T]) -> T:
    """What it returns; or the program ends with one line that says why it was not done."""
    from bot.ports import StoreDown

    try:
        return work()
    except StoreDown as down:
        _end(str(down))
    except OSError as problem:
        _end(_of_the_system(problem))


def run_to_the_end(
    start: Callable[[Callable[[], None]], Coroutine[Any, Any, None]], hung_up: Callable[[], None] | None = None
) -> None:
    """Run to the end; what the person who runs the bot has to mend is said in one line, and no start ends in more."""
    from bot.compose.stopping import until_told
    from bot.ports import PlatformDown, SiteDown, StoreDown

    began: list[bool] = []
    try:
        asyncio.run(until_told(start(lambda: began.append(True)), hung_up))
    except KeyboardInterrupt:
        sys.exit(130)
    except (PlatformDown, SiteDown, StoreDown) as down:
        _end(str(down))
    except OSError as problem:
        _end(_of_the_system(problem), began)
    except Exception as problem:  # noqa: BLE001 - whatever it is, it is told in the form that the log has
        _end(f"Paperclub ends by a fault of its own ({type(problem).__name__}: {problem}); please report it.", began)


def _end(said: str, began: list[bool] | None = None) -> NoReturn:
    """End with this line. Where the bot ran already, the log says what happened; a start is told of at `debug`."""
    if began is not None and sys.exc_info()[0] is not None:
        log = logging.getLogger(__name__)
        log.log(logging.ERROR if began else logging.DEBUG, "It ended here", exc_info=True)
    click.echo(in_one_line(said), err=True)
    sys.exit(1)


def _of_the_system(problem: OSError) -> str:
    about = f" ({problem.filename})" if problem.filename else ""
    return f"The system does not let Paperclub go on: {problem.strerror or problem}{about}."


def in_one_line(said: str) -> str:
    """One line of it, whatever it holds."""
    from bot.log import on_one_line

    return on_one_line(said.strip())
