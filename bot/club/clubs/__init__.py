"""The club itself: founded, set up, at home in channels, looked after, closed; and help."""
