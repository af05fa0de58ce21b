"""The web: addresses that people give are fetched behind a guard, and what a page says of itself is read."""
