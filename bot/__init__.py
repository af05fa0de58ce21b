"""Paperclub: a bot that runs a paper club's week.

The rooms, from the outside in:

- `__main__` is the command line; `compose` the one place where the club meets its adapters; `config/` and `log` serve
  whoever runs it.
- `ports` and `books` say what the club needs of the world; `model`, `post` and `delivery` are the nouns they share.
- `menu` declares every command once; `line` reads a typed one (`field_names` knows slips);
  `desk` answers a Call by one of the `verbs/`, each of
  which works with an `ask`; `finding`, `library` and `routing` lead from what was typed to a paper, `suggestions`
  from what is being typed; `lookups` counts what is asked for outside.
- `entering` makes a paper's TeX readable where it enters the club, once.
- `taste` says what a club likes, `recent` remembers which new papers were heard of, and `suggesting` goes on the
  errands that ask for them; `merging` makes two papers one, `corrections` keep what organizers corrected, and
  `retitling` puts a new title in the place of the old one.
- `joining` makes a channel one more home of a club, `linking` two members one (`belongings` are what changes hands);
  `codes` are the one-time codes for both; `hidden` says what organizers have hidden along with an entry.
- `order` keeps what a member asked first from undoing what they were told next, and `platform_time` reads a platform's
  clock from what it sends.
- `service` is the whole bot at work, `watched` tells it what an answer left to be done; `week/` does what comes due;
  `outbox` posts what was written down, in one `attempt` after another; `homes` notes where that is not possible.
- `retrying` makes a change again that met another one, `restored` knows of a backup put back, `stopping` of signals;
  `one_thread` does slow work beside the club.
- `rules/` are the pure rules: the rhythm, the pick, streaks, and those of each rung of the ladder; `typed` and
  `splitting` know texts, `graph/` lays out pictures.
- `wording/` holds every sentence, `cards/` builds the posts from them.
- `demo/` plays a sample club.

Nothing here knows Discord, Slack, SQL or HTTP: those are the rooms of `adapters/`.
"""
