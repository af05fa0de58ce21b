"""The program's log: standard error, as text or as one JSON object a line. Secrets never reach a handler.

Records are cleaned where they are made, not in one handler, so that a handler somebody else added sees no secret
either. (What a call gives as `extra` is not cleaned, and not printed.)
"""

import json
import logging
import re
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from bot.tracebacks import on_one_line, printable, traceback_of

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
        if record.exc_text:
            line["error"] = record.exc_text
        return json.dumps(line)
