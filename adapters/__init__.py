"""One room for each outside system, none of which knows another.

Discord, Slack and the terminal (`console`); where papers are looked up (`arxiv`, `web`); the database (`store`); clubs'
files (`files`) and pictures (`drawing`); the web server (`site`), the pages it shows (`pages`) and the numbers it tells
(`metrics`); the clock, and systemd (`service_manager`). `shelf` holds the papers of the demo.
"""
