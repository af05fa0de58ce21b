"""One room for each outside system: Discord, Slack, the terminal, arXiv, the clock, the database."""
