"""The program's log: standard error, as text or as one JSON object a line. Secrets never reach a handler.

Records are cleaned where they are made, not in one handler, so that a handler somebody else added sees no secret
either. What somebody else wrote stays on its line: control characters are spelt out. (What a call gives as `extra` is
not cleaned, and not printed.)
"""

import json
import logging
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from traceback import TracebackException
from types import TracebackType
from typing import Any, TextIO
from uuid import uuid4

HIDDEN = "[hidden]"
HANDLER = "paperclub"
OURS = ("bot", "adapters")
LIBRARIES = ("discord", "slack_sdk", "slack_bolt")
SHORTEST_SECRET = 6  # a shorter "secret" is a placeholder, and hiding it everywhere would hide the log

# No shape may take more than linear time on hostile text: what can repeat starts only where its run starts.
SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(shape), replacement)
    for shape, replacement in (
        # Slack: bot, user, app-level, refresh and workflow tokens, also xoxe.xoxb-…
        (r"\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xwfp)-[\w-]+", HIDDEN),
        # Discord: the user's id, a time and a signature, each in base64
        (r"(?<![\w-])[\w-]{18,}\.[\w-]{6,7}\.[\w-]{27,}", HIDDEN),
        # Discord interaction tokens: base64 of "interaction:…"
        (r"\baW50ZXJhY3Rpb2[\w+/=-]+", HIDDEN),
        (r"(/(?:webhooks|interactions)/\d+/)[^/\s?'\"]+", rf"\1{HIDDEN}"),
        (r"(\bhooks\.slack(?:-gov)?\.com/)[^\s'\">]+", rf"\1{HIDDEN}"),
        # Headers, as text, as a dict's item or as a pair
        (
            r"(?i)(\bauthorization\b['\"]?\s*[:=,]\s*(?:b?['\"])?)(?:(?:bot|bearer|basic)\s+)?[^\s'\",)}]+",
            rf"\1{HIDDEN}",
        ),
        (r"(?i)(\bx-(?:slack-signature|signature-ed25519)\b['\"]?\s*[:=,]\s*(?:b?['\"])?)[^\s'\",)}]+", rf"\1{HIDDEN}"),
        (r"(?i)\b(bot|bearer)\s+[\w.~+/-]{20,}=*", rf"\1 {HIDDEN}"),
        (r"\bv0=[0-9a-fA-F]{8,}", f"v0={HIDDEN}"),
        # name=value, "name": "value" and name = "value", where the name says that it is a secret
        (r"(?i)(\b\w*(?:token|secret|password|passwd|ticket|signature)=)[^\s&'\",)}]+", rf"\1{HIDDEN}"),
        (r"(?i)([?&](?:code|state|key)=)[^\s&'\",)}]+", rf"\1{HIDDEN}"),
        (r"(?i)(['\"]\w*(?:token|secret|password|passwd|ticket)['\"]\s*[:,]\s*b?['\"])[^'\"]+", rf"\1{HIDDEN}"),
        (r"(?i)(\b\w*(?:token|secret|password|passwd|ticket)\s*[:=]\s*b?['\"])[^'\"]+", rf"\1{HIDDEN}"),
        # user:password@ in an address
        (r"(?i)((?<![\w+.-])[a-z][a-z0-9+.-]{0,30}://[^\s/:@'\"]{0,200}:)[^\s'\"]{1,1000}(?=@)", rf"\1{HIDDEN}"),
    )
)

UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What begins a line, moves a cursor or turns a direction, but for the tab and the plain line feed."""
_CAUSED = "The above exception was the direct cause of the following exception:"
_MEANWHILE = "During handling of the above exception, another exception occurred:"
_DEEPEST = 10  # groups within groups that are written out
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def redacted(text: str, secrets: Iterable[str] = ()) -> str:
    """The text with everything hidden that is one of these secrets or has the shape of one."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    for shape, replacement in SHAPES:
        text = shape.sub(replacement, text)
    return text


