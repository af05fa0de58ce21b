"""What a list calls an option is understood like the option itself.

Discord sends the shown text where somebody edits a suggestion they had taken, and people copy what they read.
"""

from dataclasses import replace

from bot.chat.command import Field, Kind
from bot.chat.post import Refusal
from bot.club.papers.completing import suggestions
from bot.club.papers.library import RememberingLibrary
from bot.club.request import Request

_LISTED = (Kind.READ, Kind.KNOWN, Kind.PAPER, Kind.MEMBER)
"""Whose options are called otherwise than their values; a ballot's are several at once and read by the vote."""
_LONGEST = 100


async def by_value(request: Request, library: RememberingLibrary) -> Request:
    """The request with the value of an option wherever what the option is called was given, and only one is called so.

    Buttons and lists carry values already.
    """
    found = {}
    for field in request.command.fields if not request.call.pressed else ():
        typed = request.get(field.name)
        if field.kind in _LISTED and " " in typed and len(typed) <= _LONGEST:
            found[field.name] = await _value(request, field, typed, library)
    meant = {name: value for name, value in found.items() if value}
    return replace(request, values={**request.values, **meant}) if meant else request


async def _value(request: Request, field: Field, typed: str, library: RememberingLibrary) -> str:
    try:
        offered = await suggestions(request, field, typed.removesuffix("…"), library)
    except Refusal:
        return ""  # there is no club to have options of, which the command says itself
    values = {one.value for one in offered if one.label.casefold() == typed.casefold()}
    return values.pop() if len(values) == 1 else ""
