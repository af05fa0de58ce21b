"""Paperclub: a bot that runs a paper club's week.

The rooms, from the outside in:

- `__main__` is the command line; `compose` the one place where the club meets its adapters; `config/` and `log` serve
  whoever runs it.
- `ports` and `books` say what the club needs of the world; `model`, `post` and `delivery` are the nouns they share.
- `menu` declares every command once; `line` reads a typed one; `desk` answers a Call by one of the `verbs/`, each of
  which works with an `ask`; `finding`, `library`, `routing`, `references`, `dois` and `addresses` lead from what was
  typed to a paper, `suggestions` from what is being typed.
- `sources` says what can be followed, `taste` what a club likes, `relevance` which new papers are near it; `recent`
  remembers what was heard, and `suggesting` goes on the errands that ask.
- `joining` makes a channel one more home of a club, `linking` two members one (`belongings` are what changes hands);
  `codes` are the one-time codes for both.
- `service` is the whole bot at work; `week/` does what comes due; `outbox` posts what was written down; `homes` notes
  where that is not possible.
- `retrying` makes a change again that met another one, `restored` knows of a backup put back, `stopping` of signals;
  `one_thread` does slow work beside the club.
- `rhythm`, `picking`, `leading`, `dealing` (of roles), `claims`, `streaks`, `pace`, `recall`, `pairing`, `terms`,
  `indexing`, `typed`, `splitting`, `tex`, `ties` and `recognising` are pure rules; `graph/` lays out pictures.
- `wording/` holds every sentence, `cards/` builds the posts from them.
- `demo/` plays a sample club.

Nothing here knows Discord, Slack, SQL or HTTP: those are the rooms of `adapters/`.
"""
