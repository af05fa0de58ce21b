"""Which store the club's memory is kept in."""

from bot.config import Config
from bot.ports import Store


def store(config: Config) -> Store:
    """The store of `[store] url`, not opened yet. Raises StoreDown for an address it does not know."""
    from adapters.store import open_store

    return open_store(config.store.url)


def one_process(config: Config) -> bool:
    """SQLite keeps a second process out."""
    return config.store.url.startswith("sqlite:")
