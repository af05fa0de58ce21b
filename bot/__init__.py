"""Paperclub: a bot that runs a paper club's week.

The rooms, from the outside in:

- `__main__` and `command_line/` are the command line, `compose/` the one room that knows the adapters,
  `service` the whole bot at work; `config/` and `log` serve whoever runs it, `background` is what goes on
  beside the week, `demo/` plays a sample club.
- `dispatcher` leads from a Call to its Reply.
- `features/` is all that the club can do, one folder each and independent of each other; `features/__init__` holds the
  one list of them. `hooks` says in one file what a feature can give, `declared` what all of them give together.
- `club/` is what every club has: clubs, members, papers, ballots, rounds, entries, streaks, acts of organizers. It
  knows no feature; what concerns all of them asks each in turn.
- `outbox/` is what was written down to be posted, `delivery/` posts it, `schedule/` says when something happens,
  `search/` what can be found, `store/` what is kept besides nouns, and how changes that met are made again.
- `schedule/clock_rules` chooses the newer rules of the world's clocks, before any is read.
- `drawing/` is what pictures are made of.
- `site/` answers visits of the bot's own web address, `health/` those of whoever watches the bot.
- `ports` is the seam to the world, and `chat/` what people type and see.
- `wording/` is the machinery of the catalogue; the sentences stand with what says them.

Inside a folder the same names everywhere, each only where needed: `model` (nouns), `rules` (pure), `repository` (what
its SQL keeps), `cards`, `commands`, `steps`, `posts` (what was posted, made anew from rows), `personal`
(a member's own),
and `feature`, which declares all of it once. Its SQL and tables stand in `adapters/store/`.

Nothing here knows Discord, Slack, SQL or HTTP: those are the rooms of `adapters/`.
"""

import bot.schedule.clock_rules  # noqa: F401 - before anything reads a zone
