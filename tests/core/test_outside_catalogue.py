"""No sentence that the club reads stands in the code."""

import ast
import re
from collections.abc import Iterator

from bot.features import MENU
from tests.core.catalogue import nodes, sources, strings

# Who may keep sentences of their own: they speak to whoever runs or mends the bot, not to the club.
OPERATORS = (
    "bot/__main__.py", "bot/command_line/", "bot/config/", "bot/log.py", "bot/compose/", "adapters/store/",
    "bot/demo/lines.py", "bot/store/restored.py", "bot/health/", "bot/wording/checking.py",
    "bot/site/listening.py",
)  # fmt: skip
ITS_OWN = {
    "adapters/drawing/painter.py": "the name of a font",
    "bot/drawing/letters.py": "the name of a font",
    "adapters/discord/rights.py": "Discord's own names of its permissions",
    "adapters/web/guard.py": "kinds of addresses, for the log",
    "adapters/web/walls.py": "what pages are called that say nothing",
    "adapters/web/blurbs.py": "what sites say of themselves",
    "adapters/web/dates.py": "the names of months and seasons",
    "adapters/web/names.py": "what stands where somebody's name could",
    "adapters/web/retractions.py": "what publishers write before a title",
    "adapters/web/feeds.py": "an element of XML",
    "adapters/slack/workspaces.py": "as whom it is connected, for the log",
    "adapters/slack/scopes.py": "what each scope is for, for whoever sets the app up",
    "adapters/pages/prose.py": "what a link is to a search engine",
    "adapters/pages/searching.py": "kinds of files",
    "adapters/pages/writing.py": "kinds of files",
    "adapters/files/items.py": "what stands before a presenter's name",
    "adapters/files/names_of_days.py": "tags of languages",
    "adapters/files/readings.py": "what a week without a paper is called",
    "adapters/files/tables.py": "what the csv module says of a file",
    "bot/drawing/canvas.py": "what a picture is made of",
    **dict.fromkeys(("bot/demo/play.py", "bot/demo/plot.py"), "lines that members type"),
}
TALKING = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}")
CODE = re.compile(
    rf"/?({'|'.join(path for command in MENU.commands for path in command.paths)})( why| )?|in thread"  # what is typed
    r"|(bold|dim)( \w+)*|EEE d MMM, HH:mm"  # how a terminal and a date look
    r"|\w[\w.]*\[.+\]"  # a type
)
ALSO_FINE = {
    "Discord does not take the token; make a new one on its developer page and set DISCORD_TOKEN.",  # the operator's
    "Mozilla/5.0 (compatible; Paperclub/0.1; reads titles for a reading group)",  # to a website
    "gzip, deflate",  # to a website
    "key of the outbox",  # what a field's value is
    *(
        "text/calendar; charset=utf-8",
        "text/plain; charset=utf-8",
        'inline; filename="',
        "private, no-cache",
    ),  # headers
    "Bad request\n",  # to whoever knocks without HTTP
    "invalid request",  # to whoever knocks without a signature
    "verified before",  # a setting nobody reads
}
NOT_SAID = {"compile", "fullmatch", "match", "search", "sub", "split", "text", "execute", "run_sync"}


def test_no_sentence_outside_the_catalogue() -> None:
    """A text with words in it is a docstring, a message, or for those who run the bot; nothing else."""
    spared = {id(child) for _, module in sources() for node in _not_for_the_club(module) for child in ast.walk(node)}
    found = [
        f"{path}:{node.lineno}: {text!r}"
        for path, node, text in strings(sources())
        if TALKING.search(text) and not CODE.fullmatch(text) and text not in ALSO_FINE
        if id(node) not in spared and not str(path).startswith((*OPERATORS, *ITS_OWN))
    ]
    assert not found, "\n".join(found)


def _not_for_the_club(module: ast.Module) -> Iterator[ast.AST]:
    """Log lines, regular expressions, names of threads and tasks, and what is raised for developers."""
    for node in nodes(module):
        if isinstance(node, ast.Raise | ast.Assert):
            yield node
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id="cast" | "NotNow" | "Thread"):
                    yield node
                case ast.Attribute(value=ast.Name(id="log" | "logging")):
                    yield node
                case ast.Attribute(value=ast.Name(id="re"), attr=name) if name in NOT_SAID:
                    yield node


def test_strings_are_looked_at() -> None:
    """The search for sentences sees the code's strings at all."""
    assert sum(1 for _ in strings(sources())) > 1000
