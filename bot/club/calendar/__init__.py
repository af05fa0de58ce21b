"""The club's week as a calendar: which events it has, how they are told to calendar programs, and what changed."""
