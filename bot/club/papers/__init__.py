"""The club's papers: found again, tidied by organizers."""
