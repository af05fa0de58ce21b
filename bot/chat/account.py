"""A person on one platform."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person on one platform."""

    platform: str
    workspace: str
    user: str
    name: str
    locale: str = ""
    zone: str = ""


def same_person(one: Account, other: Account) -> bool:
    """Whether these are the same account, whatever else is known of it by now."""
    return (one.platform, one.workspace, one.user) == (other.platform, other.workspace, other.user)
