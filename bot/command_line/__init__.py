"""The commands of the terminal, by what they are about; `bot.__main__` puts them together.

Each command imports what it needs only when it runs.
"""
