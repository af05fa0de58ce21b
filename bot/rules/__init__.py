"""The pure rules of the club: from plain values to plain values, without a clock, a database or a network.

- Of the week: `rhythm` (wall times → moments), `picking` (ballot → pick), `keeping` (entries → kept or not),
  `streaks` (ledger → streak), `leading` and `dealing` (whose turn it is, who gets which role), `pairing` (who explains
  to whom).
- Of what is typed: `references`, `dois` and `addresses` (to a paper), `sources` (to what a club follows), `recognising`
  (the paper meant inside a text), `tex` (formulas for reading), `allowance` (how much may be looked up).
- Of the ladder: `pace`, `recall`, `terms`, `ties` (connections), `asking`, `building`, `claims` (what a
  paper says it does).
- Of words: `indexing` (how texts are found), `relevance` (how near two texts are).
"""
