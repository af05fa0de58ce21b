"""Rounds in a row: the ledger, what it adds up to, and the board."""
