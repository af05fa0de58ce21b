"""Who is in the club: what they wish, when they are away, their accounts, their data."""
