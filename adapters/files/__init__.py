"""Files in which clubs keep what they read: tables, bibliographies, lists, schedules, notes.

- `reading` is the way in; `encodings` makes text of bytes, `archives` opens zips, `shapes` says what a text is.
- Each shape has its file: `tables` (by `columns`, `headings`, `rows`), `bibtex`, `ris`, `csl` (by `bibliographies`),
  `identifiers`, `outlines` (Markdown, lists, pasted text; with `lines`, `inline`, `items`, `blocks`), `schedules`
  (YAML and JSON, by `trees`), `notes`.
- All of them make drafts (`drafts`), of whatever `readings` and `people` find in a text; `settling` makes sessions of
  drafts, once the whole file has said how its days are meant (`days`, `day_orders`, `terms`).
"""

from adapters.files.reading import ClubFiles

__all__ = ["ClubFiles"]
