"""Paperclub."""
