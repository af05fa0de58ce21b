"""Installations are kept sealed: who reads the database, or a backup of it, has no token of any workspace."""

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

_SEALED = "fernet:"


class Unsealable(Exception):
    """It was sealed with a key that is not given any more."""


class Seal:
    """Seals with the newest key and opens with any of them. Without keys nothing is sealed."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        made = [Fernet(key) for key in keys]
        self._newest = made[0] if made else None
        self._any = MultiFernet(made) if made else None

    def sealed(self, text: str) -> str:
        """The text as it is kept."""
        return text if self._newest is None else _SEALED + self._newest.encrypt(text.encode()).decode()

    def opened(self, kept: str) -> str:
        """The text again. Raises Unsealable."""
        if not kept.startswith(_SEALED):
            return kept
        if self._any is None:
            raise Unsealable
        try:
            return self._any.decrypt(kept.removeprefix(_SEALED)).decode()
        except InvalidToken:
            raise Unsealable from None

    def is_fresh(self, kept: str) -> bool:
        """Whether it is kept as `sealed` would keep it now."""
        if self._newest is None:
            return True
        try:
            self._newest.decrypt(kept.removeprefix(_SEALED))
        except InvalidToken:
            return False
        return kept.startswith(_SEALED)


def new_key() -> str:
    """A key that nobody has."""
    return Fernet.generate_key().decode()
