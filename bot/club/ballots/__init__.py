"""What is read next: nominations, the vote, and the ballot everybody sees."""
