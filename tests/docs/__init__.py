"""What the documents promise is what the program does."""
