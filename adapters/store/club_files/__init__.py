"""A whole club in one file, and a club out of one: from any engine to any other.

`layout` is what a file looks like; `leaving` and `writing` make one. `unpacking` puts one into a database of its own
and brings that forward; `moving_in` and `arriving` copy the club from there, which `welcome` may refuse, `followed`
gives other numbers, and `found_again` finds anew.
"""
