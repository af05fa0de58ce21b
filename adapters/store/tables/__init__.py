"""The tables of what every club has, and what tables are made with. A feature's stand with its SQL.

A unique key here is what makes a second home, vote, note or post impossible; `revisions/` builds them.
"""
