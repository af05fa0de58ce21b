"""What is kept besides nouns, and what stands between a change and its transaction."""
