"""Whole clubs that go from one instance to another, in a file."""
