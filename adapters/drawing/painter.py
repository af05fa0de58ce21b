"""Reads SVG, writes PNG: run by itself by `drawing`. Knows one font, wherever it runs."""

import sys
from pathlib import Path

import fontpkg_noto_sans  # type: ignore[import-untyped]  # it ships a font and no types
import resvg_py

FONT = Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"


def main() -> None:
    """Draw what stands on standard input."""
    svg = sys.stdin.buffer.read().decode()
    # Without its font resvg would draw every text as nothing, and say nothing of it.
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=[str(FONT.resolve(strict=True))])
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main()
