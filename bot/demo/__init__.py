"""The demo: four weeks of a sample club in fast-forward.

Nothing is canned but the members' lines (`lines.toml`): the same core, store, week and outbox answer and post as in
the real thing, with the time passed in.
"""
