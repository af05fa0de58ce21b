"""The reading list goes out in files, and outside readers read them."""
