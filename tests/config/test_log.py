"""The log says what happened and never a secret, whoever logs it and whoever listens."""

import io
import json
import logging
import re
import warnings
from collections.abc import Callable, Iterator

import pytest
from slack_bolt.async_app import AsyncApp

from bot import log

DISCORD_TOKEN = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"
INTERACTION_TOKEN = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZmdoaWprbG1ub3A"
SIGNATURE = "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
SECRETS = [
    ("a Slack bot token", "using %s", "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy"),
    ("a Slack app token", "using %s", "xapp-1-A0123-456-abcdef0123456789"),
    ("a rotating Slack token", "using %s", "xoxe.xoxb-1-Mi0yLTM0NTY3ODkw"),
    ("a Slack refresh token", "using %s", "xoxe-1-My0xLTM0NTY3ODkw"),
    ("a Discord token", "static token %s.", DISCORD_TOKEN),
    ("a Discord header", "headers {'Authorization': 'Bot %s'}", "abcdefgh"),
    ("a Discord header elsewhere", "sent Bot %s to the server", "abcdefghijklmnopqrstuvwx"),
    ("a Slack header", "headers: Authorization: Bearer %s", "abcdefgh"),
    ("a webhook's address", "POST https://discord.com/api/v10/webhooks/123/%s/messages/@original", "aBcDeFg"),
    ("an interaction's address", "POST https://discord.com/api/v10/interactions/123/%s/callback", "aBcDeFg"),
    ("an interaction's token", "token is %s", INTERACTION_TOKEN),
    ("a response address", "POST https://hooks.slack.com/commands/T1/%s", "2/abcdef"),
    ("a payload", "got {'id': '1', 'token': '%s', 'type': 2}", "aBcDeFg"),
    ("a JSON payload", 'got {"bot_token": "%s"}', "aBcDeFg"),
    ("a socket's address", "connecting to wss://wss-primary.slack.com/link/?ticket=%s&app_id=1", "aBcDeFg"),
    ("an install code", "GET /slack/oauth_redirect?code=%s&state=x", "aBcDeFg"),
    ("a database password", "cannot reach postgresql://ada:%s@db.example/club", "aBcDeFg"),
    ("a database password with an at", "cannot reach postgresql+asyncpg://ada:%s@db.example/club", "aB@c/DeFg"),
    ("a connection string", "host=db password=%s dbname=club", "aBcDeFg"),
    ("a Slack signature", "X-Slack-Signature: %s", f"v0={SIGNATURE}"),
    ("a signature by itself", "expected %s", f"v0={SIGNATURE}"),
    ("a Discord signature", "('X-Signature-Ed25519', '%s')", SIGNATURE),
    ("the configured token", "it says %s here", "no-shape-at-all"),
]
each_secret = pytest.mark.parametrize(
    ("sentence", "secret"), [case[1:] for case in SECRETS], ids=[c[0] for c in SECRETS]
)


class Listener(logging.Handler):
    """A handler somebody else added: keeps records as they come."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """A foreign handler on the root logger; the logging of the test run is as before afterwards."""
    factory, warn = logging.getLogRecordFactory(), warnings.showwarning
    root, found = logging.getLogger(), Listener()
    names = ("root", *log.OURS, *log.LIBRARIES)
    levels = {name: logging.getLogger(name).level for name in names}
    handlers = list(root.handlers)
    root.addHandler(found)
    yield found
    logging.setLogRecordFactory(factory)
    logging.captureWarnings(capture=False)
    warnings.showwarning = warn
    root.handlers[:] = handlers
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


Start = Callable[..., io.StringIO]


@pytest.fixture
def start(listener: Listener) -> Start:
    """Set the log up and return what it is written to."""

    def set_up(level: str = "info", form: str = "text") -> io.StringIO:
        stream = io.StringIO()
        log.set_up(level, form, secrets=["no-shape-at-all", "", "abc"], stream=stream)
        return stream

    return set_up


def everything(stream: io.StringIO, listener: Listener) -> str:
    """All that any handler could have got hold of."""
    return stream.getvalue() + "".join(str(vars(record)) for record in listener.records)


@each_secret
@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_in_a_message(start: Start, listener: Listener, form: str, sentence: str, secret: str) -> None:
    """A secret in the message itself is hidden, and the sentence around it stays."""
    stream = start(form=form)
    logging.getLogger("bot.somewhere").warning(sentence.replace("%s", secret))
    assert secret not in everything(stream, listener)
    assert log.HIDDEN in stream.getvalue()
    assert sentence.split()[0] in stream.getvalue()


def fail_twice(text: str) -> None:
    """Raise an exception that another one caused, both with this text."""
    try:
        int(text + "x")
    except ValueError as cause:
        raise RuntimeError(text) from cause


@each_secret
def test_no_secret_in_an_argument(start: Start, listener: Listener, sentence: str, secret: str) -> None:
    """A secret that a library gives as an argument is hidden as well."""
    stream = start()
    logging.getLogger("discord.http").info(sentence, secret)
    assert secret not in everything(stream, listener)
    assert log.HIDDEN in stream.getvalue()


@each_secret
@pytest.mark.parametrize("form", ["text", "json"])
def test_no_secret_in_a_traceback(start: Start, listener: Listener, form: str, sentence: str, secret: str) -> None:
    """An exception's text, and that of the one before it, is hidden; the traceback is still there."""
    stream = start(form=form)
    try:
        fail_twice(sentence % secret)
    except RuntimeError:
        logging.getLogger("slack_bolt.AsyncApp").exception("it failed")
    assert secret not in everything(stream, listener)
    assert stream.getvalue().count("Error: ") == 2
    assert "in fail_twice" in stream.getvalue()


