"""What every store promises, noun by noun, held against both engines."""
