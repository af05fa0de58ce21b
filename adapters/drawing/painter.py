"""Reads SVG, writes PNG: run by itself by `drawing`. Knows the same fonts wherever it runs: none of the machine's."""

import sys
from pathlib import Path

import fontpkg_noto_sans  # type: ignore[import-untyped]  # it ships a font and no types
import resvg_py

FONT = Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"


def cjk_font() -> Path:
    """Where the extra keeps it: one file for all languages. Raises ImportError where it is not installed."""
    import noto_cjk_sans_otc  # type: ignore[import-not-found,import-untyped,unused-ignore]  # as above

    return Path(noto_cjk_sans_otc.__file__).parent / "NotoSansCJK-Regular.ttc"


def main() -> None:
    """Draw what stands on standard input."""
    svg = sys.stdin.buffer.read().decode()
    fonts = [FONT, cjk_font()] if "Noto Sans CJK" in svg else [FONT]
    # Without its font resvg would draw every text as nothing, and say nothing of it.
    files = [str(font.resolve(strict=True)) for font in fonts]
    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=files)
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main()