def test_what_is_no_secret_stays(start: Start) -> None:
    """Ordinary sentences, numbers and addresses are left as they are."""
    stream = start()
    sentences = [
        "Bot restarted after 3 s, code=50013, token expired",
        "GET https://export.arxiv.org/api/query?id_list=1706.03762v7 200",
        "round 12 of club 7 in postgresql://db.example:5432/club",
        "the bot token starts with xoxb- and comes from SLACK_BOT_TOKEN",
        "ada@example.org wrote at 10:15: see http://127.0.0.1:8080/now",
    ]
    for sentence in sentences:
        logging.getLogger("bot").info(sentence)
    assert [line.split(": ", 1)[1] for line in stream.getvalue().splitlines()] == sentences


def test_arguments_that_do_not_fit(start: Start, listener: Listener, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong call is logged without its arguments, which Python itself would print with all they hold."""
    stream = start()
    logging.getLogger("bot").info("%d of %d", DISCORD_TOKEN)
    assert "%d of %d [the arguments do not fit]" in stream.getvalue()
    assert DISCORD_TOKEN not in everything(stream, listener) + capsys.readouterr().err


def test_an_object_that_cannot_be_shown(start: Start) -> None:
    """Something whose own text fails does not stop who logs it."""

    class Broken:
        def __str__(self) -> str:
            raise LookupError

    stream = start()
    logging.getLogger("bot").info(Broken())
    logging.getLogger("bot").info("it is %s", Broken())
    assert [line.split(": ")[1] for line in stream.getvalue().splitlines()] == [
        "Broken [the arguments do not fit]",
        "it is %s [the arguments do not fit]",
    ]


def test_the_stack_is_clean(start: Start, listener: Listener) -> None:
    """A stack that is logged shows source lines, and no secret in them."""
    stream = start()
    logging.getLogger("bot").info("here", stack_info=bool("xoxb-1-2-abcdef"))
    assert "Stack (most recent call last)" in stream.getvalue()
    assert "xoxb-1-2-abcdef" not in everything(stream, listener)


@pytest.mark.parametrize("name", ["discord.gateway", "discord.http", "slack_sdk.socket_mode.aiohttp", "aiosqlite"])
def test_libraries_are_never_at_debug(start: Start, name: str) -> None:
    """At debug our own modules say more, and those that print tokens and private text do not."""
    stream = start("debug")
    logging.getLogger(name).debug("the whole message: hello")
    logging.getLogger("bot.club").debug("ours")
    logging.getLogger("adapters.slack").debug("ours too")
    assert [line.split(": ")[1] for line in stream.getvalue().splitlines()] == ["ours", "ours too"]


def test_bolt_copies_no_debug(start: Start) -> None:
    """Bolt gives its loggers the root's level when they are made; it must not find debug there."""
    start("debug")
    assert not AsyncApp(token="xoxb-1", signing_secret="x").logger.isEnabledFor(logging.DEBUG)


@pytest.mark.parametrize(("level", "count"), [("debug", 4), ("info", 3), ("warning", 2), ("error", 1)])
def test_the_level_counts(start: Start, level: str, count: int) -> None:
    """What is below the chosen level is not written."""
    stream = start(level)
    for number in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        logging.getLogger("bot").log(number, "said")
    assert stream.getvalue().count("said") == count


def test_a_line_of_text(start: Start) -> None:
    """Time in UTC, level, logger, message."""
    stream = start()
    logging.getLogger("bot.club").info("round %d opened", 3)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ INFO    bot\.club: round 3 opened\n", stream.getvalue())


def test_a_line_of_json(start: Start) -> None:
    """One object a line, with the traceback inside it."""
    stream = start(form="json")
    try:
        fail_twice("wrong")
    except RuntimeError:
        logging.getLogger("bot.club").exception("two\nlines")
    logging.getLogger("bot.club").info("fine")
    first, second = map(json.loads, stream.getvalue().splitlines())
    assert (first["level"], first["logger"], first["message"]) == ("error", "bot.club", "two\nlines")
    assert first["error"].endswith("RuntimeError: wrong")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", first["time"])
    assert set(second) == {"time", "level", "logger", "message"}


def test_no_message_fakes_a_line(start: Start) -> None:
    """Line ends, colours of the terminal and reversed text in what members typed are spelt out."""
    stream = start()
    logging.getLogger("bot").info("%s", "a\r\n2026-01-01T00:00:00Z ERROR bot: gone \x1b[31m\u202e\x00\ud800")
    (line,) = stream.getvalue().splitlines()
    assert line.endswith(r"a\r\n2026-01-01T00:00:00Z ERROR bot: gone \x1b[31m\u202e\x00\ud800")


FAKED = "2026-11-30T09:00:00Z INFO    bot.dispatcher: all is well"
HOSTILE = f"first\n{FAKED}\r\x1b[2K\u2028{FAKED}\x85{FAKED}"


def _raise(problem: Exception) -> None:
    raise problem


def _raise_with_everything() -> None:
    """An exception whose own text, cause, context, note and group all carry a line of somebody's."""
    try:
        try:
            _raise(KeyError(f"deepest\n{FAKED}"))
        except KeyError:
            raise ValueError(HOSTILE)  # noqa: B904 - its context is wanted
    except ValueError as cause:
        group = ExceptionGroup(f"several\n{FAKED}", [ValueError(HOSTILE), type(f"Odd\n{FAKED}", (Exception,), {})()])
        group.add_note(HOSTILE)
        raise group from cause


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_exception_fakes_a_line(start: Start, form: str) -> None:
    """Whatever an exception says stays on its own line, in the text log and in what a JSON log's `error` holds."""
    written = start("info", form)
    try:
        _raise_with_everything()
    except ExceptionGroup:
        logging.getLogger("bot").exception("it broke")
    lines = written.getvalue().splitlines()
    if form == "json":
        assert len(lines) == 1
        lines = json.loads(lines[0])["error"].splitlines()
    assert sum("all is well" in line for line in lines) == 5
    assert not any(line.startswith("2026-11-30T09") or "\x1b" in line for line in lines)
    shown = "\n".join(lines)
    assert "The above exception was the direct cause" in shown
    assert "During handling of the above exception" in shown
    assert f"ValueError: first\\n{FAKED}\\r\\x1b[2K\\u2028{FAKED}\\x85{FAKED}" in shown


def test_a_secret_over_two_lines_of_an_exception(start: Start) -> None:
    """What is hidden is found before anything is spelt out, so nothing around a secret is lost either."""
    written = start()
    try:
        _raise(ValueError(f"token=abcdefgh\nnext: {DISCORD_TOKEN}\nlast"))
    except ValueError:
        logging.getLogger("bot").exception("it broke")
    assert "token=[hidden]\\nnext: [hidden]\\nlast" in written.getvalue()


def test_setting_up_again_replaces(start: Start) -> None:
    """A second set-up, such as after the configuration was read, does not double every line."""
    first, second = start(), start()
    logging.getLogger("bot").info("once")
    assert (first.getvalue(), second.getvalue().count("once")) == ("", 1)


def test_warnings_are_logged(start: Start) -> None:
    """What Python warns of goes the same way, so that JSON lines stay JSON lines."""
    stream = start(form="json")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)  # inside the block, which puts the former way of warning back
        warnings.warn("old token xoxb-1-2-abcdef", UserWarning, stacklevel=1)
    assert "old token [hidden]" in json.loads(stream.getvalue())["message"]


@pytest.mark.parametrize(
    "piece", ["a", "a-", "a.", "://", "a://x:", "xoxb-", "token", "token='", "Bot ", '"', "@", " "]
)
def test_long_hostile_text_comes_to_an_end(piece: str) -> None:
    """A hundred thousand repeated characters do not hold the log up (a careless pattern would take minutes)."""
    text = piece * (100_000 // len(piece))
    assert len(log.redacted(text)) <= len(text) * 3
