"""The console: its world, what it shows, and typing as a person."""
