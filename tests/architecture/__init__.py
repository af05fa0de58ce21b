"""The house itself: which room may know which."""
