"""What each command does. One module a noun."""
