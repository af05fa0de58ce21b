"""Colours of the pictures. What differs by its colour differs by its shape or a word as well."""

PAPER, EDGE, CARD = "#eef1f8", "#d3daea", "#ffffff"
INK, FAINT = "#141b2d", "#56627c"
"""Both readable on paper and card: a contrast of 4.5 at least (WCAG AA)."""

DARK, ON_DARK, FAINT_ON_DARK = "#232f5b", "#ffffff", "#c3cdf0"

BLUE, SKY, ORANGE, VIOLET = "#0072b2", "#56b4e9", "#e69f00", "#cc79a7"
"""Told apart by eyes that lack red, green or blue: Okabe and Ito, Color Universal Design, 2008."""
