"""The storm: the whole bot as a real process, killed at random moments in bad weather, and what became of its promise.

`python -m tests.storm --seed 1 --kills 1000 --engine sqlite` runs it. `storm` is the plot; `clock`, `process`,
`stage`, `members` and `weather` are what takes part; `verdict` compares the platforms with the database.
"""
