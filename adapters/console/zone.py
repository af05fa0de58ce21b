"""The time zone of this machine."""

from tzlocal import get_localzone_name


def own_zone(fallback: str) -> str:
    """Its name where the machine says one, else the fallback, or UTC."""
    return get_localzone_name() or fallback or "UTC"
