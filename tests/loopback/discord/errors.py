"""Discord's refusals: the HTTP status, the JSON error code and the words that go with it."""

from typing import Any, NamedTuple


class Code(NamedTuple):
    """One line of Discord's table of JSON error codes."""

    status: int
    number: int
    message: str


UNAUTHORIZED = Code(401, 0, "401: Unauthorized")
NOT_FOUND = Code(404, 0, "404: Not Found")
UNKNOWN_CHANNEL = Code(404, 10003, "Unknown Channel")
UNKNOWN_GUILD = Code(404, 10004, "Unknown Guild")
UNKNOWN_MEMBER = Code(404, 10007, "Unknown Member")
UNKNOWN_MESSAGE = Code(404, 10008, "Unknown Message")
UNKNOWN_OVERWRITE = Code(404, 10009, "Unknown permission overwrite")
UNKNOWN_ROLE = Code(404, 10011, "Unknown Role")
UNKNOWN_USER = Code(404, 10013, "Unknown User")
UNKNOWN_WEBHOOK = Code(404, 10015, "Unknown Webhook")
UNKNOWN_EVENT = Code(404, 10070, "Unknown Guild Scheduled Event")
UNKNOWN_INTERACTION = Code(404, 10062, "Unknown interaction")
UNKNOWN_COMMAND = Code(404, 10063, "Unknown application command")
WRONG_APPLICATION = Code(403, 20012, "You are not authorized to perform this action on this application")
MAX_PINS = Code(400, 30003, "Maximum number of pins reached for the channel (50)")
TOO_MANY_EVENTS = Code(400, 30038, "Maximum number of guild scheduled events reached (100)")
DM_TOO_FAST = Code(400, 40003, "You are opening direct messages too fast")
TOO_LARGE = Code(413, 40005, "Request entity too large")
ALREADY_ACKNOWLEDGED = Code(400, 40060, "Interaction has already been acknowledged.")
TAG_REQUIRED = Code(400, 40067, "A tag is required to create a forum post in this channel")
MISSING_ACCESS = Code(403, 50001, "Missing Access")
NOT_IN_DM = Code(403, 50003, "Cannot execute action on a DM channel")
NOT_YOUR_MESSAGE = Code(403, 50005, "Cannot edit a message authored by another user")
EMPTY_MESSAGE = Code(400, 50006, "Cannot send an empty message")
DM_CLOSED = Code(403, 50007, "Cannot send messages to this user")
NOT_IN_NON_TEXT = Code(400, 50008, "Cannot send messages in a non-text channel")
MISSING_PERMISSIONS = Code(403, 50013, "Missing Permissions")
WRONG_CHANNEL_TYPE = Code(400, 50024, "Cannot execute action on this channel type")
INVALID_WEBHOOK_TOKEN = Code(401, 50027, "Invalid Webhook Token")
INVALID_FORM = Code(400, 50035, "Invalid Form Body")
THREAD_ARCHIVED = Code(400, 50083, "Thread is archived")
INVALID_JSON = Code(400, 50109, "The request body contains invalid JSON.")
NO_MUTUAL_GUILDS = Code(403, 50278, "Cannot send messages to this user due to having no mutual guilds")
THREAD_EXISTS = Code(400, 160004, "A thread has already been created for this message")
THREAD_LOCKED = Code(403, 160005, "Thread is locked")
TOO_MANY_THREADS = Code(400, 160006, "Maximum number of active threads reached")


class ApiError(Exception):
    """A request that Discord refuses; `errors` is its nested tree of what is wrong where."""

    def __init__(self, code: Code, errors: dict[str, Any] | None = None) -> None:
        super().__init__(f"{code.number} {code.message} {errors or ''}".strip())
        self.code = code
        self.errors = errors

    def body(self) -> dict[str, Any]:
        told: dict[str, Any] = {"message": self.code.message, "code": self.code.number}
        if self.errors:
            told["errors"] = self.errors
        return told


def invalid(path: str, code: str, message: str) -> ApiError:
    """The "Invalid Form Body" refusal of one field; `path` has dots between its keys."""
    leaf: dict[str, Any] = {"_errors": [{"code": code, "message": message}]}
    for key in reversed(path.split(".")):
        leaf = {key: leaf}
    return ApiError(INVALID_FORM, leaf)
