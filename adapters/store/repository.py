"""What every repository of the store begins with."""

from adapters.store.transaction import Transaction


class Repository:
    """Keeps its promise (a Protocol of the core) within one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
