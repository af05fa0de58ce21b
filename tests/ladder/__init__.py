"""The ladder above the club's week: reading more, terms, connections, questions, builds, roles, finding, moderation."""
