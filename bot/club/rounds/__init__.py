"""The club's week: what is read now, the pick, and what organizers do about a round."""
