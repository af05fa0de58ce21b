"""The posts everybody sees: from nouns and wording to `Post`. Pure."""