def set_up(level: str = "info", form: str = "text", secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Log to standard error (or `stream`) in this form, with these tokens hidden. Calling it again replaces the former.

    At `debug` only the program's own modules say more: discord.py and Slack's SDK would print tokens and private
    text, and Bolt's loggers copy the root's level, so the root and the libraries stay at info at the lowest.
    """
    chosen = logging.getLevelNamesMapping()[level.upper()]
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if handler.name == HANDLER]:
        root.removeHandler(old)
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.name = HANDLER
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root.addHandler(handler)
    for name in OURS:
        logging.getLogger(name).setLevel(chosen)
    for name in ("root", *LIBRARIES):
        logging.getLogger(name).setLevel(max(chosen, logging.INFO))
    logging.setLogRecordFactory(cleaning(secrets))
    logging.captureWarnings(capture=True)


def cleaning(secrets: Iterable[str]) -> Callable[..., logging.LogRecord]:
    """A factory whose records hold no secret in message, arguments, traceback or stack.

    The message is put together here and its arguments dropped; the traceback is kept as text, since the exception
    itself would carry its secret to any handler that formats it again.
    """
    known = sorted((secret for secret in secrets if len(secret) >= SHORTEST_SECRET), key=len, reverse=True)

    def clean(text: str) -> str:
        # Half of a surrogate pair cannot be written to a stream: spelt out, or the line would be lost.
        return redacted(text, known).encode(errors="backslashreplace").decode()

    def record(*arguments: Any, **more: Any) -> logging.LogRecord:
        made = logging.LogRecord(*arguments, **more)
        made.msg, made.args = clean(message_of(made)), ()
        made.call = _CALL.get()
        if made.exc_info and made.exc_info[0]:
            made.exc_text = traceback_of(made.exc_info, clean)
        made.exc_info = None
        made.stack_info = made.stack_info and printable(clean(made.stack_info))
        return made

    return record


def message_of(record: logging.LogRecord) -> str:
    """The message with its arguments; where they do not fit together, the message alone."""
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001 - an argument's own __str__ may raise anything, and a log line must not
        said = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        return f"{said} [the arguments do not fit]"


_CALL: ContextVar[str] = ContextVar("call", default="")


@contextmanager
def one_call(name: str = "") -> Iterator[None]:
    """Everything that is logged within is of this call, or of the post of this key, and JSON lines say so."""
    token = _CALL.set(name or uuid4().hex[:12])
    try:
        yield
    finally:
        _CALL.reset(token)


class TextLines(logging.Formatter):
    """One line a message, in UTC; control characters are spelt out, so that no message can fake another line."""

    converter = staticmethod(time.gmtime)

    def __init__(self) -> None:
        super().__init__("{asctime}Z {levelname:<7} {name}: {message}", "%Y-%m-%dT%H:%M:%S", style="{")

    def format(self, record: logging.LogRecord) -> str:
        return printable(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is logging's
        record.message = on_one_line(record.message)
        return super().formatMessage(record)


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC), level, logger, message, and the traceback as `error`.

    Whoever shows one of these texts shows no control characters: they are spelt out here, too.
    """

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": f"{self.formatTime(record, '%Y-%m-%dT%H:%M:%S')}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": printable(record.getMessage()),
        }
        if call := getattr(record, "call", ""):
            line["call"] = call
        if record.exc_text:
            line["error"] = record.exc_text
        return json.dumps(line)


def printable(text: str) -> str:
    """The text with every control character spelt out; tabs and line feeds stay."""
    return UNPRINTABLE.sub(lambda sign: ascii(sign[0])[1:-1], text)


def on_one_line(text: str) -> str:
    """The text with every control character spelt out, line feeds too."""
    return printable(text).replace("\n", "\\n")


def traceback_of(problem: ExcInfo, clean: Callable[[str], str]) -> str:
    """The exception with its causes, groups and notes as Python prints them, each text on one line.

    `clean` takes out of a text what must not be told; it sees the text as it was, before anything is spelt out.
    """
    return "\n".join(_lines(TracebackException(*problem), clean, _DEEPEST))


def _lines(last: TracebackException, clean: Callable[[str], str], deepest: int) -> Iterator[str]:
    for one, why in reversed(list(_chain(last))):
        if one.stack:
            yield "Traceback (most recent call last):"
            yield from (line for frame in one.stack.format() for line in printable(clean(frame)).rstrip().split("\n"))
        yield on_one_line(clean("".join(one.format_exception_only()).rstrip("\n")))
        for number, inner in enumerate((one.exceptions or ()) if deepest else (), 1):
            yield f"  +---------------- {number} ----------------"
            yield from (f"  | {line}" for line in _lines(inner, clean, deepest - 1))
        if why:
            yield from ("", why, "")


def _chain(last: TracebackException) -> Iterator[tuple[TracebackException, str]]:
    """From the last exception back to the first, each with what it was to the one after it."""
    one, why = last, ""
    while True:
        yield one, why
        if one.__cause__ is not None:
            one, why = one.__cause__, _CAUSED
        elif one.__context__ is not None and not one.__suppress_context__:
            one, why = one.__context__, _MEANWHILE
        else:
            return
