"""Reading the files in which clubs keep their years."""
