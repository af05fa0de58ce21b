"""New papers near what the club reads: from arXiv and feeds it follows, proposed before the vote."""
