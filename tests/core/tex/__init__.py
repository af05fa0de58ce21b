"""TeX as a person reads it."""
