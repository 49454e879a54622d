"""Make the pictures of the README anew, from made-up people on the screens of now.

.venv/bin/python packaging/screenshots.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "packaging" / "docs" / "pictures"
TESTS = "tests/e2e/test_screens.py"
# Which screen of whom; what comes before the name counts the screens and may change.
WANTED = {
    "case.png": ("counsellor", "case-timeline"),
    "letter.png": ("counsellor", "letter-referral"),
    "volunteer.png": ("volunteer", "home"),
}


def main() -> int:
    """Photograph, and keep the three; 1 when one of them was not made."""
    missing = []
    with tempfile.TemporaryDirectory() as scratch:
        for role in sorted({role for role, _ in WANTED.values()}):
            # A screen that does not fit fails that test, not this picture.
            test = f"{TESTS}::test_every_screen_of_a_{role}_fits[en]"
            subprocess.run(
                [sys.executable, "-m", "pytest", "-q", test],
                cwd=ROOT,
                env={**os.environ, "COUNSEL_SCREENSHOTS": scratch},
                check=False,
            )
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name, (role, screen) in WANTED.items():
            made = sorted(Path(scratch).glob(f"en-{role}-*-{screen}*.png"))
            if made:
                shutil.copyfile(made[0], PICTURES / name)
            else:
                missing.append(name)
    for name in missing:
        print(f"not made: {name}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
