"""Draw the pictures of the manual and the README anew: made-up people on the screens of now.

.venv/bin/python packaging/manual_pictures.py

``tests/e2e/test_manual_pictures.py`` has the walk, and fails where what is
bundled no longer shows the program. What has not changed is not written.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "help"
TEST = "tests/e2e/test_manual_pictures.py::test_the_pictures_show_the_program_of_now"
COLOURS = 48


def small(drawn: Path) -> Image.Image:
    """The picture in few colours: flat grounds and letters need no more."""
    with Image.open(drawn) as image:
        return image.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
        )


def is_new(fresh: Image.Image, kept: Path) -> bool:
    """Whether ``kept`` is missing or shows anything else."""
    if not kept.exists():
        return True
    with Image.open(kept) as before:
        if before.size != fresh.size:
            return True
        return (
            ImageChops.difference(before.convert("RGB"), fresh.convert("RGB")).getbbox() is not None
        )


def main() -> int:
    """Draw, and keep what changed; 1 when the walk could not be walked."""
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST],
            cwd=ROOT,
            env={**os.environ, "COUNSEL_PICTURES": scratch},
            check=False,
        )
        if done.returncode != 0:
            return 1
        wanted = set()
        for drawn in sorted(Path(scratch).glob("*/*.png")):
            kept = PICTURES / drawn.parent.name / "pictures" / drawn.name
            wanted.add(kept)
            fresh = small(drawn)
            if is_new(fresh, kept):
                kept.parent.mkdir(parents=True, exist_ok=True)
                fresh.save(kept, optimize=True)
                print(f"drawn anew: {kept.relative_to(ROOT)}")
        for gone in set(PICTURES.glob("*/pictures/*.png")) - wanted:
            gone.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
