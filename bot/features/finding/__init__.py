"""Whatever the club read, wrote, explained or tied together is found again by its words."""
