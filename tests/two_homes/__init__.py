"""One club in two homes, and one person with two accounts."""
