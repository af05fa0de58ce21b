"""The one room where the club meets its adapters: which store, library and platforms, from the configuration.

Only what is used is imported, so that a club on Slack never loads Discord's client.
"""
