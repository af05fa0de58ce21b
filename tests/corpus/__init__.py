"""How the bot reads files of anybody's own: `make corpus DIR=…` (outside CI), and a short version in the suite."""
