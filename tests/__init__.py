"""The tests of Paperclub; they mirror the rooms of the house."""
