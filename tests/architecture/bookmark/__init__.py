"""A small feature that shows what one is made of; `test_proof.py` puts it into a copy of the product and plays it.

`feature/` is the folder as it would stand in `bot/features/bookmarks`, `bookmarks.py` the one file of the store with
its table and its SQL, `schema.py` the revision that makes the table, and `play.py` the script.
"""
