"""What organizers do about an entry, with its reason, told to its author and written down."""
